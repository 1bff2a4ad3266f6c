import type { Path } from '#engine/authoring/edit';
import type { Field } from '#schema/template';
import type { Finding, Rule } from '../rule.ts';

/** Choices belong to fields that are chosen, columns to lists. */
export const fieldKeyUnused: Rule = {
  code: 'FIELD_KEY_UNUSED',
  severity: 'warning',
  title: { fr: 'Réglage sans effet', en: 'Setting without effect' },
  messages: {
    fr: '« {field} » est de type « {type} » : « {key} » n’y sert à rien.',
    en: '“{field}” is of type “{type}”: “{key}” is of no use there.',
  },
  why: { fr: 'Ce qui ne sert pas finit par tromper.', en: 'What is not used ends up misleading.' },
  repair: { fr: 'Supprimez-le, ou changez le type.', en: 'Remove it, or change the type.' },
  check: ({ template }) => (template.fields ?? []).flatMap((field, ix) => unusedIn(field, field.id, ['fields', ix])),
};

function unusedIn(field: Pick<Field, 'id' | 'type' | 'choices' | 'columns'>, id: string, path: Path): Finding[] {
  const keys: ('choices' | 'columns')[] = [];
  if (field.choices && field.type !== 'choice' && field.type !== 'choices') keys.push('choices');
  if (field.columns && field.type !== 'list') keys.push('columns');
  const columns = field.type === 'list' ? (field.columns ?? []) : [];
  return [
    ...keys.map(
      (key): Finding => ({
        at: { kind: 'field', id, key },
        params: { field: field.id, type: field.type, key },
        fix: [{ op: 'unset', path: [...path, key] }],
      }),
    ),
    ...columns.flatMap((column, ix) => unusedIn(column, id, [...path, 'columns', ix])),
  ];
}
