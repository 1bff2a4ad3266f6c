import type { Rule } from '../rule.ts';

/** A gate on data always has a way out: unknown is false there (R47). */
export const gateWithoutDefault: Rule = {
  code: 'GATE_WITHOUT_DEFAULT',
  severity: 'error',
  title: { fr: 'Aiguillage sans défaut', en: 'Gate without a default' },
  messages: {
    fr: '« {step} » ne dit pas par où passer quand aucune condition n’est vraie.',
    en: '“{step}” does not say which way to go when no condition is true.',
  },
  why: {
    fr: 'Une donnée peut manquer. Le chemin par défaut évite que le contrat s’arrête.',
    en: 'A value may be missing. The default way keeps the contract moving.',
  },
  repair: { fr: 'Choisissez une issue par défaut.', en: 'Choose a default outcome.' },
  check: ({ steps }) =>
    steps.flatMap(({ node, at }) =>
      node.kind === 'gate' && node.mode !== 'race' && node.default === undefined
        ? [{ at: { ...at, key: 'default' }, params: { step: node.id } }]
        : [],
    ),
};
