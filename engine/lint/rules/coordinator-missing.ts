import type { Rule } from '../rule.ts';

/** Somebody is told when a contract is stuck (R9). */
export const coordinatorMissing: Rule = {
  code: 'COORDINATOR_MISSING',
  severity: 'warning',
  title: { fr: 'Aucun coordinateur', en: 'No coordinator' },
  messages: {
    fr: 'Aucun rôle ne coordonne le contrat.',
    en: 'No role coordinates the contract.',
  },
  why: {
    fr: 'Un refus ou un retard est porté au coordinateur. Sans lui, il reste sans réponse.',
    en: 'A refusal or a delay goes to the coordinator. Without one it stays unanswered.',
  },
  repair: { fr: 'Ajoutez un rôle de genre « coordinator ».', en: 'Add a role of kind “coordinator”.' },
  check: ({ template }) =>
    template.roles.some((role) => role.kind === 'coordinator')
      ? []
      : [{ at: { kind: 'template', key: 'roles' }, params: {} }],
};
