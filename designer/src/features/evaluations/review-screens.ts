import { OTHERS_VIEW, PROMISE_VIEW } from '#schema/vocabulary';
import type { Form, OpenItem, ReviewPromise, Titled } from '../../api-client/types.ts';

/** One screen of a review: a criterion, the promises of one party, or what one is about to send. */
export type Screen =
  | { kind: 'criterion'; key: string; criterion: Titled }
  | { kind: 'free'; key: 'free' }
  | { kind: 'promises'; key: string; by: Titled; own: boolean; promises: ReviewPromise[] }
  | { kind: 'send'; key: 'send' };

/** Who reads a word that was added: only whoever wrote it, or whoever prepares the review for the group. */
export type Reader = 'me' | 'group';
export type Word = { text: string; reader: Reader };

/** What somebody has answered so far; kept until it is sent. */
export type Draft = { answers: Record<string, string>; words: Record<string, Word> };
export const EMPTY_DRAFT: Draft = { answers: {}, words: {} };

/** The screens of a review: one criterion each, then the promises of each party, one's own first, then sending. */
export function screensOf(form: Form, roles: OpenItem['roles']): Screen[] {
  const criteria = (form.criteria ?? []).map(
    (criterion): Screen => ({ kind: 'criterion', key: criterion.id, criterion }),
  );
  const parties = new Map<string, ReviewPromise[]>();
  for (const promise of form.promises ?? []) {
    parties.set(promise.by.id, [...(parties.get(promise.by.id) ?? []), promise]);
  }
  const promises = [...parties.values()].flatMap((list): Extract<Screen, { kind: 'promises' }>[] => {
    const [first] = list;
    if (!first) return [];
    const own = roles.some(({ id }) => id === first.by.id);
    return [{ kind: 'promises', key: `${PROMISE_VIEW}${first.by.id}`, by: first.by, own, promises: list }];
  });
  const questions = [...criteria, ...promises.toSorted((one, other) => Number(other.own) - Number(one.own))];
  return [
    ...(questions.length === 0 ? [{ kind: 'free', key: 'free' } as const] : questions),
    { kind: 'send', key: 'send' },
  ];
}

/** The names under which the answers of one screen travel. */
export function namesOn(screen: Screen, others: boolean): string[] {
  if (screen.kind === 'criterion') return [screen.key, ...(others ? [othersName(screen.key)] : [])];
  return screen.kind === 'promises' ? screen.promises.map(({ id }) => promiseName(id)) : [];
}

export const othersName = (criterion: string): string => `${OTHERS_VIEW}${criterion}`;
export const promiseName = (promise: string): string => `${PROMISE_VIEW}${promise}`;

/** Whether something was said on a screen: it fills a segment of the progress. */
export function isAnswered(screen: Screen, { answers, words }: Draft, others: boolean): boolean {
  if (screen.kind === 'free') return (words['free']?.text ?? '').trim() !== '';
  return namesOn(screen, others).some((name) => answers[name] !== undefined);
}

/** What is sent: answers to questions that are asked; a criterion left blank is one that was passed. */
export function answersToSend(screens: readonly Screen[], draft: Draft, others: boolean): Record<string, string> {
  const asked = screens.flatMap((screen) => namesOn(screen, others));
  const given = asked.flatMap((name) => {
    const level = draft.answers[name];
    return level === undefined ? [] : [[name, level] as const];
  });
  return Object.fromEntries(given);
}

/** The words of all screens in one text for each reader, each behind the criterion it is about. */
export function wordsToSend(
  screens: readonly Screen[],
  { words }: Draft,
  quote: (criterion: Titled) => string,
): Record<Reader, string> {
  const linesFor = (reader: Reader) =>
    screens.flatMap((screen) => {
      const word = words[screen.key];
      const text = word?.reader === reader ? word.text.trim() : '';
      if (text === '') return [];
      return [screen.kind === 'criterion' ? `${quote(screen.criterion)} ${text}` : text];
    });
  return { me: linesFor('me').join('\n'), group: linesFor('group').join('\n') };
}

/** What whoever answers said about a criterion last time, and when. */
export function earlierLevel(form: Form, name: string): { level: string; on: string } | null {
  for (const { on, answers } of form.earlier ?? []) {
    const level = answers[name];
    if (level !== undefined) return { level, on };
  }
  return null;
}
