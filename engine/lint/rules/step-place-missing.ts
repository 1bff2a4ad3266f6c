import type { Rule } from '../rule.ts';

/** A step belongs to a phase or to a group (R1). */
export const stepPlaceMissing: Rule = {
  code: 'STEP_PLACE_MISSING',
  severity: 'error',
  title: { fr: 'Étape sans phase', en: 'Step without a phase' },
  messages: { fr: '« {step} » n’est dans aucune phase.', en: '“{step}” is in no phase.' },
  why: { fr: 'Une étape s’ouvre avec sa phase.', en: 'A step opens with its phase.' },
  repair: { fr: 'Choisissez la phase, ou le groupe, de l’étape.', en: 'Choose the phase, or the group, of the step.' },
  check: ({ steps, template }) => {
    const only = template.phases.length === 1 ? template.phases[0]?.id : undefined;
    return steps
      .filter(({ node }) => node.phase === undefined && node.in === undefined)
      .map(({ at, path, node }) => ({
        at: { ...at, key: 'phase' },
        params: { step: node.id },
        ...(only === undefined ? {} : { fix: [{ op: 'set' as const, path: [...path, 'phase'], value: only }] }),
      }));
  },
};
