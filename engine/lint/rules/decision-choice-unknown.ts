import type { Finding, Rule } from '../rule.ts';

/** The default of a decision, and what a tie gives, are among its choices (R34). */
export const decisionChoiceUnknown: Rule = {
  code: 'DECISION_CHOICE_UNKNOWN',
  severity: 'error',
  title: { fr: 'Choix inconnu', en: 'Unknown choice' },
  messages: {
    fr: '« {choice} » n’est pas un choix de « {step} ».',
    en: '“{choice}” is not a choice of “{step}”.',
  },
  why: {
    fr: 'Le jour venu, la décision ne mènerait nulle part.',
    en: 'On the day, the decision would lead nowhere.',
  },
  repair: { fr: 'Choisissez l’un des choix de la décision.', en: 'Choose one of the choices of the decision.' },
  check: ({ steps }) =>
    steps.flatMap(({ node, at, path }): Finding[] => {
      if (node.kind !== 'decision') return [];
      const known = new Set(node.choices.map((choice) => choice.id));
      return (['default', 'ties'] as const).flatMap((key): Finding[] => {
        const choice = node[key];
        if (choice === undefined || known.has(choice)) return [];
        const spare = key === 'ties' || node.when === undefined;
        const fix = spare ? { fix: [{ op: 'unset' as const, path: [...path, key] }] } : {};
        return [{ at: { ...at, key }, params: { step: node.id, choice }, ...fix }];
      });
    }),
};
