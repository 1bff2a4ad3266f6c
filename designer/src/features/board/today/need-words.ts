import type { Need } from '../../../api-client/types.ts';

/** Words of the page and what they are filled with. */
export type Sentence = { key: string; with: Record<string, string | number> };
/** How names, steps and dates are said, in the language of the page. */
export type Speech = {
  names: (people: Need['people']) => string;
  title: (need: Need) => string;
  day: (date: string) => string;
};
type NeedWords = { pill: Sentence; what: Sentence; about: Sentence | null; why: Sentence | null; act: Sentence };

/** What a card says of a need: how pressing it is, what there is, why it matters, and the one act. Nobody is blamed. */
export function needWords(need: Need, say: Speech): NeedWords {
  return {
    pill: pillWords(need),
    what: whatWords(need, say),
    about: aboutWords(need, say),
    why: whyWords(need, say),
    act: actWords(need),
  };
}

function pillWords({ code, days }: Need): Sentence {
  if (code === 'yours' || code === 'late' || code === 'tomorrow') {
    const past = days ?? 0;
    return past > 0
      ? { key: 'board.need.pill.late', with: { days: past } }
      : { key: 'board.need.pill.near', with: { days: -past } };
  }
  return { key: `board.need.pill.${code}`, with: {} };
}

function whatWords(need: Need, say: Speech): Sentence {
  const { code, incident, people, date } = need;
  const step = say.title(need);
  if (incident !== null) return { key: `incident.${incident.code}`, with: {} };
  if (code === 'asleep') return { key: 'board.need.asleep', with: { date: date === null ? '' : say.day(date) } };
  if (code === 'yours') return { key: 'board.need.yours', with: { step } };
  const who = { names: say.names(people), count: people.length, step };
  return { key: code === 'unreached' ? 'board.need.unreached' : 'board.need.silent', with: who };
}

/** The step of an incident, whose own words do not name it. */
function aboutWords(need: Need, say: Speech): Sentence | null {
  if (need.incident === null || need.step === null) return null;
  return { key: 'board.need.about', with: { step: say.title(need) } };
}

/** Since or until when, and how many others wait. */
function whyWords({ code, holds, date, incident }: Need, say: Speech): Sentence | null {
  if (code === 'asleep') return { key: 'board.need.asleepWhy', with: {} };
  if (date === null) return holds > 0 ? { key: 'board.need.holds', with: { count: holds } } : null;
  const key = incident === null ? 'board.need.before' : 'board.need.since';
  return { key, with: { date: say.day(date), count: holds } };
}

function actWords({ act }: Need): Sentence {
  return { key: `board.need.act.${act}`, with: {} };
}
