import type { Need } from '../../../api-client/types.ts';
import type { Gathered } from './shown-needs.ts';

/** Words of the page and what they are filled with. */
export type Sentence = { key: string; with: Record<string, string | number> };
/** How names, steps and dates are said, in the language of the page. */
export type Speech = {
  names: (people: Need['people']) => string;
  title: (need: Need) => string;
  day: (date: string) => string;
  /** Several days: "le 3 mars et le 5 mars". */
  days: (dates: readonly string[]) => string;
};
type NeedWords = { pill: Sentence; what: Sentence; about: Sentence | null; why: Sentence | null; act: Sentence };

/** What a card says of a need: how pressing it is, what there is, why it matters, and the one act. Nobody is blamed. */
export function needWords(need: Gathered, say: Speech): NeedWords {
  return {
    pill: pillWords(need),
    what: whatWords(need, say),
    about: aboutWords(need, say),
    why: whyWords(need, say),
    act: actWords(need),
  };
}

function pillWords({ code, days, delivery }: Need): Sentence {
  if (delivery !== null) return { key: `board.need.tell.pill.${delivery.channel}`, with: {} };
  if (code === 'yours' || code === 'late' || code === 'tomorrow') {
    const past = days ?? 0;
    return past > 0
      ? { key: 'board.need.pill.late', with: { days: past } }
      : { key: 'board.need.pill.near', with: { days: -past } };
  }
  return { key: `board.need.pill.${code}`, with: {} };
}

function whatWords(need: Gathered, say: Speech): Sentence {
  const { code, incident, people, date, delivery } = need;
  if (need.also.length > 0) return manyWords(need, say);
  const step = say.title(need);
  if (delivery !== null) return toldWords(need, delivery, say);
  if (incident !== null) return { key: `incident.${incident.code}`, with: {} };
  if (code === 'asleep') return { key: 'board.need.asleep', with: { date: date === null ? '' : say.day(date) } };
  if (code === 'yours') return { key: 'board.need.yours', with: { step } };
  const who = { names: say.names(people), count: people.length, step };
  return { key: code === 'unreached' ? 'board.need.unreached' : 'board.need.silent', with: who };
}

/** Several dates of one step, which is named without the number of one of them. */
function manyWords(need: Gathered, say: Speech): Sentence {
  const { code, people, step, also } = need;
  const filled = { step: say.title({ ...need, step: step && { ...step, occurrence: null } }), times: also.length + 1 };
  if (code === 'yours') return { key: 'board.need.yoursMany', with: filled };
  return { key: 'board.need.silentMany', with: { ...filled, names: say.names(people), count: people.length } };
}

/** Whom to tell, by which way, about what, of whichever contract; and until when it is awaited, where there is time. */
function toldWords(need: Need, { channel, lines, date }: NonNullable<Need['delivery']>, say: Speech): Sentence {
  const things = [lines, ...need.others.map((other) => other.lines)].flat().length;
  const filled = { name: say.names(need.people), step: say.title(need), others: things - 1 };
  const when = date === null ? 'none' : say.day(date);
  return { key: `board.need.tell.${channel}`, with: { ...filled, date: when } };
}

/** The step of an incident, whose own words do not name it; of a call, on which days somebody tried. */
function aboutWords(need: Need, say: Speech): Sentence | null {
  if (need.delivery !== null) {
    const tried = [need.delivery, ...need.others].flatMap(({ trials }) => trials.map(({ on }) => on));
    const days = [...new Set(tried)].sort();
    return days.length === 0 ? null : { key: 'board.need.tell.tried', with: { dates: say.days(days) } };
  }
  if (need.incident === null || need.step === null) return null;
  return { key: 'board.need.about', with: { step: say.title(need) } };
}

/** Since or until when, and how many others wait. */
function whyWords({ code, holds, date, incident, delivery, also }: Gathered, say: Speech): Sentence | null {
  // Until when it is awaited stands in what there is to do.
  if (delivery !== null) return holds > 0 ? { key: 'board.need.holds', with: { count: holds } } : null;
  if (code === 'asleep') return { key: 'board.need.asleepWhy', with: {} };
  if (date === null) return holds > 0 ? { key: 'board.need.holds', with: { count: holds } } : null;
  const key = incident === null && also.length === 0 ? 'board.need.before' : 'board.need.since';
  return { key, with: { date: say.day(date), count: holds } };
}

function actWords({ act, delivery }: Need): Sentence {
  if (delivery !== null) return { key: `board.need.tell.act.${delivery.channel}`, with: {} };
  return { key: `board.need.act.${act}`, with: {} };
}
