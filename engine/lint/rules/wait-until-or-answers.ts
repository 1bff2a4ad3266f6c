import type { Finding, Rule } from '../rule.ts';

/** A wait is for a date, or for an answer from outside. */
export const waitUntilOrAnswers: Rule = {
  code: 'WAIT_UNTIL_OR_ANSWERS',
  severity: 'error',
  title: { fr: 'Attente sans objet', en: 'Wait for nothing in particular' },
  messages: {
    fr: '« {step} » doit attendre une date ou des réponses : l’une des deux.',
    en: '“{step}” must wait for a date or for answers: one of the two.',
  },
  why: {
    fr: 'On ne saurait pas ce qui met fin à l’attente.',
    en: 'One could not tell what ends the wait.',
  },
  repair: {
    fr: 'Gardez soit la date, soit les réponses. Une date prévue s’écrit « expected ».',
    en: 'Keep either the date or the answers. A planned date is written “expected”.',
  },
  check: ({ steps }) =>
    steps.flatMap(({ node, at, path }): Finding[] => {
      if (node.kind !== 'wait' || (node.until === undefined) !== (node.answers === undefined)) return [];
      const finding = { at: { ...at, key: 'until' }, params: { step: node.id } };
      if (node.until === undefined) return [finding];
      const kept = { op: 'set' as const, path: [...path, 'expected'], value: node.expected ?? node.until };
      return [{ ...finding, fix: [kept, { op: 'unset', path: [...path, 'until'] }] }];
    }),
};
