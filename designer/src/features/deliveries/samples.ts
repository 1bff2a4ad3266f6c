import type { Delivery, DeliveryPage, HandWords, Step, Trial } from '../../api-client/types.ts';
import { ownWords } from '../../locales/own-words.ts';

/*
 * Invented calls and letters, for the page that shows every state.
 */

const step: Step = {
  ...{ node: 'bilan', kind: 'evaluation', title: { fr: 'Bilan des 3 mois', en: 'Review after 3 months' }, plain: null },
  ...{ occurrence: null, repeats: false },
};
/** Who calls. */
export const COORDINATOR = { id: 'coordination', name: 'Coordination', organisation: null };
const by = COORDINATOR;
export const TRIALS: Trial[] = [
  { on: '2007-06-12', by, word: null },
  { on: '2007-06-14', by, word: ownWords('Plutôt le soir, après 18 h.', 'Rather in the evening, after 6 pm.') },
];

export const CALL: Delivery = {
  id: 'sample-call',
  contract: {
    ...{ id: 'sample', title: ownWords('Contrat 04', 'Contract 04'), rehearsal: false },
    programme: { fr: 'Projet alimentation', en: 'Food project' },
  },
  person: { id: 'personne', name: ownWords('La personne', 'The person'), organisation: null },
  ...{ channel: 'call', state: 'open', phone: '+33 1 99 00 16 00', address: null },
  lines: [{ why: 'rung', step, about: [], due: '2007-06-18' }],
  ...{ date: '2007-06-18', days: -4, since: '2007-06-11', trials: [], done: null },
};
export const LETTER: Delivery = {
  ...CALL,
  ...{
    id: 'sample-letter',
    channel: 'letter',
    phone: null,
    address: ownWords('1 rue du Métier\n00000 Val-sur-Trame', '1 Loom Street\n00000 Weft-on-Sea'),
  },
};

const FRENCH: HandWords = {
  ...{ language: 'fr', notice: null, day: 'jeudi 14 juin 2007', greeting: 'Bonjour La personne, ici Coordination.' },
  said: ['Bilan des 3 mois. Avant lundi 18 juin.'],
  closing: [
    'Vous pouvez me répondre maintenant, je le note pour vous.',
    'Si vous ne pouvez pas, dites-le-moi\u00a0: ce n’est pas grave, on cherche ensemble.',
  ],
};
const ENGLISH: HandWords = {
  ...{
    language: 'en',
    notice: null,
    day: 'Thursday 14 June 2007',
    greeting: 'Hello The person, this is Coordination.',
  },
  said: ['Review after 3 months. Before Monday 18 June.'],
  closing: [
    'You can answer now, and I write it down for you.',
    'If you can’t, just say so: that is all right, we will find a way together.',
  ],
};

/** The words in the language of the page, or in the other one. */
export const wordsOf = (isOther = false): HandWords => ((ownWords('fr', 'en') === 'fr') === isOther ? ENGLISH : FRENCH);

/** The same in a letter. */
export function letterWords(isOther = false): HandWords {
  const words = wordsOf(isOther);
  if (words.language === 'en')
    return { ...words, greeting: 'Hello The person,', closing: ['To answer, call Coordination.'] };
  return { ...words, greeting: 'Bonjour La personne,', closing: ['Pour répondre, appelez Coordination.'] };
}

const papers: Step = { ...step, node: 'papiers', kind: 'task', title: { fr: 'Tri des papiers', en: 'Sorting papers' } };
/** What the same person is to be told about another contract. */
export const OTHER: Delivery = {
  ...CALL,
  ...{ id: 'sample-other', contract: { ...CALL.contract, id: 'other', title: ownWords('Contrat 07', 'Contract 07') } },
  ...{ lines: [{ why: 'rung', step: papers, about: [], due: '2007-06-21' }], date: '2007-06-21', days: -7 },
};

/** The words for both. */
export const forBoth = (words: HandWords): HandWords => ({
  ...words,
  said: [...words.said, ownWords('Tri des papiers. Avant jeudi 21 juin.', 'Sorting papers. Before Thursday 21 June.')],
});

/** A page with some of it told otherwise. */
export const page = (given: Partial<Delivery> = {}, words: HandWords | null = wordsOf()): DeliveryPage => ({
  ...{ delivery: { ...CALL, ...given }, words, others: [] },
});
