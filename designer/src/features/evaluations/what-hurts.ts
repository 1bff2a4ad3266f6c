import type { Localised } from '#schema/primitives';
import { PROMISE_LEVELS } from '#schema/vocabulary';
import type { ResultSet, Titled } from '../../api-client/types.ts';
import { mostSaid, moveOf } from './distribution.ts';

/** Something a review found that a change may answer. */
export type Lesson =
  | { kind: 'criterion'; key: string; title: Localised }
  | { kind: 'promise'; key: string; by: Titled; words: Localised; level: string }
  | { kind: 'word'; key: string; text: string };

/** "Not available" is an answer like another, never something that hurts. */
const HURTING = ['partly', 'notKept'];

/** What got worse, what was promised and only partly kept, as the others see it first, and what people said to the group. */
export function lessonsOf({ scale, criteria, promises, reviews }: ResultSet): Lesson[] {
  const worse = criteria.filter(({ self }) => moveOf(self, scale) === 'worse');
  const broken = promises.flatMap(({ id, by, words, byThem, byOthers }): Lesson[] => {
    const seen = [byOthers, byThem].map((found) => mostSaid(found, PROMISE_LEVELS));
    const level = seen.find((one) => one !== null && HURTING.includes(one));
    return level ? [{ kind: 'promise', key: `promise ${id}`, by, words, level }] : [];
  });
  return [
    ...worse.map(({ id, title }): Lesson => ({ kind: 'criterion', key: `criterion ${id}`, title })),
    ...broken,
    ...[...new Set(saidToAll(reviews))].map((text): Lesson => ({ kind: 'word', key: `word ${text}`, text })),
  ];
}

/** Each line of what people said to the group is about something of its own. */
function saidToAll(reviews: ResultSet['reviews']): string[] {
  const texts = reviews.flatMap(({ words }) => words.filter(({ forMe }) => !forMe).map(({ text }) => text));
  return texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
}
