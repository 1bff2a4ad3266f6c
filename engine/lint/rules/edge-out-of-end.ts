import type { Finding, Rule } from '../rule.ts';

/** Nothing comes after the end of the contract (R6). */
export const edgeOutOfEnd: Rule = {
  code: 'EDGE_OUT_OF_END',
  severity: 'error',
  title: { fr: 'Flèche après la fin', en: 'Arrow after the end' },
  messages: {
    fr: 'La flèche « {edge} » part de « {step} », qui termine le contrat.',
    en: 'The arrow “{edge}” leaves “{step}”, which ends the contract.',
  },
  why: { fr: 'Une fin arrête tout : rien ne peut la suivre.', en: 'An end stops everything: nothing can follow it.' },
  repair: {
    fr: 'Supprimez la flèche, ou remplacez la fin par une autre étape.',
    en: 'Delete the arrow, or replace the end by another step.',
  },
  check: ({ template, stepById }) =>
    template.edges.flatMap((edge, ix): Finding[] => {
      if (stepById.get(edge.from)?.node.kind !== 'end') return [];
      return [
        {
          at: { kind: 'edge', id: edge.id, key: 'from' },
          params: { edge: edge.id, step: edge.from },
          fix: [{ op: 'remove', path: ['edges', ix] }],
        },
      ];
    }),
};
