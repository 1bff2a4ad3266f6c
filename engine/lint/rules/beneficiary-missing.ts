import type { Rule } from '../rule.ts';

/** A social contract is made with the people it is for. */
export const beneficiaryMissing: Rule = {
  code: 'BENEFICIARY_MISSING',
  severity: 'warning',
  title: { fr: 'Aucun bénéficiaire', en: 'No beneficiary' },
  messages: {
    fr: 'Aucun rôle n’est celui des personnes pour qui le contrat est fait.',
    en: 'No role is that of the people the contract is for.',
  },
  why: {
    fr: 'Les bénéficiaires sont des partenaires : ils promettent et on leur promet.',
    en: 'Beneficiaries are partners: they promise, and they are promised.',
  },
  repair: { fr: 'Ajoutez un rôle de genre « beneficiary ».', en: 'Add a role of kind “beneficiary”.' },
  check: ({ template }) =>
    template.roles.some((role) => role.kind === 'beneficiary')
      ? []
      : [{ at: { kind: 'template', key: 'roles' }, params: {} }],
};
