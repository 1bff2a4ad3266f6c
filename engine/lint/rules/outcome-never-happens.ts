import type { Rule } from '../rule.ts';
import { canHappen, reachableSteps } from '../survey/reach.ts';

/** An arrow follows an outcome that something can bring about. */
export const outcomeNeverHappens: Rule = {
  code: 'OUTCOME_NEVER_HAPPENS',
  severity: 'warning',
  title: { fr: 'Issue impossible', en: 'Impossible outcome' },
  messages: {
    fr: 'La flèche « {edge} » attend l’issue « {outcome} » de « {step} », que rien ne peut provoquer.',
    en: 'The arrow “{edge}” waits for the outcome “{outcome}” of “{step}”, which nothing can bring about.',
  },
  why: {
    fr: '« expired » n’arrive que par une date limite qui le dit.',
    en: '“expired” comes only from a deadline that says so.',
  },
  repair: {
    fr: 'Ajoutez une date limite à l’étape, ou supprimez la flèche.',
    en: 'Add a deadline to the step, or delete the arrow.',
  },
  check: (survey) => {
    const reached = reachableSteps(survey);
    return survey.graph.arrows
      .filter((arrow) => !canHappen(arrow) && reached.has(arrow.to))
      .map(({ edge, ix, outcome }) => ({
        at: { kind: 'edge', id: edge.id, key: 'outcome' },
        params: { edge: edge.id, step: edge.from, outcome: outcome ?? '' },
        fix: [{ op: 'remove', path: ['edges', ix] }],
      }));
  },
};
