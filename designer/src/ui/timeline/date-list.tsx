import { memo, type ReactNode, useMemo, useRef } from 'react';
import type { Localised } from '#schema/primitives';
import { dayInWords, monthAndYear, shortDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../icons.tsx';
import { PersonTile } from '../person-tile.tsx';
import { useListener } from '../use-listener.ts';
import type { DateLine } from './date-lines.ts';
import classes from './date-list.module.css';
import { shortName } from './short-name.ts';

type DateListProps = {
  id: string;
  lines: readonly DateLine[];
  titleOf: (role: string) => Localised | undefined;
  open: string | null;
  onOpen: (id: string | null) => void;
  /** What there is to know of the line that is open. */
  details: (line: DateLine) => ReactNode;
  /** What became of a date, where years are lived: done, late. */
  markOf?: (line: DateLine) => ReactNode;
};

/** All the dates, month by month: the timeline in words, and the way of the keyboard. Arrows go from date to date. */
export const DateList = memo(function DateList(props: DateListProps) {
  const { id, lines, titleOf, open, onOpen, details, markOf } = props;
  const { language } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useListener(list, 'keydown', (event) => stepDates(event, list.current));
  const months = useMemo(() => [...new Set(lines.map(({ on }) => on.slice(0, 7)))], [lines]);
  return (
    <div id={id} className={classes['list']} ref={list}>
      {months.map((month) => (
        <section key={month} aria-label={monthAndYear(`${month}-01`, language)}>
          <h3 className={classes['month']}>{monthAndYear(`${month}-01`, language)}</h3>
          <ol>
            {lines
              .filter(({ on }) => on.startsWith(month))
              .map((line) => (
                <Line key={line.id} {...{ line, titleOf, onOpen, details, markOf }} isOpen={open === line.id} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
});

type LineProps = Pick<DateListProps, 'titleOf' | 'onOpen' | 'details' | 'markOf'> & { line: DateLine; isOpen: boolean };

/** One date. A list has hundreds: what opens one of them draws that one anew. */
const Line = memo(function Line({ line, isOpen, titleOf, onOpen, details, markOf }: LineProps) {
  return (
    <li className={classes['item']} data-moved={line.plannedOn !== null} data-step={line.step}>
      <button
        type="button"
        className={classes['line']}
        aria-expanded={isOpen}
        data-line={line.id}
        onClick={() => onOpen(isOpen ? null : line.id)}
      >
        <DateWords line={line} titleOf={titleOf} mark={markOf?.(line)} />
      </button>
      {isOpen ? <div className={classes['details']}>{details(line)}</div> : null}
    </li>
  );
});

type DateWordsProps = { line: DateLine; titleOf: DateListProps['titleOf']; mark: ReactNode };

const DateWords = memo(function DateWords({ line, titleOf, mark }: DateWordsProps) {
  const { t, say, language } = useWords();
  const { on, what, title, number, isPrivate, shiftedFrom, holiday, plannedOn, times, lastOn } = line;
  const name = number === null ? say(title) : t('step.occurrence', { title: say(title), n: number });
  return (
    <>
      <time dateTime={on} className={classes['date']}>
        {dayInWords(on, language)}
      </time>
      <span className={classes['words']}>
        <span className={classes['title']}>
          {isPrivate ? <Icon name="private" size={13} /> : null}
          {what === 'end' ? t('timeline.what.end') : name}
        </span>
        {what === 'end' || what === 'meets' ? null : (
          <span className={classes['what']}>
            {times > 1
              ? t('timeline.times', { count: times, last: shortDate(lastOn, language, on) })
              : t(`timeline.what.${what}`)}
          </span>
        )}
        {shiftedFrom === null ? null : (
          <span className={classes['shift']}>
            <Icon name="shifted" size={13} />
            {holiday === null
              ? t('date.insteadOf', { from: shortDate(shiftedFrom, language, on) })
              : t('date.insteadOfBecause', { from: shortDate(shiftedFrom, language, on), because: say(holiday) })}
          </span>
        )}
        {plannedOn === null ? null : (
          <span className={classes['planned']}>
            {t('timeline.plannedOn', { date: shortDate(plannedOn, language, on), days: signedDays(plannedOn, on) })}
          </span>
        )}
      </span>
      {mark}
      <Whom line={line} titleOf={titleOf} />
    </>
  );
});

function Whom({ line: { isEverybody, roles }, titleOf }: { line: DateLine; titleOf: DateListProps['titleOf'] }) {
  const { t, say } = useWords();
  if (isEverybody) return <span className={classes['everybody']}>{t('timeline.everybody')}</span>;
  const names = roles.map((role) => shortName(say(titleOf(role))).name);
  return (
    <span className={classes['whom']}>
      {names.slice(0, 2).map((name) => (
        <PersonTile key={name} name={name} />
      ))}
      {names.length > 2 ? <span aria-hidden="true">+{names.length - 2}</span> : null}
      <span className="hidden-words">{names.join(', ')}</span>
    </span>
  );
}

function signedDays(from: string, to: string): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return days > 0 ? `+ ${days}` : `− ${-days}`;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrows go to the next date and the one before. With the capital key they belong to the page. */
function stepDates(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = STEPS[event.key];
  if (step === undefined || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = [...(list?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  const here = all.indexOf(event.target as HTMLElement);
  if (here === -1) return;
  event.preventDefault();
  all[here + step]?.focus();
}
