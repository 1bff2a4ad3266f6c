import type { Rule } from '../rule.ts';

/** A group is there for the steps inside it. */
export const groupEmpty: Rule = {
  code: 'GROUP_EMPTY',
  severity: 'error',
  title: { fr: 'Groupe vide', en: 'Empty group' },
  messages: { fr: 'Le groupe « {step} » ne contient aucune étape.', en: 'The group “{step}” contains no step.' },
  why: { fr: 'Un groupe ne fait rien par lui-même.', en: 'A group does nothing by itself.' },
  repair: {
    fr: 'Mettez des étapes dans le groupe, ou supprimez-le.',
    en: 'Put steps into the group, or delete it.',
  },
  check: ({ steps, graph }) =>
    steps
      .filter(({ node }) => node.kind === 'group' && node.template === undefined)
      .filter(({ node }) => !graph.scopes.has(`g:${node.id}`))
      .map(({ at, node }) => ({ at, params: { step: node.id } })),
};
