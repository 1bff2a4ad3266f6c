import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Verb } from '#schema/vocabulary';
import { useSession } from '../../api-client/session.ts';
import type { Contract, OpenItem } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { OPENED, opens, useOpenedFocus } from '../../ui/use-opened-focus.ts';
import { useStepTitle } from '../../ui/use-step-title.ts';
import { seatOf, waysOut } from './cannot/ways-out.ts';
import { type Aside, asidesOf } from './hands/hands-of.ts';
import { useAsideWords } from './hands/use-aside-words.ts';
import classes from './item-acts.module.css';
import { type Doing, ItemDoing } from './item-doing.tsx';

type ItemActsProps = {
  item: OpenItem;
  contract: Contract;
  /** The thing to begin with: one filled button a view. */
  isFirst?: boolean;
  onDone: () => void;
};

/** The ways out that "I can't" offers: they never stand beside the main button as equals. */
const WITHIN_CANNOT: readonly Verb[] = ['decline', 'refuse', 'declareConflict', 'postpone'];
const ASIDE: readonly Verb[] = ['take'];
/** What ends something stands out nowhere. */
const ENDING: readonly Verb[] = ['stopService'];

/**
 * Every way to answer one thing to do: its main button, "I can't" always beside it as a plain link, and the form of
 * what was picked. Nothing for whoever may not act.
 */
export function ItemActs({ item, contract, isFirst = true, onDone }: ItemActsProps) {
  const me = useSession().data?.person?.id;
  const [doing, setDoing] = useState<Doing | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const titleOf = useStepTitle();
  useOpenedFocus(place, doing);
  const asides = asidesOf(item, { me, coordinates: contract.my.steers });
  if (!item.mine && !contract.my.steers && asides.length === 0) return null;
  const close = () => setDoing(null);
  const done = () => {
    close();
    onDone();
  };
  return (
    <div ref={place}>
      {doing === null || doing === 'sign' ? (
        <Choices item={item} contract={contract} isFirst={isFirst} asides={asides} onPick={setDoing} />
      ) : null}
      {doing === null ? null : (
        <section {...OPENED} aria-label={titleOf(item.step)}>
          <ItemDoing
            doing={doing}
            item={item}
            contract={contract}
            onCannot={() => setDoing('cannot')}
            onCancel={close}
            onDone={done}
          />
        </section>
      )}
    </div>
  );
}

type ChoicesProps = {
  item: OpenItem;
  contract: Contract;
  isFirst: boolean;
  asides: readonly Aside[];
  onPick: (doing: Doing) => void;
};

function Choices({ item, contract, isFirst, asides, onPick }: ChoicesProps) {
  const { t } = useWords();
  const asideWords = useAsideWords(item);
  const { verbs, mine } = item;
  const mayAnswer = mine || contract.my.steers;
  const known = (mayAnswer ? verbs : []).filter((verb) => verb !== 'resolve' && !WITHIN_CANNOT.includes(verb));
  const isMain = (verb: Verb, place: number) => isFirst && place === 0 && !ENDING.includes(verb);
  const words = (verb: Verb) => t(mine ? `verb.${verb}` : [`verb.other.${verb}`, `verb.${verb}`]);
  const hasWays = mayAnswer && waysOut({ ...item, seat: seatOf(item.id), coordinates: contract.my.steers }).length > 0;
  const beside: [Doing, string][] = [
    ...known.filter((verb) => ASIDE.includes(verb)).map((verb): [Doing, string] => [verb, words(verb)]),
    ...asides.map((aside): [Doing, string] => [aside, asideWords(aside)]),
    ...(hasWays ? [['cannot', t(mine ? 'cannot.link' : 'cannot.linkOther')] satisfies [Doing, string]] : []),
  ];
  return (
    <div className={classes['verbs']}>
      {known
        .filter((verb) => !ASIDE.includes(verb))
        .map((verb, place) => (
          <Button
            key={verb}
            {...opens(verb)}
            variant={isMain(verb, place) ? 'filled' : 'default'}
            onClick={() => onPick(verb)}
          >
            {words(verb)}
          </Button>
        ))}
      {beside.map(([doing, said]) => (
        <button key={doing} type="button" className={classes['aside']} {...opens(doing)} onClick={() => onPick(doing)}>
          {said}
        </button>
      ))}
    </div>
  );
}
