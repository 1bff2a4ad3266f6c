import { useMemo } from 'react';
import type { Template } from '#schema/template';
import { shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import type { DateLine } from '../../../ui/timeline/date-lines.ts';
import { SCROLLS } from '../../../ui/use-listener.ts';
import classes from './calendar-view.module.css';
import { workloadOf } from './workload-of.ts';

const HEAVY = 3;

/** What each role has to do week by week: where it is too much at once. */
export function Workload({ template, lines }: { template: Template; lines: readonly DateLine[] }) {
  const { t, say, language } = useWords();
  const load = useMemo(
    () =>
      workloadOf(
        template.roles.map(({ id }) => id),
        lines,
      ),
    [template.roles, lines],
  );
  if (load.roles.length === 0) return null;
  const titleOf = (id: string) => say(template.roles.find((role) => role.id === id)?.title);
  return (
    <section className={classes['load']} aria-labelledby="workload">
      <h2 id="workload">{t('editorCalendar.load')}</h2>
      <section {...SCROLLS} className={classes['scroll']} aria-labelledby="workload">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('editorCalendar.role')}</th>
              {load.weeks.map((week) => (
                <th key={week} scope="col">
                  {shortDate(week, language)}
                </th>
              ))}
              <th scope="col">{t('editorCalendar.total')}</th>
            </tr>
          </thead>
          <tbody>
            {load.roles.map(({ role, perWeek, total }) => (
              <tr key={role}>
                <th scope="row">{titleOf(role)}</th>
                {perWeek.map((count, at) => (
                  <td key={load.weeks[at]} data-load={Math.min(count, HEAVY)}>
                    {count === 0 ? '' : count}
                  </td>
                ))}
                <td>{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
