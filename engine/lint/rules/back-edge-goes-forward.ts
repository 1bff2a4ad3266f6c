import type { Rule } from '../rule.ts';
import { strongGroups } from '../survey/strong-groups.ts';

/** An arrow marked as going back leads to a step that comes before (R14). */
export const backEdgeGoesForward: Rule = {
  code: 'BACK_EDGE_GOES_FORWARD',
  severity: 'warning',
  title: { fr: 'Retour qui ne revient pas', en: 'Return that does not go back' },
  messages: {
    fr: 'La flèche « {edge} » est marquée comme un retour, mais « {to} » ne mène pas à « {from} ».',
    en: 'The arrow “{edge}” is marked as going back, but “{to}” does not lead to “{from}”.',
  },
  why: {
    fr: 'Une étape où n’arrivent que des retours commence dès l’ouverture de la phase.',
    en: 'A step reached only by arrows that go back starts as soon as the phase opens.',
  },
  repair: { fr: 'Enlevez la marque de retour.', en: 'Remove the mark of going back.' },
  check: ({ graph }) => {
    const groups = strongGroups(graph.arrows);
    return graph.arrows
      .filter(({ back, from, to }) => back && from !== to && groups.get(from) !== groups.get(to))
      .map(({ edge, ix }) => ({
        at: { kind: 'edge', id: edge.id, key: 'back' },
        params: { edge: edge.id, from: edge.from, to: edge.to },
        fix: [
          { op: 'unset', path: ['edges', ix, 'back'] },
          { op: 'unset', path: ['edges', ix, 'maxTimes'] },
        ],
      }));
  },
};
