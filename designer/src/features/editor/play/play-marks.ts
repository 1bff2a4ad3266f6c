import type { PlayedStep } from '#engine/play/played-steps';
import type { CivilDate } from '#schema/facts';
import { dayAndShortMonth, daysBetween } from '../../../locales/dates.ts';
import type { Language } from '../../../locales/first-language.ts';
import { type Mark, type Marks, NO_MARKS } from '../canvas/marks/marks.ts';
import type { usePlayWords } from './use-play-words.ts';

type Spoken = {
  t: (key: string, values?: Record<string, unknown>) => string;
  language: Language;
  words: ReturnType<typeof usePlayWords>;
  today: CivilDate;
};

/** How far each step of a played contract is, beside its card. */
export function playMarks(steps: ReadonlyMap<string, PlayedStep>, spoken: Spoken): Marks {
  return { ...NO_MARKS, steps: new Map([...steps].map(([id, step]) => [id, playMark(id, step, spoken)])) };
}

/** How far one step is: who is waited for and until when; who did it and when; or that it is still to come. */
export function playMark(id: string, step: PlayedStep, { t, language, words, today }: Spoken): Mark {
  const day = (date: CivilDate | null) => (date === null ? '' : dayAndShortMonth(date, language));
  const mark = (look: Mark['look'], key: string, values: Record<string, unknown> = {}): Mark => {
    const said = t(`play.mark.${key}`, values);
    return { look, words: said, said: `${said}.` };
  };
  switch (step.state) {
    case 'waiting':
      return mark('waiting', step.until === null ? 'waiting' : 'waitingUntil', {
        who: words.roles(step.roles),
        date: day(step.until),
      });
    case 'late':
      return mark('late', 'late', {
        who: words.roles(step.roles),
        days: daysBetween(step.until ?? today, today),
      });
    case 'running':
      return mark('running', step.until === null ? 'running' : 'runningUntil', { date: day(step.until) });
    case 'coming':
      return mark('notReached', step.from === null ? 'coming' : 'comingOn', { date: day(step.from) });
    case 'done':
      return mark('done', step.roles.length === 0 ? 'done' : 'doneBy', {
        outcome: step.outcome === null ? t('play.mark.over') : words.outcome(id, step.outcome),
        date: day(step.on),
        who: words.roles(step.roles),
      });
    case 'skipped':
      return mark('skipped', 'skipped');
    case 'notReached':
      return mark('notReached', 'notReached');
  }
}
