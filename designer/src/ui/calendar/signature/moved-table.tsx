import type { Template } from '#schema/template';
import { daysBetween, shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../icons.tsx';
import type { DateLine } from '../../timeline/date-lines.ts';
import { shortName } from '../../timeline/short-name.ts';
import { SCROLLS } from '../../use-listener.ts';
import classes from './before-after.module.css';
import type { MovedDate } from './before-after.ts';

const COLUMNS = ['step', 'before', 'after', 'why'] as const;

/** Each date that moved: what it is, where it was, where it is, and why there. */
export function MovedTable({ template, moved }: { template: Template; moved: readonly MovedDate[] }) {
  const { t } = useWords();
  return (
    <section {...SCROLLS} className={classes['scroll']} aria-label={t('moving.table')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`moving.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moved.map((date) => (
            <MovedRow key={`${date.line.id} ${date.why === 'gone'}`} template={template} date={date} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MovedRow({ template, date }: { template: Template; date: MovedDate }) {
  const { t, say, language } = useWords();
  const { line, before, after } = date;
  const name = line.what === 'end' ? t('timeline.what.end') : say(line.title);
  const roles = line.roles.map((role) => shortName(say(template.roles.find(({ id }) => id === role)?.title)).name);
  const day = (on: string | null) => (on === null ? '–' : <time dateTime={on}>{shortDate(on, language)}</time>);
  return (
    <tr>
      <th scope="row">
        {line.number === null ? name : t('step.occurrence', { title: name, n: line.number })}
        <span className={classes['what']}>
          {t(`timeline.what.${line.what}`)}
          {line.isEverybody || roles.length === 0 ? '' : ` · ${roles.join(', ')}`}
        </span>
      </th>
      <td>{day(before)}</td>
      <td>
        <b>{day(after)}</b>
        {before !== null && after !== null ? (
          <span className={classes['what']}>{t('result.days', signed(daysBetween(before, after)))}</span>
        ) : null}
      </td>
      <td>
        <Why line={line} why={date.why} />
      </td>
    </tr>
  );
}

function Why({ line: { on, shiftedFrom, holiday }, why }: { line: DateLine; why: MovedDate['why'] }) {
  const { t, say, language } = useWords();
  if (why !== 'shifted' || shiftedFrom === null) return t(`moving.why.${why}`);
  const from = shortDate(shiftedFrom, language, on);
  return (
    <span className={classes['shift']}>
      <Icon name="shifted" size={13} />
      {holiday === null ? t('date.insteadOf', { from }) : t('date.insteadOfBecause', { from, because: say(holiday) })}
    </span>
  );
}

function signed(days: number): { sign: string; days: number } {
  return { sign: days < 0 ? '−' : '+', days: Math.abs(days) };
}
