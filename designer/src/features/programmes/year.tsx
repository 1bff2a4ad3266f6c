import { Chip, Group } from '@mantine/core';
import { useState } from 'react';
import { type Question, usePreview } from '../../api-client/programmes.ts';
import type { PreviewEntry, Programme } from '../../api-client/types.ts';
import { longDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { MonthList } from '../../ui/month-list.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import { Assumptions } from './assumptions.tsx';
import classes from './year.module.css';
import { YearLine } from './year-line.tsx';

type Shown = 'main' | 'shifted' | 'all';

const QUIET = ['opens', 'reminder', 'escalation'];
/** What comes back each week starts and stops each week: its date is enough. */
const AGAIN = ['starts', 'stops'];
const KEEPS: Record<Shown, (entry: PreviewEntry) => boolean> = {
  main: ({ what, step }) => !QUIET.includes(what) && !(step?.repeats && AGAIN.includes(what)),
  shifted: ({ date }) => date.from !== null,
  all: () => true,
};

/** Every date of the year, month by month, with the reason of each shift. */
export function Year({ programme, question }: { programme: Programme; question: Question }) {
  const { t, say, language } = useWords();
  const preview = usePreview(programme.id, question);
  const [shown, setShown] = useState<Shown>('main');
  if (preview.isError) return <Trouble error={preview.error} retry={() => void preview.refetch()} />;
  if (preview.isPending) return <Loading lines={10} />;
  const { entries, ends, incidents, assumed } = preview.data;
  const kept = entries.filter(KEEPS[shown]);
  return (
    <div className={classes['columns']} data-stale={preview.isPlaceholderData}>
      <section className="sheet" aria-labelledby="all-dates">
        <header>
          <h2 id="all-dates">{t('preview.allDates', { count: entries.filter(KEEPS.main).length })}</h2>
          <Filters shown={shown} entries={entries} onChange={setShown} />
        </header>
        <output className="hidden-words">
          {t('preview.announce', { count: kept.length, shifted: entries.filter(KEEPS.shifted).length })}
        </output>
        {kept.length === 0 ? <Empty>{t('preview.noDates')}</Empty> : null}
        <MonthList entries={kept} dateOf={({ date }) => date.on} line={(entry) => <YearLine entry={entry} />} />
      </section>
      <aside className="stack">
        <section className="sheet">
          <header>
            <h2>{t('preview.ends')}</h2>
          </header>
          <div className="sheet-body stack">
            {ends ? (
              <>
                <p>
                  <b>{longDate(ends.date, language)}</b>
                </p>
                <p>{ends.step ? say(ends.step.title) : t(`outcome.${ends.outcome}`, ends.outcome)}</p>
              </>
            ) : null}
            {ends === null && incidents.length === 0 ? <p>{t('preview.noEnd')}</p> : null}
            {incidents.map(({ code, step, date }) => (
              <p key={`${code}${date}`}>
                <Pill kind="late">{t(`incident.${code}`)}</Pill> {step ? say(step.title) : ''}
              </p>
            ))}
          </div>
        </section>
        <Assumptions assumed={assumed} />
      </aside>
    </div>
  );
}

type FiltersProps = { shown: Shown; entries: readonly PreviewEntry[]; onChange: (shown: Shown) => void };

function Filters({ shown, entries, onChange }: FiltersProps) {
  const { t } = useWords();
  return (
    <Chip.Group value={shown} onChange={(value) => onChange(value as Shown)}>
      <Group gap={6}>
        {(['main', 'shifted', 'all'] as const).map((value) => (
          <Chip key={value} value={value} size="xs">
            {t(`preview.show.${value}`, { count: entries.filter(KEEPS[value]).length })}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
