import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import type { Rule } from '../rule.ts';
import { sizeOf } from '../survey/conditions.ts';

/** A condition stays small enough to be read aloud, and to be evaluated at once. */
export const conditionTooLarge: Rule = {
  code: 'CONDITION_TOO_LARGE',
  severity: 'error',
  title: { fr: 'Condition trop grande', en: 'Condition too large' },
  messages: {
    fr: 'Cette condition a {parts} parties sur {depth} niveaux. Au plus {maxparts} parties et {maxdepth} niveaux.',
    en: 'This condition has {parts} parts on {depth} levels. At most {maxparts} parts and {maxdepth} levels.',
  },
  why: { fr: 'Personne ne pourrait la relire.', en: 'Nobody could read it over.' },
  repair: { fr: 'Coupez-la en plusieurs étapes.', en: 'Cut it into several steps.' },
  check: ({ conditions }) => {
    const { conditionNodes: maxparts, conditionDepth: maxdepth } = TEMPLATE_LIMITS;
    return conditions.flatMap(({ condition, at }) => {
      const { parts, depth } = sizeOf(condition);
      return parts > maxparts || depth > maxdepth ? [{ at, params: { parts, depth, maxparts, maxdepth } }] : [];
    });
  },
};
