import type { Limit, TemplateNode } from '#schema/template';
import type { Rule } from '../rule.ts';
import { limitsOf } from '../survey/gather-references.ts';

/** A limit is on what the step records: units, amounts, rows of a list, or a field of its form (R36). */
export const limitForm: Rule = {
  code: 'LIMIT_FORM',
  severity: 'error',
  title: { fr: 'Limite sur autre chose', en: 'Limit on something else' },
  messages: {
    fr: 'La limite de « {step} » ne peut pas porter sur « {what} » ainsi.',
    en: 'The limit of “{step}” cannot be on “{what}” in this way.',
  },
  why: {
    fr: 'On limite les unités d’un service, les montants d’un paiement, les lignes d’une liste, une donnée du formulaire.',
    en: 'One limits the units of a service, the amounts of a payment, the rows of a list, a field of the form.',
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
  if (of === 'units') return node.kind === 'service';
  if (of === 'amount') return node.kind === 'payment';
  if (of.startsWith('field:')) return 'value' in limit && (node.form ?? []).includes(of.slice('field:'.length));
  return 'count' in limit ? !of.includes('.') : of.includes('.');
}
