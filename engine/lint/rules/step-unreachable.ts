import type { Rule } from '../rule.ts';
import { reachableSteps } from '../survey/reach.ts';

/** Every step may be reached from the opening of its phase. */
export const stepUnreachable: Rule = {
  code: 'STEP_UNREACHABLE',
  severity: 'error',
  title: { fr: 'Étape hors d’atteinte', en: 'Step out of reach' },
  messages: {
    fr: 'On ne peut jamais arriver à « {step} ».',
    en: '“{step}” can never be reached.',
  },
  why: {
    fr: 'Toutes les flèches qui y mènent suivent des issues impossibles.',
    en: 'All the arrows that lead to it follow impossible outcomes.',
  },
  repair: {
    fr: 'Reliez l’étape autrement, ou supprimez-la.',
    en: 'Connect the step in another way, or delete it.',
  },
  check: (survey) => {
    const reached = reachableSteps(survey);
    return [...survey.graph.scopes.values()]
      .flat()
      .filter((step) => !reached.has(step))
      .map(({ at, node }) => ({ at, params: { step: node.id } }));
  },
};
