import { describe, expect, it } from '@jest/globals';
import type { Distribution, Form } from '../../designer/src/api-client/types.ts';
import { barOf, medianPlace, mostSaid, moveOf } from '../../designer/src/features/evaluations/distribution.ts';
import {
  answersToSend,
  earlierLevel,
  isAnswered,
  screensOf,
  wordsToSend,
} from '../../designer/src/features/evaluations/review-screens.ts';
import { sentencesOf } from '../../designer/src/ui/easy/reading-aloud.ts';

const titled = (id: string) => ({ id, title: { fr: id } });
const promise = (id: string, by: string) => ({ id, by: titled(by), words: { fr: id }, unlessUnavailable: false });
const form: Form = {
  criteria: [titled('seul'), titled('parler')],
  scale: ['tres-bien', 'bien', 'moyen', 'mal', 'tres-mal'].map(titled),
  others: true,
  promises: [promise('ville-1', 'ville'), promise('habitants-1', 'habitants')],
  earlier: [
    { on: '2009-03-18', answers: { seul: 'mal' } },
    { on: '2008-12-18', answers: { seul: 'tres-mal', parler: 'moyen' } },
  ],
};
const screens = screensOf(form, [titled('habitants')]);

describe('giving one’s view', () => {
  it('asks one criterion a screen, then the promises of each party, one’s own first, then sends', () => {
    expect(screens.map(({ key }) => key)).toEqual(['seul', 'parler', 'promise~habitants', 'promise~ville', 'send']);
  });

  it('asks for a free word where the group wrote no criterion', () => {
    expect(screensOf({}, []).map(({ kind }) => kind)).toEqual(['free', 'send']);
  });

  it('R10 sends answers under the names that the rules know, and nothing that is not asked', () => {
    const answers = { seul: 'bien', 'others~seul': 'mal', 'promise~ville-1': 'kept', vieux: 'bien' };
    const draft = { answers, words: {} };
    expect(answersToSend(screens, draft, true)).toEqual({
      seul: 'bien',
      'others~seul': 'mal',
      'promise~ville-1': 'kept',
    });
    expect(answersToSend(screens, draft, false)).not.toHaveProperty('others~seul');
  });

  it('keeps words for oneself apart from words for the group', () => {
    const words = {
      seul: { text: 'Le mardi, je parle.', reader: 'me' as const },
      parler: { text: 'Il manque du temps.', reader: 'group' as const },
    };
    const sent = wordsToSend(screens, { answers: {}, words }, ({ title }) => `« ${title.fr} »`);
    expect(sent).toEqual({ me: '« seul » Le mardi, je parle.', group: '« parler » Il manque du temps.' });
  });

  it('remembers what was said last time, and counts "I pass" as an answer', () => {
    expect(earlierLevel(form, 'seul')).toEqual({ level: 'mal', on: '2009-03-18' });
    expect(earlierLevel(form, 'parler')).toEqual({ level: 'moyen', on: '2008-12-18' });
    const [first] = screens;
    expect(first && isAnswered(first, { answers: { seul: 'pass' }, words: {} }, false)).toBe(true);
  });
});

describe('what the views say together', () => {
  const scale = form.scale ?? [];
  const counts = (...found: number[]): Distribution => ({
    levels: Object.fromEntries(scale.map(({ id }, place) => [id, found[place] ?? 0])),
    noOpinion: 0,
    answers: found.reduce((sum, count) => sum + count, 0),
  });
  const before = counts(1, 1, 2, 5, 3);
  const after = counts(2, 4, 4, 2, 0);

  it('draws a bar from the worst to the best, without empty levels', () => {
    expect(barOf(after, scale).map(({ count }) => count)).toEqual([2, 4, 4, 2]);
  });

  it('finds the level in the middle of the group', () => {
    expect(medianPlace(before, scale)).toBe(3);
    expect(medianPlace(after, scale)).toBe(1);
    expect(medianPlace(counts(), scale)).toBeNull();
  });

  it('says better, the same or less well, and nothing before two reviews are counted', () => {
    expect(moveOf([before, after], scale)).toBe('better');
    expect(moveOf([after, before], scale)).toBe('worse');
    expect(moveOf([after, null, after], scale)).toBe('same');
    expect(moveOf([before, null], scale)).toBeNull();
  });

  it('says of a promise what most say; of two equal words, the less good', () => {
    const seen = (kept: number, partly: number) => ({ levels: { kept, partly }, noOpinion: 0, answers: kept + partly });
    expect(mostSaid([seen(4, 2)], ['kept', 'partly'])).toBe('kept');
    expect(mostSaid([seen(3, 3)], ['kept', 'partly'])).toBe('partly');
    expect(mostSaid([null], ['kept', 'partly'])).toBeNull();
  });
});

describe('reading aloud', () => {
  it('says one sentence at a time, and no empty line', () => {
    expect(sentencesOf('Bonjour\n\nC’est mardi. Venez !')).toEqual(['Bonjour', 'C’est mardi.', 'Venez !']);
  });
});
