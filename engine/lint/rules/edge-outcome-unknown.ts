import type { Finding, Rule } from '../rule.ts';
import { mainOutcome, outcomesOf } from '../survey/outcomes.ts';

/** An arrow leaves a step by one of its outcomes (R8). */
export const edgeOutcomeUnknown: Rule = {
  code: 'EDGE_OUTCOME_UNKNOWN',
  severity: 'error',
  title: { fr: 'Issue inconnue', en: 'Unknown outcome' },
  messages: {
    fr: 'La flèche « {edge} » part de « {step} » par « {outcome} », qui n’est pas une de ses issues : {known}.',
    en: 'The arrow “{edge}” leaves “{step}” by “{outcome}”, which is not one of its outcomes: {known}.',
  },
  why: {
    fr: 'Une flèche n’est suivie que si l’étape finit par cette issue.',
    en: 'An arrow is followed only if the step ends by that outcome.',
  },
  repair: {
    fr: 'Choisissez une issue de la liste, ou ajoutez-la à l’étape.',
    en: 'Choose an outcome from the list, or add it to the step.',
  },
  check: ({ graph }) =>
    graph.arrows.flatMap(({ edge, ix, from }): Finding[] => {
      if (edge.outcome === undefined) return [];
      const known = outcomesOf(from.node);
      if (known.includes(edge.outcome)) return [];
      const single = mainOutcome(from.node) !== null && known.length === 1;
      return [
        {
          at: { kind: 'edge', id: edge.id, key: 'outcome' },
          params: { edge: edge.id, step: edge.from, outcome: edge.outcome, known: known.join(', ') },
          ...(single ? { fix: [{ op: 'unset', path: ['edges', ix, 'outcome'] }] } : {}),
        },
      ];
    }),
};
