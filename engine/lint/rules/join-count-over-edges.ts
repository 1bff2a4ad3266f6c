import type { Rule } from '../rule.ts';

/** A step does not wait for more arrows than it has (R16). */
export const joinCountOverEdges: Rule = {
  code: 'JOIN_COUNT_OVER_EDGES',
  severity: 'error',
  title: { fr: 'Attente de trop de flèches', en: 'Wait for too many arrows' },
  messages: {
    fr: '« {step} » attend {n} flèches et n’en reçoit que {many}.',
    en: '“{step}” waits for {n} arrows and receives {many} only.',
  },
  why: { fr: 'Elle ne s’ouvrirait jamais.', en: 'It would never open.' },
  repair: { fr: 'Baissez le nombre, ou ajoutez des flèches.', en: 'Lower the number, or add arrows.' },
  check: ({ steps, graph }) =>
    steps.flatMap((step) => {
      const { node, at, path } = step;
      const many = graph.into.get(step)?.length ?? 0;
      const n = node.join?.mode === 'count' ? (node.join.n ?? 0) : 0;
      if (n <= many || many < 2) return [];
      const fix = [{ op: 'set' as const, path: [...path, 'join', 'n'], value: many }];
      return [{ at: { ...at, key: 'join' }, params: { step: node.id, n, many }, fix }];
    }),
};
