import type { Rule } from '../rule.ts';

/** What a coordinator gets if she asks for the repair: once back, and once more. */
const SOME_TIMES = 2;

/** An arrow that goes back says how many times at most (R14). */
export const backEdgeWithoutTimes: Rule = {
  code: 'BACK_EDGE_WITHOUT_TIMES',
  severity: 'error',
  title: { fr: 'Retour sans limite', en: 'Going back without a limit' },
  messages: {
    fr: 'La flèche « {edge} » revient en arrière sans dire combien de fois au plus.',
    en: 'The arrow “{edge}” goes back without saying how many times at most.',
  },
  why: {
    fr: 'Un contrat doit avoir une fin. Chaque retour est compté.',
    en: 'A contract must have an end. Every return is counted.',
  },
  repair: { fr: 'Écrivez un nombre de fois.', en: 'Write a number of times.' },
  check: ({ template }) =>
    template.edges.flatMap((edge, ix) =>
      edge.back && edge.maxTimes === undefined
        ? [
            {
              at: { kind: 'edge', id: edge.id, key: 'maxTimes' },
              params: { edge: edge.id },
              fix: [{ op: 'set', path: ['edges', ix, 'maxTimes'], value: SOME_TIMES }],
            },
          ]
        : [],
    ),
};
