import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useContractYear } from '../../../api-client/contract.ts';
import type { Contract, ContractCalendar } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { AfterPaint } from '../../../ui/after-paint.tsx';
import { Downloads } from '../../../ui/calendar/downloads.tsx';
import { ZoomedTimeline } from '../../../ui/calendar/zoomed-timeline.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { type DateLine, dateLines } from '../../../ui/timeline/date-lines.ts';
import { DateList } from '../../../ui/timeline/date-list.tsx';
import { Legend } from '../../../ui/timeline/legend.tsx';
import { timelineOf } from '../../../ui/timeline/timeline-of.ts';
import { useLighting } from '../../../ui/timeline/use-lighting.ts';
import { Became } from './became.tsx';
import classes from './contract-year.module.css';
import { DateMark } from './date-mark.tsx';
import { whatBecame } from './what-became.ts';
import { YearComing } from './year-coming.tsx';

/** The calendar of a contract as it is lived: what happened, where it was planned, what is to come, and today. */
export function ContractYear({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const year = useContractYear(contract.id);
  return (
    <section className="sheet" aria-labelledby="contract-year">
      {year.isError ? <Trouble error={year.error} retry={() => void year.refetch()} /> : null}
      {year.isPending ? <YearComing /> : null}
      {year.data && year.data.calendar === null ? (
        <>
          <h2 id="contract-year" className="hidden-words">
            {t('dates.year.title')}
          </h2>
          <Empty>{t('dates.year.none')}</Empty>
        </>
      ) : null}
      {year.data?.calendar ? <Drawn calendar={year.data.calendar} today={year.data.today} /> : null}
    </section>
  );
}

const LIST = 'contract-year-list';

function Drawn({ calendar, today }: { calendar: ContractCalendar; today: string }) {
  const { t } = useWords();
  const { template, year, planned, people, hidden } = calendar;
  const drawing = useMemo(() => timelineOf(template, year, { people, planned }), [template, year, people, planned]);
  const lines = useMemo(() => dateLines(template, year, people, planned), [template, year, people, planned]);
  const [open, setOpen] = useState<string | null>(null);
  const [isListed, { toggle, open: list }] = useDisclosure(false);
  const place = useRef<HTMLDivElement>(null);
  useLighting(place);
  const openStep = useCallback(
    (step: string) => {
      const line = lines.find((one) => one.step === step) ?? lines.find(({ node }) => step.startsWith(`${node}~`));
      if (!line) return;
      list();
      setOpen(line.id);
    },
    [lines, list],
  );
  const titleOf = useCallback((role: string) => template.roles.find(({ id }) => id === role)?.title, [template]);
  const details = useCallback(
    (line: DateLine) => <Became line={line} became={whatBecame(calendar, line, today)} />,
    [calendar, today],
  );
  const markOf = useCallback(
    (line: DateLine) => <DateMark became={whatBecame(calendar, line, today)} />,
    [calendar, today],
  );
  return (
    <div ref={place}>
      <header className={classes['head']}>
        <h2 id="contract-year">{t('dates.year.title')}</h2>
        <div className={classes['tools']}>
          <Downloads template={template} lines={lines} />
        </div>
      </header>
      <ZoomedTimeline keysIn={place} drawing={drawing} listId={LIST} today={today} onOpen={openStep} />
      <div className={classes['legend']}>
        <Legend
          hasTrial={planned !== null}
          words={{ planned: t('dates.year.planned'), prolonged: t('dates.year.longer') }}
        />
      </div>
      {hidden > 0 ? (
        <p className={`small ${classes['hidden']}`}>
          <Icon name="private" size={14} /> {t('dates.year.hidden', { count: hidden })}
        </p>
      ) : null}
      <Button
        variant="subtle"
        color="gray"
        fullWidth
        leftSection={<Icon name={isListed ? 'up' : 'down'} />}
        aria-expanded={isListed}
        aria-controls={LIST}
        onClick={toggle}
      >
        {t('dates.year.list', { count: lines.length })}
      </Button>
      <div id={LIST}>
        {isListed ? (
          <AfterPaint fallback={<Loading lines={6} />}>
            <DateList
              id={`${LIST}-lines`}
              lines={lines}
              titleOf={titleOf}
              open={open}
              onOpen={setOpen}
              details={details}
              markOf={markOf}
            />
          </AfterPaint>
        ) : null}
      </div>
    </div>
  );
}
