import type { Finding, Rule } from '../rule.ts';

/** A section of a document is filled from a list, or from what an evaluation said. */
export const documentSourceUnknown: Rule = {
  code: 'DOCUMENT_SOURCE_UNKNOWN',
  severity: 'error',
  title: { fr: 'Section sans source', en: 'Section without a source' },
  messages: {
    fr: 'Une section de « {step} » se remplit de « {from} », qui n’est ni une liste ni une évaluation.',
    en: 'A section of “{step}” is filled from “{from}”, which is neither a list nor an evaluation.',
  },
  why: { fr: 'La section resterait vide.', en: 'The section would stay empty.' },
  repair: {
    fr: 'Choisissez une liste ou une évaluation du modèle.',
    en: 'Choose a list or an evaluation of the template.',
  },
  check: ({ steps, lists, stepById }) =>
    steps.flatMap(({ node, at, path }) =>
      (node.kind === 'document' ? (node.sections ?? []) : []).flatMap(({ from }, ix): Finding[] => {
        if (from === undefined || lists.has(from) || stepById.get(from)?.node.kind === 'evaluation') return [];
        const fix = [{ op: 'unset' as const, path: [...path, 'sections', ix, 'from'] }];
        return [{ at: { ...at, key: `sections.${ix}.from` }, params: { step: node.id, from }, fix }];
      }),
    ),
};
