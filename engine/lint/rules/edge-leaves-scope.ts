import type { Finding, Rule } from '../rule.ts';
import type { Step } from '../survey/steps.ts';

/** Arrows stay inside their phase or their group (R1). */
export const edgeLeavesScope: Rule = {
  code: 'EDGE_LEAVES_SCOPE',
  severity: 'error',
  title: { fr: 'Flèche qui sort de sa phase', en: 'Arrow that leaves its phase' },
  messages: {
    fr: 'La flèche « {edge} » va de « {from} » à « {to} », qui n’est pas dans la même phase ou le même groupe.',
    en: 'The arrow “{edge}” goes from “{from}” to “{to}”, which is not in the same phase or group.',
  },
  why: {
    fr: 'Les phases se suivent toutes seules. Une flèche ne les relie pas.',
    en: 'Phases follow one another by themselves. An arrow does not connect them.',
  },
  repair: {
    fr: 'Supprimez la flèche, ou mettez les deux étapes ensemble. Pour attendre une autre phase, datez l’ouverture.',
    en: 'Delete the arrow, or put both steps together. To wait for another phase, date the opening.',
  },
  check: ({ template, stepById, phases }) => {
    const order = [...phases.keys()];
    return template.edges.flatMap((edge, ix): Finding[] => {
      const from = stepById.get(edge.from);
      const to = stepById.get(edge.to);
      if (!from?.home || !to?.home || from.home === to.home) return [];
      const fix = leadsOn(from, to, order) ? { fix: [{ op: 'remove' as const, path: ['edges', ix] }] } : {};
      return [{ at: { kind: 'edge', id: edge.id }, params: { edge: edge.id, from: edge.from, to: edge.to }, ...fix }];
    });
  },
};

/** From a phase to a later one: what the arrow wants to say happens anyway. */
function leadsOn(from: Step, to: Step, order: readonly string[]): boolean {
  if (from.phase === null || to.phase === null) return false;
  return order.indexOf(from.phase) < order.indexOf(to.phase);
}
