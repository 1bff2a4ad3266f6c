import { useState } from 'react';
import { usePreview } from '../../api-client/programmes.ts';
import type { PreviewEntry } from '../../api-client/types.ts';
import { longDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { MonthList } from '../../ui/month-list.tsx';
import { ShiftNote } from '../../ui/shift-note.tsx';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import classes from './all-dates.module.css';

const KEPT = ['due', 'starts', 'stops', 'end', 'phase-opened', 'default'];
const FIRST = 14;

/** Every date of the contract, seen before anybody is asked anything; the reason of each shift beside it. */
export function AllDates({ programme, opened }: { programme: string; opened: string }) {
  const { t, language } = useWords();
  const [isWhole, setWhole] = useState(false);
  const preview = usePreview(programme, { opened, people: 'diligent' });
  const entries = (preview.data?.entries ?? []).filter(isMain);
  const shifted = entries.filter(({ date }) => date.from !== null).length;
  const ends = preview.data?.ends ?? null;
  return (
    <section className="sheet" aria-labelledby="all-dates">
      <header>
        <h2 id="all-dates">{t('newContract.dates.title')}</h2>
      </header>
      {preview.isError ? (
        <div className="sheet-body">
          <Trouble error={preview.error} retry={() => void preview.refetch()} />
        </div>
      ) : null}
      {preview.isPending ? (
        <div className="sheet-body">
          <Loading lines={8} />
        </div>
      ) : null}
      {preview.data ? (
        <div data-stale={preview.isPlaceholderData} className={classes['dates']}>
          <output className={classes['sum']}>
            {t('newContract.dates.count', { count: entries.length, shifted })}{' '}
            {ends === null ? null : t('newContract.dates.ends', { date: longDate(ends.date, language) })}
          </output>
          {entries.length === 0 ? <Empty>{t('newContract.dates.none')}</Empty> : null}
          <MonthList
            entries={isWhole ? entries : entries.slice(0, FIRST)}
            dateOf={({ date }) => date.on}
            line={(entry) => <DateLine entry={entry} />}
          />
          {entries.length > FIRST ? (
            <button
              type="button"
              className={classes['more']}
              aria-expanded={isWhole}
              onClick={() => setWhole(!isWhole)}
            >
              <Icon name={isWhole ? 'up' : 'down'} />
              {isWhole ? t('newContract.dates.less') : t('newContract.dates.more', { count: entries.length - FIRST })}
            </button>
          ) : null}
          <p className={`small muted ${classes['note']}`}>{t('newContract.dates.note')}</p>
        </div>
      ) : null}
    </section>
  );
}

/** What comes back each week starts and stops each week: said once, by its meeting or its end. */
function isMain({ what, step }: PreviewEntry): boolean {
  return KEPT.includes(what) && !(step?.repeats === true && (what === 'starts' || what === 'stops'));
}

function DateLine({ entry }: { entry: PreviewEntry }) {
  const { t, say } = useWords();
  const titleOf = useStepTitle();
  const { what, step, phase, date } = entry;
  const kind = step?.kind === 'meeting' && what === 'due' ? 'meets' : what;
  return (
    <span className={classes['line']}>
      <Icon name={phase ? 'phase' : (step?.kind ?? 'end')} />
      <span>
        {phase ? say(phase) : titleOf(step)} <span className="small muted">{t(`what.${kind}`)}</span>{' '}
        <ShiftNote date={date} />
      </span>
    </span>
  );
}
