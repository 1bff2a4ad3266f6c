import type { Finding, Rule } from '../rule.ts';
import type { Survey } from '../survey/survey.ts';

/** A phase is there for its steps. */
export const phaseEmpty: Rule = {
  code: 'PHASE_EMPTY',
  severity: 'warning',
  title: { fr: 'Phase vide', en: 'Empty phase' },
  messages: { fr: 'La phase « {phase} » n’a aucune étape.', en: 'The phase “{phase}” has no step.' },
  why: { fr: 'Elle s’ouvre et se ferme aussitôt.', en: 'It opens and closes at once.' },
  repair: { fr: 'Ajoutez une étape, ou supprimez la phase.', en: 'Add a step, or delete the phase.' },
  check: (survey) =>
    survey.template.phases.flatMap((phase, ix): Finding[] => {
      if (survey.graph.scopes.has(`p:${phase.id}`) || isDated(survey, phase.id)) return [];
      const removable = !survey.references.some((named) => named.to === 'phase' && named.id === phase.id);
      return [
        {
          at: { kind: 'phase', id: phase.id },
          params: { phase: phase.id },
          ...(removable ? { fix: [{ op: 'remove', path: ['phases', ix] }] } : {}),
        },
      ];
    }),
};

/** A phase that only waits for a date is a pause, not a mistake. */
function isDated({ phases }: Survey, id: string): boolean {
  return phases.get(id)?.closes?.notBefore !== undefined;
}
