import type { CivilDate } from '#schema/facts';
import { longDate } from '../locales/dates.ts';
import { useWords } from '../locales/use-words.ts';
import type { Segment, ThreadMark } from './thread-shape.ts';

type ThreadWordsProps = {
  segments: readonly Segment[];
  marks: readonly ThreadMark[];
  today: CivilDate | null;
  paused: boolean;
};

/** The thread as a list, for whoever does not see it: each phase with its state and dates, then what stands on it. */
export function ThreadWords({ segments, marks, today, paused }: ThreadWordsProps) {
  const { t, say, language } = useWords();
  return (
    <ol className="hidden-words" aria-label={t(paused ? 'phase.threadPaused' : 'phase.thread')}>
      {segments.map(({ phase: { id, title, state = 'coming', from, to } }) => (
        <li key={id}>
          {say(title)} ({t(`phase.state.${state}`)})
          {from && to ? ` ${t('phase.fromTo', { from: longDate(from, language), to: longDate(to, language) })}` : null}
        </li>
      ))}
      {marks.map(({ kind, date, state, label }) => (
        <li key={`${kind}${date}`}>
          {t(`phase.mark.${kind}`)} {label} {longDate(date, language)} ({t(`phase.markState.${state}`)})
        </li>
      ))}
      {today === null ? null : <li>{t('phase.today', { date: longDate(today, language) })}</li>}
    </ol>
  );
}
