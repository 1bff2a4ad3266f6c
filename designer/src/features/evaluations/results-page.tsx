import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { useRecord } from '../../api-client/contract.ts';
import { useResults } from '../../api-client/results.ts';
import type { ResultSet } from '../../api-client/types.ts';
import { longDate, sentence } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { letterKeys } from '../../ui/preferences/letter-keys.ts';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import { CriteriaBars } from './criteria-bars.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import { CrossedPromises } from './crossed-promises.tsx';
import { familiesOf } from './families.ts';
import { Lessons } from './lessons.tsx';
import classes from './results.module.css';

/** What the group said, together: bars and their table, promises seen from both sides, what one changes. */
export function ResultsPage() {
  const { t } = useWords();
  const { contract: id = '' } = useParams();
  const results = useResults(id);
  const [asTable, setAsTable] = useTable();
  const sets = results.data ?? [];
  return (
    <section aria-label={t('results.title')}>
      {sets.length > 0 ? (
        <div className={classes['tools']}>
          <button
            type="button"
            className={classes['button']}
            aria-pressed={asTable}
            aria-keyshortcuts="T"
            onClick={() => setAsTable(!asTable)}
          >
            <EasyIcon name="table" size={16} />
            {t('results.table')}
          </button>
          <button type="button" className={classes['button']} onClick={() => window.print()}>
            <EasyIcon name="print" size={16} />
            {t('results.print')}
          </button>
        </div>
      ) : null}
      {results.isError ? <Trouble error={results.error} retry={() => void results.refetch()} /> : null}
      {results.isPending ? <Loading lines={6} /> : null}
      {results.data && sets.length === 0 ? <Empty>{t('results.none')}</Empty> : null}
      {sets.map((set) => (
        <ResultSetView key={set.reviews[0]?.step.node ?? ''} set={set} asTable={asTable} contract={id} />
      ))}
    </section>
  );
}

/** One set of reviews that can be compared over time. */
export function ResultSetView({ set, asTable, contract }: { set: ResultSet; asTable: boolean; contract: string }) {
  const { t } = useWords();
  const families = familiesOf(useRecord(contract).data?.lists ?? []);
  const counted = set.reviews.some((review) => review.counted);
  return (
    <div className={classes['set']}>
      <Shares set={set} />
      <div className={classes['columns']}>
        <section className="sheet" aria-label={t('results.criteria')}>
          {!counted ? (
            <p className={classes['guard']}>
              <EasyIcon name="lock" />
              {t('results.guardNow')}
            </p>
          ) : asTable ? (
            <CriteriaTable set={set} families={families} />
          ) : (
            <CriteriaBars set={set} families={families} />
          )}
          {counted && set.gone > 0 ? <p className={classes['foot']}>{t('results.gone', { count: set.gone })}</p> : null}
          <p className={classes['foot']}>
            <EasyIcon name="lock" size={16} />
            {t('results.guard')}
          </p>
        </section>
        <div className="stack">
          <Lessons set={set} contract={contract} />
          {set.promises.length > 0 ? <CrossedPromises promises={set.promises} /> : null}
        </div>
      </div>
    </div>
  );
}

function asSentence(parts: readonly string[]): string {
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

/** How many answered, and how: the only thing that is said before there are enough answers. */
function Shares({ set }: { set: ResultSet }) {
  const { t, language } = useWords();
  const titleOf = useStepTitle();
  return (
    <ul className={classes['shares']}>
      {set.reviews.map((review) => (
        <li key={`${review.step.node}${review.step.occurrence ?? ''}`}>
          <b>{titleOf(review.step)}</b>{' '}
          <span className="muted">
            {t('results.share', {
              date: sentence(longDate(review.on, language)),
              count: review.answered,
              of: review.asked,
              open: review.open ? 'yes' : 'no',
            })}{' '}
            {asSentence(
              Object.entries(review.channels).map(([channel, count]) =>
                t('results.channel', { count, channel: t(`channel.${channel}`) }),
              ),
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Bars or their table twin; the key T turns from one to the other, where nobody is writing. */
function useTable(): [boolean, (on: boolean) => void] {
  const [asTable, setAsTable] = useState(false);
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      if (event.key.toLowerCase() !== 't' || isWriting || !letterKeys.areOn()) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      setAsTable((on) => !on);
    };
    window.addEventListener('keydown', turn);
    return () => window.removeEventListener('keydown', turn);
  }, []);
  return [asTable, setAsTable];
}
