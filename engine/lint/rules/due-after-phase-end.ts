import type { Rule } from '../rule.ts';
import { countedFrom, isSurelyBefore } from '../survey/distance.ts';

/** What is expected in a phase is expected before the phase closes (R5). */
export const dueAfterPhaseEnd: Rule = {
  code: 'DUE_AFTER_PHASE_END',
  severity: 'warning',
  title: { fr: 'Attendue après la fin de la phase', en: 'Expected after the end of the phase' },
  messages: {
    fr: '« {step} » est attendue après la fermeture de la phase « {phase} ».',
    en: '“{step}” is expected after the phase “{phase}” closes.',
  },
  why: {
    fr: 'La phase se ferme à date fixe, que l’étape soit faite ou non.',
    en: 'The phase closes on its date, whether the step is done or not.',
  },
  repair: {
    fr: 'Avancez l’étape, repoussez la fin, ou mettez-la dans la phase suivante.',
    en: 'Bring the step forward, move the end, or put it in the next phase.',
  },
  check: ({ steps, phases }) =>
    steps.flatMap(({ node, at, phase }) => {
      const end = countedFrom(phase === null ? undefined : phases.get(phase)?.closes?.at);
      if (phase === null || !isSurelyBefore(end, countedFrom(node.due))) return [];
      return [{ at: { ...at, key: 'due' }, params: { step: node.id, phase } }];
    }),
};
