import type { Field, TemplateNode } from '#schema/template';
import type { Rule } from '../rule.ts';

/** A choice offers something. */
export const nothingToChoose: Rule = {
  code: 'NOTHING_TO_CHOOSE',
  severity: 'error',
  title: { fr: 'Rien à choisir', en: 'Nothing to choose from' },
  messages: { fr: '« {name} » ne propose aucun choix.', en: '“{name}” offers no choice.' },
  why: { fr: 'Personne ne pourrait répondre.', en: 'Nobody could answer.' },
  repair: { fr: 'Ajoutez au moins un choix.', en: 'Add one choice at least.' },
  check: ({ template, steps }) => [
    ...(template.fields ?? [])
      .filter((field) => isChoice(field) || (field.columns ?? []).some(isChoice))
      .map(({ id }) => ({ at: { kind: 'field' as const, id, key: 'choices' }, params: { name: id } })),
    ...steps.flatMap(({ node, at }) => {
      const key = emptyKey(node);
      return key ? [{ at: { ...at, key }, params: { name: node.id } }] : [];
    }),
  ],
};

function isChoice({ type, choices }: Pick<Field, 'type' | 'choices'>): boolean {
  return (type === 'choice' || type === 'choices') && (choices ?? []).length === 0;
}

function emptyKey(node: TemplateNode): string | null {
  if (node.kind === 'decision') return node.choices.length === 0 ? 'choices' : null;
  if (node.kind === 'option') return node.options.length === 0 ? 'options' : null;
  if (node.kind === 'gate') return node.branches.length === 0 ? 'branches' : null;
  return node.kind === 'wait' && node.answers?.length === 0 ? 'answers' : null;
}
