import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { Verb } from '#schema/vocabulary';
import type { Contract, OpenItem } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Loading } from '../../ui/states.tsx';
import { ActForm } from './act-form.tsx';
import { CannotForm } from './cannot/cannot-form.tsx';
import { seatOf, waysOut } from './cannot/ways-out.ts';
import classes from './item-acts.module.css';
import { SignDialog } from './sign/sign-dialog.tsx';

/** Giving one's view is a walk of its own, one criterion a screen. */
const EvaluationFlow = lazy(async () => ({
  default: (await import('../evaluations/evaluation-flow.tsx')).EvaluationFlow,
}));

type ItemActsProps = { item: OpenItem; contract: Contract; onDone: () => void };
type Doing = Verb | 'cannot';

/** The ways out that "I can't" offers: they never stand beside the main button as equals. */
const WITHIN_CANNOT: readonly Verb[] = ['decline', 'refuse', 'declareConflict', 'postpone'];
const ASIDE: readonly Verb[] = ['take'];

/**
 * Every way to answer one thing to do: its main button, "I can't" always beside it as a plain link, and the form of
 * what was picked. Nothing for whoever may not act.
 */
export function ItemActs({ item, contract, onDone }: ItemActsProps) {
  const [doing, setDoing] = useState<Doing | null>(null);
  if (!item.mine && !contract.my.coordinates) return null;
  const shared = {
    item,
    contract,
    onCancel: () => setDoing(null),
    onDone: () => {
      setDoing(null);
      onDone();
    },
  };
  if (doing === 'cannot') return <CannotForm {...shared} />;
  if (doing === 'evaluate')
    return (
      <Suspense fallback={<Loading lines={3} />}>
        <EvaluationFlow {...shared} />
      </Suspense>
    );
  if (doing === null || doing === 'sign')
    return (
      <>
        <Choices item={item} contract={contract} onPick={setDoing} />
        {doing === 'sign' ? <SignDialog {...shared} onCannot={() => setDoing('cannot')} /> : null}
      </>
    );
  return <ActForm key={doing} verb={doing} {...shared} />;
}

type ChoicesProps = { item: OpenItem; contract: Contract; onPick: (doing: Doing) => void };

function Choices({ item, contract, onPick }: ChoicesProps) {
  const { t } = useWords();
  const { verbs, mine } = item;
  const known = verbs.filter((verb) => verb !== 'resolve' && !WITHIN_CANNOT.includes(verb));
  const words = (verb: Verb) => t(mine ? `verb.${verb}` : [`verb.other.${verb}`, `verb.${verb}`]);
  const hasWays = waysOut({ ...item, seat: seatOf(item.id), coordinates: contract.my.coordinates }).length > 0;
  return (
    <div className={classes['verbs']}>
      {known
        .filter((verb) => !ASIDE.includes(verb))
        .map((verb, place) => (
          <Button key={verb} variant={place === 0 ? 'filled' : 'default'} onClick={() => onPick(verb)}>
            {words(verb)}
          </Button>
        ))}
      {known
        .filter((verb) => ASIDE.includes(verb))
        .map((verb) => (
          <button key={verb} type="button" className={classes['aside']} onClick={() => onPick(verb)}>
            {words(verb)}
          </button>
        ))}
      {hasWays ? (
        <button type="button" className={classes['aside']} onClick={() => onPick('cannot')}>
          {t(mine ? 'cannot.link' : 'cannot.linkOther')}
        </button>
      ) : null}
    </div>
  );
}
