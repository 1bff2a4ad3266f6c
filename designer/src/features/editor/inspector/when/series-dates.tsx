import { territories } from '#engine/calendar/territories';
import type { SeriesDate } from '#engine/simulate/dates';
import { dayAndMonth, shortDate } from '../../../../locales/dates.ts';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { stepKey } from '../../../../ui/timeline/model.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import { useSeries, useYear } from '../../year/use-year.tsx';
import { useThing } from '../thing.tsx';
import { useBecause } from './given-date.tsx';
import classes from './when.module.css';

/** The dates that a series gives, in order, each shift with its reason. */
export function SeriesDates() {
  const { t, say, language } = useWords();
  const { id } = useThing();
  const { territory } = useTemplate();
  const { isStale, years } = useYear();
  const series = useSeries(id);
  const because = useBecause();
  if (years === null) return null;
  const numbers = timesOf(series);
  const place = territories.find(({ code }) => code === territory);
  return (
    <section className={classes['dates']} aria-labelledby="series-dates" data-stale={isStale || undefined}>
      <header>
        <h3 id="series-dates">{t('inspector.series.computed')}</h3>
        <span className="small muted">{place ? say(place.title) : territory}</span>
      </header>
      {series.length === 0 ? <p className="small muted">{t('inspector.series.noDates')}</p> : null}
      <ol>
        {series.map(({ to, shiftedFrom, isOff, happens }, at) => (
          <li
            key={at}
            data-step={happens ? stepKey(id, numbers[at] ?? 0) : undefined}
            data-off={isOff || !happens || undefined}
          >
            <Icon name={isOff ? 'close' : 'evaluation'} size={14} />
            <span className={classes['dateDay']} title={dayAndMonth(to, language)}>
              {/* A year that the date above has is not said again. */}
              {shortDate(to, language, series[at - 1]?.to)}
            </span>
            <span className={classes['dateWhy']}>
              {shiftedFrom === null ? null : (
                <>
                  <Icon name="shifted" size={13} /> {because(shiftedFrom)}
                </>
              )}
              {isOff ? `${because(to)}, ${t('inspector.series.skipped')}` : null}
              {!isOff && !happens ? t('inspector.series.doesNotHappen') : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Which time each date is: those that are left out are not counted. */
function timesOf(series: readonly SeriesDate[]): number[] {
  let times = 0;
  return series.map(({ isOff }) => (isOff ? times : ++times));
}
