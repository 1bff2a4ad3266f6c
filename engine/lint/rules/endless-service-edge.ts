import type { Finding, Rule } from '../rule.ts';

/** A service is left only when it ends by itself (R3). */
export const endlessServiceEdge: Rule = {
  code: 'ENDLESS_SERVICE_EDGE',
  severity: 'error',
  title: { fr: 'Flèche après un service sans fin', en: 'Arrow after a service without an end' },
  messages: {
    fr: 'La flèche « {edge} » attend la fin du service « {step} », qui n’en a pas.',
    en: 'The arrow “{edge}” waits for the end of the service “{step}”, which has none.',
  },
  why: {
    fr: 'Un service continue jusqu’à sa date de fin. Sans date, la suite ne viendrait jamais.',
    en: 'A service goes on until its end date. Without a date, what follows would never come.',
  },
  repair: {
    fr: 'Donnez une date de fin au service, ou supprimez la flèche.',
    en: 'Give the service an end date, or delete the arrow.',
  },
  check: ({ graph }) =>
    graph.arrows.flatMap(({ edge, ix, from, outcome }): Finding[] => {
      if (from.node.kind !== 'service' || from.node.ends || outcome !== 'ended') return [];
      return [
        {
          at: { kind: 'edge', id: edge.id },
          params: { edge: edge.id, step: edge.from },
          fix: [{ op: 'remove', path: ['edges', ix] }],
        },
      ];
    }),
};
