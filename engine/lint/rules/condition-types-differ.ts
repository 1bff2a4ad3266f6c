import type { Value } from '#schema/condition';
import type { Comparison, FieldType } from '#schema/vocabulary';
import type { Rule } from '../rule.ts';
import type { PlacedLeaf } from '../survey/conditions.ts';
import { type Operand, operandOf } from '../survey/operands.ts';
import type { Survey } from '../survey/survey.ts';

type Family = 'number' | 'date' | 'boolean' | 'choice' | 'other';

const FAMILIES: Record<FieldType, Family> = {
  text: 'other',
  longText: 'other',
  integer: 'number',
  number: 'number',
  money: 'number',
  date: 'date',
  boolean: 'boolean',
  choice: 'choice',
  choices: 'choice',
  person: 'other',
  file: 'other',
  list: 'other',
  consent: 'boolean',
};

/** Only like is compared with like, and only what has an order is put in order. */
export const conditionTypesDiffer: Rule = {
  code: 'CONDITION_TYPES_DIFFER',
  severity: 'error',
  title: { fr: 'Comparaison impossible', en: 'Impossible comparison' },
  messages: {
    fr: '« {name} » est de type « {type} » : on ne peut pas le comparer ainsi.',
    en: '“{name}” is of type “{type}”: it cannot be compared in this way.',
  },
  why: {
    fr: 'La réponse ne serait jamais ni oui ni non.',
    en: 'The answer would never be yes or no.',
  },
  repair: {
    fr: 'Comparez un nombre à un nombre, une date à une date, un choix à l’un de ses choix.',
    en: 'Compare a number with a number, a date with a date, a choice with one of its choices.',
  },
  check: (survey) =>
    survey.leaves.flatMap((placed) => {
      const operand = operandOf(survey, placed);
      if (!operand || isPossible(survey, placed, operand)) return [];
      return [{ at: placed.at, params: { name: operand.name, type: operand.type } }];
    }),
};

const TEXTS: ReadonlySet<FieldType> = new Set(['text', 'longText', 'file']);

function isPossible(survey: Survey, { leaf }: PlacedLeaf, operand: Operand): boolean {
  const { op, value } = leaf as { op?: Comparison; value?: Value };
  if (value === undefined || TEXTS.has(operand.type)) return true;
  const family = FAMILIES[operand.type];
  if (op !== undefined && op !== 'eq' && op !== 'ne' && family !== 'number' && family !== 'date') return false;
  return fits(survey, family, value);
}

function fits({ fields }: Survey, family: Family, value: Value): boolean {
  if (typeof value === 'object') {
    const other = fields.get(value.field);
    return !other || (family !== 'other' && FAMILIES[other.type] === family);
  }
  if (family === 'date') return typeof value === 'string' && DATE.test(value);
  if (family === 'choice') return typeof value === 'string';
  return typeof value === family;
}

const DATE = /^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/;
