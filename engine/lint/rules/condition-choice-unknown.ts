import type { Rule } from '../rule.ts';
import { operandOf } from '../survey/operands.ts';

/** A choice is compared with one of its own choices. */
export const conditionChoiceUnknown: Rule = {
  code: 'CONDITION_CHOICE_UNKNOWN',
  severity: 'error',
  title: { fr: 'Choix inconnu', en: 'Unknown choice' },
  messages: {
    fr: '« {value} » n’est pas un choix de « {name} » : {known}.',
    en: '“{value}” is not a choice of “{name}”: {known}.',
  },
  why: { fr: 'Cette comparaison serait toujours fausse.', en: 'This comparison would always be false.' },
  repair: { fr: 'Choisissez dans la liste.', en: 'Choose from the list.' },
  check: (survey) =>
    survey.leaves.flatMap((placed) => {
      const operand = operandOf(survey, placed);
      const value = 'value' in placed.leaf ? placed.leaf.value : undefined;
      if (typeof value !== 'string' || !operand?.choices || operand.choices.includes(value)) return [];
      return [{ at: placed.at, params: { value, name: operand.name, known: operand.choices.slice(0, 12).join(', ') } }];
    }),
};
