import type { Template } from '#schema/template';
import { BUILT_IN_LISTS } from '#schema/vocabulary';
import type { Choice } from '../controls/choice-field.tsx';
import { listTitle } from './conditions/subjects.ts';
import type { Say, Translate } from './names.ts';

/** The lists of rows that a template has, those of every contract last. */
export function listChoices(template: Template, say: Say, t: Translate): Choice[] {
  const own = (template.fields ?? []).filter(({ type }) => type === 'list').map(({ id }) => id);
  return [...own, ...BUILT_IN_LISTS].map((id) => ({ value: id, label: listTitle(template, id, say, t) }));
}
