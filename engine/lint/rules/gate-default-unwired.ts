import type { Rule } from '../rule.ts';

/** The default of a gate usually leads somewhere. */
export const gateDefaultUnwired: Rule = {
  code: 'GATE_DEFAULT_UNWIRED',
  severity: 'hint',
  title: { fr: 'Défaut sans flèche', en: 'Default without an arrow' },
  messages: {
    fr: 'Si aucune condition de « {step} » n’est vraie, ce chemin s’arrête là.',
    en: 'If no condition of “{step}” is true, this path stops there.',
  },
  why: { fr: 'C’est permis. Vérifiez que c’est voulu.', en: 'That is allowed. Make sure it is meant.' },
  repair: { fr: 'Tracez une flèche depuis l’issue par défaut.', en: 'Draw an arrow from the default outcome.' },
  check: ({ steps, graph }) =>
    steps.flatMap((step) => {
      const { node, at } = step;
      if (node.kind !== 'gate' || node.default === undefined) return [];
      const out = graph.out.get(step) ?? [];
      if (out.length === 0 || out.some(({ outcome }) => outcome === node.default)) return [];
      return [{ at: { ...at, key: 'default' }, params: { step: node.id } }];
    }),
};
