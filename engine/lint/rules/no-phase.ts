import type { Rule } from '../rule.ts';

/** A contract goes through one phase at least. */
export const noPhase: Rule = {
  code: 'NO_PHASE',
  severity: 'error',
  title: { fr: 'Aucune phase', en: 'No phase' },
  messages: { fr: 'Ce modèle n’a aucune phase.', en: 'This template has no phase.' },
  why: {
    fr: 'Un contrat avance de phase en phase. Sans phase, il finit avant d’avoir commencé.',
    en: 'A contract goes from phase to phase. Without one, it ends before it began.',
  },
  repair: { fr: 'Ajoutez une phase.', en: 'Add a phase.' },
  check: ({ template }) =>
    template.phases.length > 0 ? [] : [{ at: { kind: 'template', key: 'phases' }, params: {} }],
};
