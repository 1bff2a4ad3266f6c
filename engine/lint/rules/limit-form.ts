import type { Limit, TemplateNode } from '#schema/template';
import type { Rule } from '../rule.ts';
import { limitsOf } from '../survey/gather-references.ts';

/** A limit is on a sum of units, amounts or a column, on a number of rows, or on one value (R36). */
export const limitForm: Rule = {
  code: 'LIMIT_FORM',
  severity: 'error',
  title: { fr: 'Limite sur autre chose', en: 'Limit on something else' },
  messages: {
    fr: 'La limite de « {step} » ne peut pas porter sur « {what} » ainsi.',
    en: 'The limit of “{step}” cannot be on “{what}” in this way.',
  },
  why: {
    fr: 'Une somme porte sur des unités, des montants ou une colonne ; un compte sur une liste ; une valeur sur un nombre.',
    en: 'A sum is of units, amounts or a column; a count is of a list; a value is one number.',
  },
  repair: {
    fr: 'Changez le genre de limite, ou ce qu’elle compte.',
    en: 'Change the kind of limit, or what it counts.',
  },
  check: ({ steps }) =>
    steps.flatMap(({ node, at }) =>
      limitsOf(node)
        .filter(({ limit }) => !isPossible(node, limit))
        .map(({ limit, keys }) => ({
          at: { ...at, key: keys.join('.') },
          params: { step: node.id, what: whatOf(limit) },
        })),
    ),
};

function whatOf(limit: Limit): string {
  return 'sum' in limit ? `sum ${limit.sum}` : 'count' in limit ? `count ${limit.count}` : `value ${limit.value}`;
}

function isPossible(node: TemplateNode, limit: Limit): boolean {
  const of = 'sum' in limit ? limit.sum : 'count' in limit ? limit.count : limit.value;
  if (of === 'units') return !('count' in limit) && node.kind === 'service';
  if (of === 'amount') return !('count' in limit) && (node.kind === 'payment' || node.kind === 'meeting');
  if (of.startsWith('field:')) return 'value' in limit;
  const hasColumn = of.includes('.');
  return ('sum' in limit && hasColumn) || ('count' in limit && !hasColumn);
}
