import type { Rule } from '../rule.ts';

/** Only arrows that go back are counted (R14). */
export const timesWithoutBack: Rule = {
  code: 'TIMES_WITHOUT_BACK',
  severity: 'error',
  title: { fr: 'Nombre de fois sans retour', en: 'Number of times without going back' },
  messages: {
    fr: 'La flèche « {edge} » a un nombre de fois, mais elle ne revient pas en arrière.',
    en: 'The arrow “{edge}” has a number of times, but it does not go back.',
  },
  why: {
    fr: 'Seules les flèches qui reviennent en arrière sont comptées.',
    en: 'Only arrows that go back are counted.',
  },
  repair: {
    fr: 'Supprimez le nombre, ou marquez la flèche comme un retour.',
    en: 'Remove the number, or mark the arrow as going back.',
  },
  check: ({ template }) =>
    template.edges.flatMap((edge, ix) =>
      !edge.back && edge.maxTimes !== undefined
        ? [
            {
              at: { kind: 'edge', id: edge.id, key: 'maxTimes' },
              params: { edge: edge.id },
              fix: [{ op: 'unset', path: ['edges', ix, 'maxTimes'] }],
            },
          ]
        : [],
    ),
};
