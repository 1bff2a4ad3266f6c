import type { Field, TemplateNode } from '#schema/template';
import type { Place } from '../problem.ts';
import type { Finding, Rule } from '../rule.ts';
import { repeatedAt } from '../survey/named-things.ts';

type Titled = readonly { id: string }[];

/** The choices of one thing have different ids: each is an outcome or an answer of its own. */
export const duplicateChoice: Rule = {
  code: 'DUPLICATE_CHOICE',
  severity: 'error',
  title: { fr: 'Choix en double', en: 'Choice written twice' },
  messages: {
    fr: '« {choice} » est écrit deux fois dans « {of} ».',
    en: '“{choice}” is written twice in “{of}”.',
  },
  why: { fr: 'Les réponses se mélangeraient.', en: 'The answers would be mixed up.' },
  repair: { fr: 'Renommez ou supprimez l’un des deux.', en: 'Rename or delete one of the two.' },
  check: ({ template, steps }) => [
    ...(template.fields ?? []).flatMap((field) => repeated(choicesOfField(field), { kind: 'field', id: field.id })),
    ...steps.flatMap(({ node, at }) => repeated(choicesOfNode(node), at)),
  ],
};

function choicesOfField(field: Field): [string, Titled | undefined][] {
  const ofColumns = (field.columns ?? []).map((column, ix): [string, Titled | undefined] => [
    `columns.${ix}.choices`,
    column.choices,
  ]);
  return [['choices', field.choices], ['columns', field.columns], ...ofColumns];
}

function choicesOfNode(node: TemplateNode): [string, Titled | undefined][] {
  switch (node.kind) {
    case 'decision':
      return [['choices', node.choices]];
    case 'option':
      return [['options', node.options]];
    case 'wait':
      return [['answers', node.answers]];
    case 'service':
      return [['steps', node.steps]];
    case 'evaluation':
      return [
        ['criteria', Array.isArray(node.criteria) ? node.criteria : undefined],
        ['scale', node.scale],
      ];
    default:
      return [];
  }
}

function repeated(lists: readonly [string, Titled | undefined][], at: Place): Finding[] {
  return lists.flatMap(([key, things]) => {
    const ids = (things ?? []).map((thing) => thing.id);
    return repeatedAt(ids).map((ix) => ({
      at: { ...at, key: `${key}.${ix}.id` },
      params: { choice: ids[ix] as string, of: at.id ?? '' },
    }));
  });
}
