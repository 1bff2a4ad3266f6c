import { Button, Tabs } from '@mantine/core';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { useDates } from '../../api-client/contract.ts';
import type { ComingDate, Contract, JournalLine } from '../../api-client/types.ts';
import { dayIn } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { AfterPaint } from '../../ui/after-paint.tsx';
import { DueMark } from '../../ui/due-mark.tsx';
import { Icon } from '../../ui/icons.tsx';
import { later } from '../../ui/later.tsx';
import { MonthList } from '../../ui/month-list.tsx';
import { Pill } from '../../ui/pill.tsx';
import { ShiftNote } from '../../ui/shift-note.tsx';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import { ContractYearComing } from './calendar/year-coming.tsx';
import classes from './dates.module.css';
import { useRoom } from './room/use-room.ts';
import { useSentence } from './use-sentence.tsx';

/** As many dates as one looks at; the others on demand. */
const NEAREST = 24;

// Fetched beside the page, which does not wait for it: whoever comes for a date finds the page there first.
const year = import('./calendar/contract-year.tsx');
const ContractYear = later(async () => (await year).ContractYear, <ContractYearComing />);

/** The dates of a contract: to come, certain or foreseen, and behind. */
export function DatesPage() {
  const { t } = useWords();
  const contract = useRoom();
  return (
    <div className="stack">
      <AfterPaint fallback={<ContractYearComing />}>
        <ContractYear contract={contract} />
      </AfterPaint>
      <section className="sheet" aria-labelledby="dates">
        <header>
          <h2 id="dates">{t('dates.title')}</h2>
        </header>
        <AfterPaint fallback={<ListComing />}>
          <Dates contract={contract} />
        </AfterPaint>
      </section>
    </div>
  );
}

function ListComing() {
  return (
    <div className="sheet-body">
      <Loading />
    </div>
  );
}

function Dates({ contract }: { contract: Contract }) {
  const dates = useDates(contract.id);
  if (dates.isError) return <Trouble error={dates.error} retry={() => void dates.refetch()} />;
  if (dates.isPending) return <ListComing />;
  return <Lists key={contract.status} {...{ contract, ...dates.data }} />;
}

type Which = 'coming' | 'awaited' | 'past';
type ListsProps = { contract: Contract; coming: ComingDate[]; past: JournalLine[] };

/** One list at a time. The one that is chosen shows at once; its lines, which may be a year's, as soon as they are made. */
function Lists({ contract, coming, past }: ListsProps) {
  const { t } = useWords();
  const [chosen, choose] = useState<Which>(contract.status === 'ended' ? 'past' : 'coming');
  const [isWhole, setWhole] = useState(false);
  const shown = useDeferredValue(chosen);
  const showsAll = useDeferredValue(isWhole);
  const awaited = useMemo(() => coming.filter(({ date }) => date.on < contract.today), [coming, contract.today]);
  const ahead = useMemo(() => coming.filter(({ date }) => date.on >= contract.today), [coming, contract.today]);
  return (
    <Tabs value={chosen} onChange={(value) => choose(value as Which)} keepMounted={false}>
      <Tabs.List className={classes['tabs'] ?? ''}>
        <Tabs.Tab value="coming">{t('dates.coming', { count: ahead.length })}</Tabs.Tab>
        {awaited.length > 0 ? (
          <Tabs.Tab value="awaited">{t('dates.awaited', { count: awaited.length })}</Tabs.Tab>
        ) : null}
        <Tabs.Tab value="past">{t('dates.past', { count: past.length })}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value={chosen} aria-busy={shown !== chosen}>
        {shown === 'past' ? <PastDates lines={past} zone={contract.timeZone} /> : null}
        {shown === 'awaited' ? <ComingDates entries={awaited} today={contract.today} /> : null}
        {shown === 'coming' ? <ComingDates entries={ahead} today={contract.today} isShort={!showsAll} /> : null}
        {shown === 'coming' && !showsAll && ahead.length > NEAREST ? (
          <div className={classes['more']}>
            <Button variant="subtle" onClick={() => setWhole(true)}>
              {t('dates.all', { count: ahead.length })}
            </Button>
          </div>
        ) : null}
      </Tabs.Panel>
    </Tabs>
  );
}

type ComingDatesProps = { entries: readonly ComingDate[]; today: string; isShort?: boolean };

const ComingDates = memo(function ComingDates({ entries, today, isShort = false }: ComingDatesProps) {
  const { t } = useWords();
  if (entries.length === 0) return <Empty>{t('dates.noneComing')}</Empty>;
  return (
    <MonthList
      entries={isShort ? entries.slice(0, NEAREST) : entries}
      dateOf={({ date }) => date.on}
      line={(entry) => <Coming entry={entry} today={today} />}
    />
  );
});

const PastDates = memo(function PastDates({ lines, zone }: { lines: readonly JournalLine[]; zone: string }) {
  const { t } = useWords();
  if (lines.length === 0) return <Empty>{t('dates.nonePast')}</Empty>;
  return <MonthList entries={lines} dateOf={({ at }) => dayIn(zone, at)} line={(entry) => <Past line={entry} />} />;
});

function Coming({ entry, today }: { entry: ComingDate; today: string }) {
  const { t, say } = useWords();
  const titleOf = useStepTitle();
  const { what, step, phase, held, date } = entry;
  return (
    <div className={classes['line']} data-foreseen={!held}>
      <Icon name={phase ? 'phase' : (step?.kind ?? 'end')} />
      <span className={classes['words']}>
        {/* The end of a contract that has no step for it belongs to no step: nothing private is behind it. */}
        {what === 'end' && step === null ? (
          <b>{t('timeline.what.end')}</b>
        ) : (
          <>
            <b>{phase ? say(phase) : titleOf(step)}</b>
            <span className="small muted">
              {' '}
              · {t(`what.${what === 'meets' && date.on < today ? 'toRecord' : what}`)}{' '}
            </span>
          </>
        )}
        <ShiftNote date={date} />
      </span>
      {held ? (
        date.on < today ? (
          <DueMark on={date.on} today={today} />
        ) : null
      ) : (
        <Pill kind="neutral" icon="waiting">
          {t('dates.foreseen')}
        </Pill>
      )}
    </div>
  );
}

function Past({ line }: { line: JournalLine }) {
  const sentence = useSentence();
  return (
    <div className={classes['line']}>
      <Icon name={line.phase ? 'phase' : (line.step?.kind ?? 'end')} />
      <span className={classes['words']}>{sentence(line)}</span>
    </div>
  );
}
