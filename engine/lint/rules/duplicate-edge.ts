import type { Finding, Rule } from '../rule.ts';

/** Two arrows that say the same are one arrow too many. */
export const duplicateEdge: Rule = {
  code: 'DUPLICATE_EDGE',
  severity: 'warning',
  title: { fr: 'Flèche en double', en: 'Arrow drawn twice' },
  messages: {
    fr: 'La flèche « {edge} » répète « {first} ».',
    en: 'The arrow “{edge}” repeats “{first}”.',
  },
  why: { fr: 'Elle n’ajoute rien, et elle trompe le lecteur.', en: 'It adds nothing, and misleads the reader.' },
  repair: { fr: 'Supprimez l’une des deux.', en: 'Delete one of the two.' },
  check: ({ graph }) => {
    const met = new Map<string, string>();
    return graph.arrows.flatMap(({ edge, ix, outcome, back }): Finding[] => {
      const same = JSON.stringify([edge.from, outcome, edge.to, back]);
      const first = met.get(same);
      met.set(same, first ?? edge.id);
      if (first === undefined) return [];
      const fix = [{ op: 'remove' as const, path: ['edges', ix] }];
      return [{ at: { kind: 'edge', id: edge.id }, params: { edge: edge.id, first }, fix }];
    });
  },
};
