import type { Rule } from '../rule.ts';
import { ownOutcomes } from '../survey/outcomes.ts';

/** A side path has a name of its own: it does not end the step (R13). */
export const boundaryOutcomeTaken: Rule = {
  code: 'BOUNDARY_OUTCOME_TAKEN',
  severity: 'error',
  title: { fr: 'Chemin latéral au nom d’une issue', en: 'Side path with the name of an outcome' },
  messages: {
    fr: 'Le chemin latéral « {outcome} » de « {step} » porte le nom d’une de ses issues.',
    en: 'The side path “{outcome}” of “{step}” has the name of one of its outcomes.',
  },
  why: {
    fr: 'On croirait l’étape finie alors qu’elle continue.',
    en: 'The step would look over while it goes on.',
  },
  repair: { fr: 'Donnez-lui un autre nom, comme « rappel ».', en: 'Give it another name, such as “alert”.' },
  check: ({ steps }) =>
    steps.flatMap(({ node, at }) => {
      const own = new Set(ownOutcomes(node));
      return (node.boundaries ?? []).flatMap(({ outcome }, ix) =>
        own.has(outcome) ? [{ at: { ...at, key: `boundaries.${ix}` }, params: { step: node.id, outcome } }] : [],
      );
    }),
};
