import type { Rule } from '../rule.ts';

/** A side path leads somewhere. */
export const boundaryUnwired: Rule = {
  code: 'BOUNDARY_UNWIRED',
  severity: 'warning',
  title: { fr: 'Chemin latéral sans flèche', en: 'Side path without an arrow' },
  messages: {
    fr: 'Le chemin latéral « {outcome} » de « {step} » ne mène nulle part.',
    en: 'The side path “{outcome}” of “{step}” leads nowhere.',
  },
  why: { fr: 'Il ne se passerait rien ce jour-là.', en: 'Nothing would happen on that day.' },
  repair: { fr: 'Tracez une flèche depuis ce chemin, ou supprimez-le.', en: 'Draw an arrow from it, or delete it.' },
  check: ({ steps, graph }) => {
    const wired = new Set(graph.arrows.map(({ edge, outcome }) => `${edge.from} ${outcome ?? ''}`));
    return steps.flatMap(({ node, at, path }) =>
      (node.boundaries ?? []).flatMap(({ outcome }, ix) =>
        wired.has(`${node.id} ${outcome}`)
          ? []
          : [
              {
                at: { ...at, key: `boundaries.${ix}` },
                params: { step: node.id, outcome },
                fix: [{ op: 'remove' as const, path: [...path, 'boundaries', ix] }],
              },
            ],
      ),
    );
  },
};
