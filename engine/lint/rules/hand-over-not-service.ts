import type { Rule } from '../rule.ts';

/** A service is handed over to another service. */
export const handOverNotService: Rule = {
  code: 'HAND_OVER_NOT_SERVICE',
  severity: 'error',
  title: { fr: 'Relais à autre chose qu’un service', en: 'Hand-over to something that is no service' },
  messages: {
    fr: '« {step} » passe le relais à « {to} », qui n’est pas un autre service.',
    en: '“{step}” hands over to “{to}”, which is not another service.',
  },
  why: { fr: 'Personne ne prendrait la suite.', en: 'Nobody would take over.' },
  repair: { fr: 'Choisissez un autre service.', en: 'Choose another service.' },
  check: ({ steps, stepById }) =>
    steps.flatMap(({ node, at, path }) => {
      if (node.kind !== 'service' || node.handOverTo === undefined) return [];
      const to = stepById.get(node.handOverTo);
      if (!to || (to.node.kind === 'service' && to.node.id !== node.id)) return [];
      const fix = [{ op: 'unset' as const, path: [...path, 'handOverTo'] }];
      return [{ at: { ...at, key: 'handOverTo' }, params: { step: node.id, to: node.handOverTo }, fix }];
    }),
};
