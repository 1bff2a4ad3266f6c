import { memo } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { ChooseOne } from './choose-one.tsx';
import type { ContractListProps, LineProps } from './contract-list-props.ts';
import { ContractName } from './contract-name.tsx';
import { LineThread } from './line-thread.tsx';
import { Marks } from './marks.tsx';
import { Moved } from './moved.tsx';
import { NextDate } from './next-date.tsx';
import { PhaseMark } from './phase-mark.tsx';
import classes from './rows.module.css';
import { WhoWaits } from './who-waits.tsx';
import { saysWhoWaits } from './who-waits-for.ts';

/** Contracts as cards, one under the other: the same things as in the table, the thread on a line of its own. */
export function ContractCards({ lines, label, choosing }: ContractListProps) {
  return (
    <ul className={classes['cards']} aria-label={label}>
      {lines.map((line) => (
        <Card key={line.id} line={line} isChosen={choosing?.chosen.has(line.id) ?? null} toggle={choosing?.toggle} />
      ))}
    </ul>
  );
}

/** One contract, drawn anew when it is chosen, and not with every other one. */
const Card = memo(function Card({ line, isChosen, toggle }: LineProps) {
  const { t } = useWords();
  return (
    <li data-contract={line.id} data-chosen={isChosen ?? false}>
      <div className={classes['cardHead']}>
        <ContractName line={line} />
        {toggle && isChosen !== null ? <ChooseOne line={line} isChosen={isChosen} toggle={toggle} /> : null}
      </div>
      <span className={classes['cardMarks']}>
        <PhaseMark line={line} />
        <Marks line={line} />
      </span>
      <LineThread line={line} />
      <dl className={classes['facts']}>
        <div>
          <dt>{t(line.end ? 'contracts.endedOn' : 'contracts.nextDate')}</dt>
          <dd>
            <NextDate line={line} />
          </dd>
        </div>
        {line.lastEventOn === null ? null : (
          <div>
            <dt>{t('contracts.lastMove')}</dt>
            <dd>
              <Moved line={line} />
            </dd>
          </div>
        )}
        {saysWhoWaits(line) ? (
          <div className={classes['wholeLine']}>
            <dt>{t('contracts.whoWaits')}</dt>
            <dd>
              <WhoWaits line={line} />
            </dd>
          </div>
        ) : null}
      </dl>
    </li>
  );
});
