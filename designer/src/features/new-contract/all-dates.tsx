import { Alert, Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { Template } from '#schema/template';
import { useTemplate } from '../../api-client/programmes.ts';
import type { Programme } from '../../api-client/types.ts';
import { longDate, todayHere } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { AfterPaint } from '../../ui/after-paint.tsx';
import { DateDetails } from '../../ui/calendar/date-details.tsx';
import { useDrawnYear } from '../../ui/calendar/use-drawn-year.ts';
import { Icon } from '../../ui/icons.tsx';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import type { DateLine } from '../../ui/timeline/date-lines.ts';
import { DateList } from '../../ui/timeline/date-list.tsx';
import { Thumbnail } from '../../ui/timeline/thumbnail.tsx';
import { Timeline } from '../../ui/timeline/timeline.tsx';
import { useStaleLook } from '../../ui/timeline/use-stale-look.ts';
import { useYears } from '../../ui/year/use-years.ts';
import classes from './all-dates.module.css';
import { type Form, openedOn } from './form.ts';
import { openingQuestion } from './opening-question.ts';

const FIRST = 14;
const LIST = 'all-dates-list';

type AllDatesProps = { programme: Programme; form: Form };

/**
 * Every date of the contract, seen before anybody is asked anything. The engine that will run it works them out beside
 * the page, with what the form says so far.
 */
export const AllDates = memo(function AllDates({ programme, form }: AllDatesProps) {
  const { t } = useWords();
  const template = useTemplate(programme.id, programme.version.number);
  return (
    <section className="sheet" aria-labelledby="all-dates">
      <header>
        <h2 id="all-dates">{t('newContract.dates.title')}</h2>
      </header>
      {template.isError ? (
        <div className="sheet-body">
          <Trouble error={template.error} retry={() => void template.refetch()} />
        </div>
      ) : null}
      {template.isPending ? (
        <div className="sheet-body">
          <Loading lines={8} />
        </div>
      ) : null}
      {template.data ? <Dates {...{ programme, form }} template={template.data.template} /> : null}
    </section>
  );
});

type DatesProps = AllDatesProps & { template: Template };

function Dates({ programme, form, template }: DatesProps) {
  const { t, language } = useWords();
  const question = useMemo(() => openingQuestion(programme, form, openedOn(form)), [programme, form]);
  const { years, isStale, isImpossible } = useYears(template, question);
  const { drawing, lines } = useDrawnYear(template, years);
  const place = useRef<HTMLDivElement>(null);
  useStaleLook(place, isStale);
  const [isWhole, setWhole] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const [isDrawn, { open: draw, close }] = useDisclosure(false);
  const titleOf = useCallback((role: string) => template.roles.find(({ id }) => id === role)?.title, [template]);
  const details = useCallback(
    (line: DateLine) => (years === null ? null : <DateDetails template={template} year={years.year} line={line} />),
    [template, years],
  );
  if (isImpossible || years?.year.refusal) {
    return (
      <Alert color="garance" icon={<Icon name="late" />} title={t('calendar.refused')} m="md">
        {t('calendar.impossibleText')}
      </Alert>
    );
  }
  if (years === null || drawing === null) return <Loading lines={8} />;
  const shifted = lines.filter(({ shiftedFrom }) => shiftedFrom !== null).length;
  const { ends } = years.year;
  const shown = isWhole ? lines : lines.slice(0, FIRST);
  const list = (id: string, some: typeof lines) => (
    <DateList id={id} lines={some} titleOf={titleOf} open={open} onOpen={setOpen} details={details} />
  );
  return (
    <div ref={place} className={classes['dates']}>
      <output className={classes['sum']}>
        <b>{t('newContract.dates.count', { count: lines.length, shifted })}</b>
        {ends === null ? null : (
          <span className={classes['ends']}>
            <Icon name="flag" size={15} /> {t('newContract.dates.ends', { date: longDate(ends.date, language) })}
          </span>
        )}
      </output>
      <div className={classes['glance']}>
        <Thumbnail drawing={drawing} />
        <Button size="xs" variant="default" leftSection={<Icon name="calendar" size={15} />} onClick={draw}>
          {t('newContract.dates.draw')}
        </Button>
      </div>
      {lines.length === 0 ? <Empty>{t('newContract.dates.none')}</Empty> : null}
      {list(LIST, shown)}
      {lines.length > FIRST ? (
        <button type="button" className={classes['more']} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          <Icon name={isWhole ? 'up' : 'down'} />
          {isWhole ? t('newContract.dates.less') : t('newContract.dates.more', { count: lines.length - FIRST })}
        </button>
      ) : null}
      <p className={`small muted ${classes['note']}`}>{t('newContract.dates.note')}</p>
      <Modal
        opened={isDrawn}
        onClose={close}
        size="80rem"
        title={t('newContract.dates.year')}
        closeButtonProps={{ 'aria-label': t('form.back') }}
      >
        <AfterPaint fallback={<Loading lines={8} />}>
          <Timeline drawing={drawing} zoom="all" listId={`${LIST}-drawn`} today={todayHere()} isStale={isStale} />
          {list(`${LIST}-drawn`, lines)}
        </AfterPaint>
      </Modal>
    </div>
  );
}
