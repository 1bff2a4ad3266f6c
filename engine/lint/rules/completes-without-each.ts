import type { Rule } from '../rule.ts';

/** “Done when n of them are” is about a step that is repeated (R18). */
export const completesWithoutEach: Rule = {
  code: 'COMPLETES_WITHOUT_EACH',
  severity: 'warning',
  title: { fr: 'Compte sans répétition', en: 'Count without a repetition' },
  messages: {
    fr: '« {step} » dit combien de fois suffisent, mais n’est répétée pour personne.',
    en: '“{step}” says how many are enough, but is repeated for nobody.',
  },
  why: { fr: 'Il n’y a rien à compter.', en: 'There is nothing to count.' },
  repair: { fr: 'Supprimez ce réglage, ou répétez l’étape.', en: 'Remove this setting, or repeat the step.' },
  check: ({ steps }) =>
    steps
      .filter(({ node }) => node.completes !== undefined && node.completes !== 'none' && !node.each)
      .map(({ at, path, node }) => ({
        at: { ...at, key: 'completes' },
        params: { step: node.id },
        fix: [{ op: 'unset', path: [...path, 'completes'] }],
      })),
};
