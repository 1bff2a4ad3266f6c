import { Button } from '@mantine/core';
import type { Template } from '#schema/template';
import { shortDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../icons.tsx';
import type { DateLine } from '../timeline/date-lines.ts';
import { shortName } from '../timeline/short-name.ts';
import type { ComputedYear } from '../year/compute-year.ts';
import { ruleInWords } from '../year/rule-words.ts';
import classes from './date-details.module.css';
import { originsIn } from './origin.ts';

type DateDetailsProps = {
  template: Template;
  year: ComputedYear;
  line: DateLine;
  /** The way to the rule, for whoever may change it. */
  onRule?: (step: string) => void;
};

/** What stands behind a date: its rule in words, where the rule comes from, whom it concerns, and the reminders. */
export function DateDetails({ template, year, line, onRule }: DateDetailsProps) {
  const { t, say, language } = useWords();
  const node = template.nodes.find(({ id }) => id === line.node);
  const rule = node ? ruleInWords(template, node, (text) => say(text), t) : null;
  const note = node?.note ? originsIn(say(node.note)) : [];
  const reminders = year.entries.filter(
    ({ what, node: id, occurrence }) =>
      id === line.node && `${id}~${occurrence}` === line.step && (what === 'reminder' || what === 'escalation'),
  );
  const days = [...new Set(reminders.map(({ date }) => date))];
  const roles = line.roles.map((role) => shortName(say(template.roles.find(({ id }) => id === role)?.title)).name);
  return (
    <dl className={classes['details']}>
      {node === undefined || (rule === null && !onRule) ? null : (
        <div>
          <dt>{t('calendar.rule')}</dt>
          {rule === null ? null : <dd>{rule}</dd>}
          {onRule ? (
            <dd>
              <Button
                variant="default"
                size="xs"
                mt={4}
                leftSection={<Icon name="pencil" size={14} />}
                onClick={() => onRule(node.id)}
              >
                {t('calendar.changeRule')}
              </Button>
            </dd>
          ) : null}
        </div>
      )}
      {roles.length > 0 ? (
        <div>
          <dt>{t('calendar.for')}</dt>
          <dd>{roles.join(', ')}</dd>
        </div>
      ) : null}
      {note.length > 0 ? (
        <div>
          <dt>{t('calendar.origin')}</dt>
          {note.map(({ sureness, text }) => (
            <dd key={text}>
              {sureness === null ? null : <b className={classes['sureness']}>{t(`calendar.sureness.${sureness}`)}</b>}{' '}
              {text}
            </dd>
          ))}
        </div>
      ) : null}
      {line.times > 1 && line.node !== null ? (
        <div>
          <dt>{t('calendar.eachTime')}</dt>
          <dd className="tabular">
            {year.entries
              .filter((entry) => entry.node === line.node && entry.what === 'due')
              .map(({ date }) => shortDate(date, language, line.on))
              .join(' · ')}
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t('calendar.reminders')}</dt>
        <dd className="tabular">
          {days.length === 0
            ? t('calendar.noReminders')
            : days.map((day) => shortDate(day, language, line.on)).join(' · ')}
        </dd>
      </div>
    </dl>
  );
}
