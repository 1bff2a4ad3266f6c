import type { Template } from '#schema/template';
import { dayAndMonth, shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../icons.tsx';
import type { DateLine } from '../../timeline/date-lines.ts';
import type { Timeline } from '../../timeline/model.ts';
import { shortName } from '../../timeline/short-name.ts';
import { Thumbnail } from '../../timeline/thumbnail.tsx';
import type { Question } from '../../year/question.ts';
import classes from './comparison.module.css';
import { type Differences, differencesBetween } from './differences.ts';

type ComparedYear = { lines: readonly DateLine[]; drawing: Timeline };
type ScenarioColumnProps = { template: Template; question: Question; planned: ComparedYear; year: ComparedYear };

/** One way to behave: who is late, its year at a glance, and what it changes. */
export function ScenarioColumn({ template, question, planned, year }: ScenarioColumnProps) {
  const differences = differencesBetween(planned, year);
  return (
    <>
      <p className="small muted">
        <WhoIsLate template={template} question={question} />
      </p>
      <Thumbnail drawing={year.drawing} />
      <ul className={classes['sentences']}>
        <End ends={differences.ends} />
        <Moves differences={differences} />
        <Misses template={template} differences={differences} />
        <Meetings clashes={differences.clashes} />
      </ul>
    </>
  );
}

/** Beyond two, they are counted. */
const MOST_NAMES = 2;

function WhoIsLate({ template, question: { late, silent } }: { template: Template; question: Question }) {
  const { t, say } = useWords();
  const who = [...new Set([...Object.keys(late), ...silent])];
  if (who.length === 0) return t('compare.nobodyLate');
  if (who.length > MOST_NAMES)
    return t('compare.manyLate', { count: who.length, days: Math.max(...Object.values(late)) });
  const one = (role: string) => {
    const name = shortName(say(template.roles.find(({ id }) => id === role)?.title)).name;
    return silent.includes(role)
      ? t('calendar.oneSilent', { name })
      : t('calendar.oneLate', { name, days: late[role] ?? 0 });
  };
  return who.map(one).join(' ; ');
}

function Sentence({ kind, children }: { kind: 'plain' | 'good' | 'gap'; children: string }) {
  return (
    <li data-kind={kind}>
      <Icon name={kind === 'gap' ? 'late' : kind === 'good' ? 'check' : 'arrow'} size={14} />
      <span>{children}</span>
    </li>
  );
}

function End({ ends }: Pick<Differences, 'ends'>) {
  const { t, language } = useWords();
  if (ends === null) return <Sentence kind="gap">{t('preview.noEnd')}</Sentence>;
  const date = dayAndMonth(ends.on, language);
  const how = ends.days === 0 ? 'same' : ends.days > 0 ? 'later' : 'earlier';
  return <Sentence kind="plain">{t(`compare.ends.${how}`, { date, days: Math.abs(ends.days) })}</Sentence>;
}

function Moves({ differences: { moved, first, same, reviews } }: { differences: Differences }) {
  const { t, say, language } = useWords();
  if (moved === 0 || first === null)
    return <Sentence kind="good">{t('compare.nothingMoves', { count: same })}</Sentence>;
  const title = first.line.what === 'end' ? t('timeline.what.end') : say(first.line.title);
  const values = {
    count: moved,
    title,
    date: shortDate(first.line.on, language),
    days: t('result.days', { sign: first.days < 0 ? '−' : '+', days: Math.abs(first.days) }),
  };
  return (
    <>
      <Sentence kind="plain">{t('compare.moves', values)}</Sentence>
      <Sentence kind={reviews.moved === 0 ? 'good' : 'plain'}>
        {t(reviews.moved === 0 ? 'compare.reviewsStay' : 'compare.reviewsMove', reviews)}
      </Sentence>
      <Sentence kind="plain">{t('compare.same', { count: same })}</Sentence>
    </>
  );
}

function Misses({ template, differences: { fewer, gone, gaps } }: { template: Template; differences: Differences }) {
  const { t, say, language } = useWords();
  const nameOf = (role: string) => shortName(say(template.roles.find(({ id }) => id === role)?.title)).name;
  const titleOf = (id: string) => say(template.nodes.find((node) => node.id === id)?.title);
  return (
    <>
      {fewer.map(({ line, before, after }) => (
        <Sentence key={line.id} kind="plain">
          {t('result.fewer', { title: say(line.title), before, after })}
        </Sentence>
      ))}
      {gaps.map(({ role, node, from, to, filledBy }) => (
        <Sentence key={`${role} ${node} ${from}`} kind={filledBy === null ? 'gap' : 'good'}>
          {t(filledBy === null ? 'compare.gap' : 'compare.filled', {
            title: titleOf(node),
            name: nameOf(filledBy?.role ?? role),
            from: dayAndMonth(from, language),
            to: dayAndMonth(to, language),
          })}
        </Sentence>
      ))}
      {gone.length > 0 ? (
        <Sentence kind="gap">{t('compare.gone', { count: gone.length, title: say(gone[0]?.title) })}</Sentence>
      ) : null}
    </>
  );
}

function Meetings({ clashes }: Pick<Differences, 'clashes'>) {
  const { t, say, language } = useWords();
  const clash = clashes[0];
  if (!clash) return <Sentence kind="good">{t('result.noClash')}</Sentence>;
  const [one, other] = clash.lines;
  const values = { date: shortDate(clash.on, language), one: say(one.title), other: say(other.title) };
  return <Sentence kind="gap">{t('result.clash', values)}</Sentence>;
}
