import { WITHDRAWN } from '#schema/vocabulary';
import type { Rule } from '../rule.ts';
import { ownOutcomes } from '../survey/outcomes.ts';

/** When a deadline falls, the step leaves by one of its outcomes, or is withdrawn (R13). */
export const deadlineOutcomeUnknown: Rule = {
  code: 'DEADLINE_OUTCOME_UNKNOWN',
  severity: 'error',
  title: { fr: 'Date limite sans suite', en: 'Deadline that leads nowhere' },
  messages: {
    fr: 'À sa date limite, « {step} » devrait finir par « {outcome} », qui n’est pas une de ses issues : {known}.',
    en: 'At its deadline, “{step}” should end by “{outcome}”, which is not one of its outcomes: {known}.',
  },
  why: {
    fr: 'Le jour venu, le contrat ne saurait pas par où passer.',
    en: 'On the day, the contract would not know which way to go.',
  },
  repair: {
    fr: 'Choisissez une issue de l’étape, ou dites que l’étape est alors enlevée.',
    en: 'Choose an outcome of the step, or say that the step is then taken away.',
  },
  check: ({ steps }) =>
    steps.flatMap(({ at, path, node }) => {
      const outcome = node.deadline?.then;
      const known = ownOutcomes(node);
      if (outcome === undefined || outcome === WITHDRAWN || known.includes(outcome)) return [];
      const only = known.length === 1 ? known[0] : undefined;
      return [
        {
          at: { ...at, key: 'deadline.then' },
          params: { step: node.id, outcome, known: [...known, WITHDRAWN].slice(0, 12).join(', ') },
          ...(only ? { fix: [{ op: 'set' as const, path: [...path, 'deadline', 'then'], value: only }] } : {}),
        },
      ];
    }),
};
