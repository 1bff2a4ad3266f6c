import type { Rule } from '../rule.ts';
import { operandOf } from '../survey/operands.ts';

const TEXTS: ReadonlySet<string> = new Set(['text', 'longText', 'file']);

/**
 * Nothing is decided by what people wrote: texts never enter the engine. Whether a text was given at all may be asked.
 */
export const conditionReadsText: Rule = {
  code: 'CONDITION_READS_TEXT',
  severity: 'error',
  title: { fr: 'Condition sur un texte', en: 'Condition on a text' },
  messages: {
    fr: 'La condition lit « {name} », qui est un texte.',
    en: 'The condition reads “{name}”, which is a text.',
  },
  why: {
    fr: 'Ce que les gens écrivent reste hors du moteur : il ne décide de rien.',
    en: 'What people write stays outside the engine: it decides nothing.',
  },
  repair: {
    fr: 'Ajoutez un choix ou une case à cocher, et lisez-le à la place.',
    en: 'Add a choice or a box to tick, and read that instead.',
  },
  check: (survey) =>
    survey.leaves.flatMap((placed) => {
      const operand = operandOf(survey, placed);
      const compares = 'value' in placed.leaf && placed.leaf.value !== undefined;
      if (!operand || !compares || !TEXTS.has(operand.type)) return [];
      return [{ at: placed.at, params: { name: operand.name } }];
    }),
};
