import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClock, useDates } from '../../api-client/contract.ts';
import type { Contract } from '../../api-client/types.ts';
import { dayAndMonth, longDate, plusDays } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Icon } from '../../ui/icons.tsx';
import { wordsOf } from '../../ui/states.tsx';
import classes from './rehearsal-clock.module.css';

/** The clock of a rehearsal: what day it is there, and the way to a later one. */
export function RehearsalClock({ contract }: { contract: Contract }) {
  const { t, language } = useWords();
  const clock = useClock(contract.id);
  const dates = useDates(contract.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const { today, status, my } = contract;
  const mayMove = my.coordinates && status === 'open';
  const next = dates.data?.coming.find(({ date }) => date.on > today)?.date.on ?? null;
  // The next date has its place from the start, and keeps it while new ones come.
  const isComing = dates.isPending || dates.isFetching;
  const move = (to: string) => clock.mutate(to, { onSuccess: () => setChosen(null) });
  return (
    <section className={classes['clock']} aria-label={t('clock.title')}>
      <p className={classes['today']}>
        <Icon name="rehearsal" size={18} />
        <span>
          <b>{t('clock.today', { date: longDate(today, language) })}</b>
          <br />
          <span className="small">{t('clock.explain')}</span>
        </span>
      </p>
      {mayMove ? (
        <div className={classes['moves']}>
          {next === null && !isComing ? null : (
            <Button
              variant="default"
              className={classes['next'] ?? ''}
              onClick={() => next !== null && move(next)}
              disabled={next === null}
              loading={clock.isPending}
            >
              {next === null ? t('clock.nextComes') : t('clock.toNext', { date: dayAndMonth(next, language, today) })}
            </Button>
          )}
          <Button variant="default" onClick={() => move(plusDays(today, 7))} loading={clock.isPending}>
            {t('clock.week')}
          </Button>
          <form
            className={classes['chosen']}
            onSubmit={(event) => {
              event.preventDefault();
              if (chosen !== null) move(chosen);
            }}
          >
            <DateInput label={t('clock.chosen')} value={chosen} onChange={setChosen} />
            <Button type="submit" disabled={chosen === null} loading={clock.isPending}>
              {t('clock.go')}
            </Button>
          </form>
        </div>
      ) : null}
      {clock.isError ? (
        <p role="alert" className={classes['trouble']}>
          {wordsOf(clock.error, t)}
        </p>
      ) : null}
    </section>
  );
}
