import type { Rule } from '../rule.ts';

/** A contract that says how it ended is worth more than one that just stopped (R6). */
export const endMissing: Rule = {
  code: 'END_MISSING',
  severity: 'hint',
  title: { fr: 'Aucune fin écrite', en: 'No end written' },
  messages: {
    fr: 'Ce modèle n’a pas d’étape de fin : le contrat finira par « completed ».',
    en: 'This template has no end step: the contract will end as “completed”.',
  },
  why: {
    fr: 'Une fin nommée (autonomie, relais, renouvellement) dit ce que le contrat a permis.',
    en: 'A named end (autonomy, relay, renewal) says what the contract made possible.',
  },
  repair: { fr: 'Ajoutez une étape « fin ».', en: 'Add a step “end”.' },
  check: ({ template }) =>
    template.nodes.length === 0 || template.nodes.some((node) => node.kind === 'end')
      ? []
      : [{ at: { kind: 'template', key: 'nodes' }, params: {} }],
};
