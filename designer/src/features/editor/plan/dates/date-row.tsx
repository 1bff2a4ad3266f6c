import type { Template, TemplateNode } from '#schema/template';
import { dayInWords, shortDate } from '../../../../locales/dates.ts';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import type { DateLine } from '../../../../ui/timeline/date-lines.ts';
import { shortName } from '../../../../ui/timeline/short-name.ts';
import { ruleInWords, whenInWords } from '../../../../ui/year/rule-words.ts';
import { WhoCell } from '../tree/cells.tsx';
import { CELL, ROW } from '../tree/roles.ts';
import tree from '../tree/tree.module.css';

type RowProps = { line: DateLine; template: Template; isCurrent: boolean; isChosen: boolean };

/** One date: when, and instead of which day; what; who; by which rule. */
export function DateRow({ line, template, isCurrent, isChosen }: RowProps) {
  const { t, say, language } = useWords();
  const { id, on, title, number, what, shiftedFrom, holiday, kind, times, lastOn, roles, isEverybody, isPrivate } =
    line;
  const node = template.nodes.find((known) => known.id === line.node);
  const name = number === null ? say(title) : t('step.occurrence', { title: say(title), n: number });
  const names = roles.map((role) => shortName(say(template.roles.find((known) => known.id === role)?.title)).name);
  const from = shiftedFrom === null ? '' : shortDate(shiftedFrom, language, on);
  return (
    <tr
      {...ROW}
      className={tree['line']}
      data-date={id}
      data-step={line.step}
      data-kind="date"
      aria-selected={isChosen}
      tabIndex={isCurrent ? 0 : -1}
    >
      <td {...CELL}>
        <span className={`tabular ${tree['date']}`} data-shifted={shiftedFrom !== null || undefined}>
          {shiftedFrom === null ? null : <Icon name="shifted" size={13} />}
          <time dateTime={on}>{dayInWords(on, language)}</time>
        </span>
        {shiftedFrom === null ? null : (
          <span className={tree['kind']}>
            {' '}
            {holiday === null
              ? t('date.insteadOf', { from })
              : t('date.insteadOfBecause', { from, because: say(holiday) })}
          </span>
        )}
      </td>
      <td {...CELL}>
        <span className={tree['title']}>
          <span className={tree['mark']} data-kind={kind}>
            <Icon name={what === 'end' ? 'end' : kind} size={15} />
          </span>
          {isPrivate ? <Icon name="private" size={13} /> : null}
          <span className={tree['name']}>{what === 'end' ? t('timeline.what.end') : name}</span>
          <span className={tree['kind']}>
            {times > 1 ? t('timeline.times', { count: times, last: shortDate(lastOn, language, on) }) : ''}
            {times === 1 && what !== 'end' && what !== 'meets' ? t(`timeline.what.${what}`) : ''}
          </span>
        </span>
      </td>
      <td {...CELL} data-column="who">
        <WhoCell who={{ isEverybody, tiles: names, words: names.join(', ') }} />
      </td>
      <td {...CELL} data-column="rule">
        {node ? ruleOfLine(template, node, what, say, t) : null}
      </td>
    </tr>
  );
}

/** The rule that gives this date; of a default, that of the day on which waiting ends. */
function ruleOfLine(
  template: Template,
  node: TemplateNode,
  what: DateLine['what'],
  say: ReturnType<typeof useWords>['say'],
  t: ReturnType<typeof useWords>['t'],
): string | null {
  const { deadline } = node;
  if (what === 'default' && deadline && 'at' in deadline) return whenInWords(template, deadline.at, say, t);
  if (what === 'stops' && node.kind === 'service' && node.ends) return whenInWords(template, node.ends, say, t);
  return ruleInWords(template, node, say, t);
}
