import type { Rule } from '../rule.ts';

/** What is signed is the contract, or a document. */
export const signTextNotDocument: Rule = {
  code: 'SIGN_TEXT_NOT_DOCUMENT',
  severity: 'error',
  title: { fr: 'Signature d’autre chose qu’un document', en: 'Signature of something that is no document' },
  messages: {
    fr: '« {step} » fait signer « {text} », qui n’est pas un document.',
    en: '“{step}” asks to sign “{text}”, which is not a document.',
  },
  why: { fr: 'On signe un texte, pas une étape.', en: 'One signs a text, not a step.' },
  repair: { fr: 'Choisissez une étape « document », ou le contrat.', en: 'Choose a step “document”, or the contract.' },
  check: ({ steps, stepById }) =>
    steps.flatMap(({ node, at, path }) => {
      if (node.kind !== 'sign' || node.text === undefined || node.text === 'contract') return [];
      const text = stepById.get(node.text);
      if (!text || text.node.kind === 'document') return [];
      const fix = [{ op: 'set' as const, path: [...path, 'text'], value: 'contract' }];
      return [{ at: { ...at, key: 'text' }, params: { step: node.id, text: node.text }, fix }];
    }),
};
