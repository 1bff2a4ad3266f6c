import type { Person, SentMessage, Step } from '../../../api-client/types.ts';
import { ownWords } from '../../../locales/own-words.ts';

/*
 * Invented messages that people bring, for the page that shows every state.
 */

const step: Step = {
  ...{ node: 'bilan', kind: 'evaluation', title: { fr: 'Bilan des 3 mois', en: 'Review after 3 months' }, plain: null },
  ...{ occurrence: null, repeats: false },
};
const person = (fr: string, en: string): Person => ({ id: en, name: ownWords(fr, en), organisation: null });
const by = person('Coordination', 'Coordinator');
const message = (id: string, given: Partial<SentMessage>): SentMessage => ({
  ...{ id, person: person('La personne', 'The person'), why: 'rung', step, about: [], on: '2009-03-11' },
  ...{ due: '2009-03-18', channel: 'call', state: 'byHand', sentAt: null, hand: null },
  ...given,
});

/** To call, tried twice; called; a letter to post; a letter posted. */
export const sampleMessages: SentMessage[] = [
  message('to-call', {
    hand: {
      ...{ delivery: 'to-call', done: null },
      trials: [
        { on: '2009-03-09', by },
        { on: '2009-03-11', by },
      ],
    },
  }),
  message('called', {
    ...{ state: 'sent', sentAt: 1 },
    hand: { delivery: null, trials: [{ on: '2009-03-09', by }], done: { on: '2009-03-11', by, how: 'called' } },
  }),
  message('to-post', { channel: 'letter', hand: { delivery: 'to-post', trials: [], done: null } }),
  message('posted', {
    ...{ channel: 'letter', state: 'sent', sentAt: 1 },
    hand: { delivery: null, trials: [], done: { on: '2009-03-11', by, how: 'posted' } },
  }),
];
