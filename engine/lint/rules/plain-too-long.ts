import type { Rule } from '../rule.ts';

/** Easy-read rules ask for about twelve words a sentence; a few more are let through. */
const MOST_WORDS = 15;

/** The easy-read text is easy to read. */
export const plainTooLong: Rule = {
  code: 'PLAIN_TEXT_TOO_LONG',
  severity: 'hint',
  title: { fr: 'Texte facile trop long', en: 'Easy-read text too long' },
  messages: {
    fr: 'Le texte facile de « {name} » a une phrase de {words} mots. Douze suffisent.',
    en: 'The easy-read text of “{name}” has a sentence of {words} words. Twelve are enough.',
  },
  why: { fr: 'Une idée par phrase, des mots courants.', en: 'One idea a sentence, everyday words.' },
  repair: { fr: 'Coupez la phrase en deux.', en: 'Cut the sentence in two.' },
  check: ({ texts }) =>
    texts
      .filter(({ at }) => at.key === 'plain')
      .flatMap(({ at, text }) => {
        const words = Math.max(longestSentence(text.fr), longestSentence(text.en ?? ''));
        return words > MOST_WORDS ? [{ at, params: { name: at.id ?? '', words } }] : [];
      }),
};

function longestSentence(text: string): number {
  return text
    .split(/[.!?;:\n]/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => word.length > 0).length)
    .reduce((most, words) => Math.max(most, words), 0);
}
