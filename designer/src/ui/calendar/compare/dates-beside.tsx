import { shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import type { DateLine } from '../../timeline/date-lines.ts';
import { SCROLLS } from '../../use-listener.ts';
import classes from './comparison.module.css';
import { datesBeside } from './dates-beside.ts';
import { BEHAVIOURS } from './scenarios.ts';

/** The dates that are not the same in all three, one column for each. */
export function DatesBeside({ years }: { years: readonly (readonly DateLine[])[] }) {
  const { t, language } = useWords();
  const rows = datesBeside(years);
  if (rows.length === 0) return <p className="small">{t('compare.noDates')}</p>;
  return (
    <section {...SCROLLS} className={classes['scroll']} aria-label={t('compare.dates')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('calendar.column.title')}</th>
            {BEHAVIOURS.map((behaviour) => (
              <th key={behaviour} scope="col">
                {t(`calendar.behaviour.${behaviour}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, days }) => (
            <tr key={line.id}>
              <th scope="row">
                <LineName line={line} />
              </th>
              {days.map((on, place) => (
                <td key={BEHAVIOURS[place]} data-moved={on !== days[0]}>
                  {on === null ? '–' : <time dateTime={on}>{shortDate(on, language)}</time>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LineName({ line }: { line: DateLine }) {
  const { t, say } = useWords();
  const name = line.what === 'end' ? t('timeline.what.end') : say(line.title);
  return line.number === null ? name : t('step.occurrence', { title: name, n: line.number });
}
