import type { FieldType } from '#schema/vocabulary';
import type { Place } from '../problem.ts';
import type { Finding, Rule } from '../rule.ts';
import { limitsOf } from '../survey/gather-references.ts';
import type { Survey } from '../survey/survey.ts';
import { anchorOf } from '../survey/whens.ts';

type Use = { field: string; at: Place; wants: readonly FieldType[] };

const MONEY: readonly FieldType[] = ['money'];
const DATE: readonly FieldType[] = ['date'];
const WHOLE: readonly FieldType[] = ['integer'];
const NUMBERS: readonly FieldType[] = ['integer', 'number', 'money'];

/** An amount is read from a field of money, a date from a date, a number of times from an integer. */
export const fieldType: Rule = {
  code: 'FIELD_TYPE_WRONG',
  severity: 'error',
  title: { fr: 'Donnée du mauvais type', en: 'Field of the wrong type' },
  messages: {
    fr: '« {field} » est de type « {type} ». Il faut ici : {wants}.',
    en: '“{field}” is of type “{type}”. Needed here: {wants}.',
  },
  why: { fr: 'On n’y trouverait jamais ce qu’on cherche.', en: 'What is looked for would never be found there.' },
  repair: { fr: 'Choisissez une autre donnée, ou changez son type.', en: 'Choose another field, or change its type.' },
  check: (survey) =>
    [...ofSteps(survey), ...ofDates(survey)].flatMap(({ field, at, wants }): Finding[] => {
      const type = survey.fields.get(field)?.type;
      return type && !wants.includes(type) ? [{ at, params: { field, type, wants: wants.join(', ') } }] : [];
    }),
};

function ofSteps({ steps }: Survey): Use[] {
  const uses: Use[] = [];
  for (const { node, at } of steps) {
    const add = (value: unknown, key: string, wants: readonly FieldType[]) => {
      if (typeof value === 'object' && value !== null && 'field' in value) {
        uses.push({ field: String(value.field), at: { ...at, key }, wants });
      }
    };
    if (node.kind === 'payment') {
      add(node.amount, 'amount', MONEY);
      if (node.budget !== undefined) uses.push({ field: node.budget, at: { ...at, key: 'budget' }, wants: MONEY });
    }
    if (node.kind === 'meeting') add(node.contribution, 'contribution', MONEY);
    if (typeof node.completes === 'object') add(node.completes.n, 'completes', WHOLE);
    if (node.recurrence && 'first' in node.recurrence) add(node.recurrence.count, 'recurrence.count', WHOLE);
    for (const { limit } of limitsOf(node)) {
      add(limit.max, 'limit', NUMBERS);
      const [of, field] = ('value' in limit ? limit.value : '').split(':');
      if (of === 'field' && field) uses.push({ field, at: { ...at, key: 'limit' }, wants: NUMBERS });
    }
  }
  return uses;
}

function ofDates({ dates }: Survey): Use[] {
  const uses: Use[] = [];
  for (const { when, at } of dates) {
    const anchor = anchorOf(when);
    if (anchor?.kind === 'field') uses.push({ field: anchor.id, at, wants: DATE });
    if (!('after' in when)) continue;
    for (const amount of Object.values(when.plus ?? {})) {
      if (typeof amount === 'object') uses.push({ field: amount.field, at, wants: WHOLE });
    }
  }
  return uses;
}
