import type { Template } from '#schema/template';
import { type ChangeOrRefusal, change } from '../change.ts';
import { takeFrom } from '../things.ts';

export function removeArrows(template: Template, ids: readonly string[]): ChangeOrRefusal {
  const edits = takeFrom(template, 'edges', ({ id }) => ids.includes(id));
  return edits.length === 0 ? { refused: 'GONE' } : change(edits);
}
