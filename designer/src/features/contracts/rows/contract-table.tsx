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

/** Contracts as a table. The name of each is the head of its line, and opens it. */
export function ContractTable({ lines, label, choosing }: ContractListProps) {
  const { t } = useWords();
  const knowsMoves = lines.some(({ lastEventOn }) => lastEventOn !== null);
  return (
    <table className={classes['table']} aria-label={label} data-moves={knowsMoves}>
      <thead>
        <tr>
          {choosing ? (
            <th scope="col" className={classes['choose']}>
              <span className="hidden-words">{t('contracts.choose')}</span>
            </th>
          ) : null}
          <th scope="col">{t('contracts.contract')}</th>
          <th scope="col" className={classes['wide']}>
            {t('contracts.phase')}
          </th>
          <th scope="col">{t('contracts.thread')}</th>
          <th scope="col">{t('contracts.nextDate')}</th>
          <th scope="col">{t('contracts.whoWaits')}</th>
          {knowsMoves ? (
            <th scope="col" className={classes['wide']}>
              {t('contracts.lastMove')}
            </th>
          ) : null}
          <th scope="col" className={classes['wide']}>
            <span className="hidden-words">{t('contracts.marks')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row
            key={line.id}
            line={line}
            isChosen={choosing?.chosen.has(line.id) ?? null}
            toggle={choosing?.toggle}
            knowsMoves={knowsMoves}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = LineProps & { knowsMoves: boolean };

/** One contract. A list has hundreds: what chooses one of them draws that one anew. */
const Row = memo(function Row({ line, isChosen, toggle, knowsMoves }: RowProps) {
  return (
    <tr data-contract={line.id} data-chosen={isChosen ?? false}>
      {toggle && isChosen !== null ? (
        <td className={classes['choose']}>
          <ChooseOne line={line} isChosen={isChosen} toggle={toggle} />
        </td>
      ) : null}
      <th scope="row">
        <ContractName line={line} />
        <span className={classes['narrowOnly']}>
          <PhaseMark line={line} />
          <Marks line={line} />
        </span>
      </th>
      <td className={classes['wide']}>
        <PhaseMark line={line} />
      </td>
      <td className={classes['thread']}>
        <LineThread line={line} />
      </td>
      <td>
        <NextDate line={line} />
      </td>
      <td>
        <WhoWaits line={line} />
      </td>
      {knowsMoves ? (
        <td className={classes['wide']}>
          <Moved line={line} />
        </td>
      ) : null}
      <td className={classes['wide']}>
        <span className={classes['marks']}>
          <Marks line={line} />
        </span>
      </td>
    </tr>
  );
});
