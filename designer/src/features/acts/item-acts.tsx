import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { Verb } from '#schema/vocabulary';
import type { Contract, OpenItem } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Loading } from '../../ui/states.tsx';
import { ActForm } from './act-form.tsx';
import classes from './item-acts.module.css';

/** Giving one's view is a walk of its own, one criterion a screen. */
const EvaluationFlow = lazy(async () => ({
  default: (await import('../evaluations/evaluation-flow.tsx')).EvaluationFlow,
}));

type ItemActsProps = { item: OpenItem; contract: Contract; onDone: () => void };

/** The ways out that stand beside the main one, as plain links: never hidden, never red. */
const ASIDE: readonly Verb[] = ['decline', 'refuse', 'declareConflict', 'postpone', 'take'];

/** Every way to answer one thing to do, and the form of the one that was picked. Nothing for whoever may not act. */
export function ItemActs({ item, contract, onDone }: ItemActsProps) {
  const [verb, setVerb] = useState<Verb | null>(null);
  if (!item.mine && !contract.my.coordinates) return null;
  if (verb === null) return <Verbs item={item} onOpen={setVerb} />;
  const close = () => setVerb(null);
  const done = () => {
    close();
    onDone();
  };
  if (verb === 'evaluate') {
    return (
      <Suspense fallback={<Loading lines={3} />}>
        <EvaluationFlow item={item} contract={contract} onCancel={close} onDone={done} />
      </Suspense>
    );
  }
  return <ActForm key={verb} verb={verb} item={item} contract={contract} onCancel={close} onDone={done} />;
}

function Verbs({ item: { verbs, mine }, onOpen }: { item: OpenItem; onOpen: (verb: Verb) => void }) {
  const { t } = useWords();
  const known = verbs.filter((verb) => verb !== 'resolve');
  const main = known.filter((verb) => !ASIDE.includes(verb));
  const aside = known.filter((verb) => ASIDE.includes(verb));
  return (
    <div className={classes['verbs']}>
      {main.map((verb, place) => (
        <Button key={verb} variant={place === 0 ? 'filled' : 'default'} onClick={() => onOpen(verb)}>
          {t(mine ? `verb.${verb}` : [`verb.other.${verb}`, `verb.${verb}`])}
        </Button>
      ))}
      {aside.map((verb) => (
        <button key={verb} type="button" className={classes['aside']} onClick={() => onOpen(verb)}>
          {t(mine ? `verb.${verb}` : [`verb.other.${verb}`, `verb.${verb}`])}
        </button>
      ))}
    </div>
  );
}
