import type { Template } from '#schema/template';
import { type ChangeOrRefusal, change } from '../change.ts';
import { freshId } from '../ids.ts';
import { renameThings } from '../rename-things.ts';

/** The ladder of this name is the usual one: steps that say nothing follow it. */
export const USUAL_LADDER = 'standard';

/** Makes a ladder of the template the usual one of its steps, or one among others again; `made` is its name. */
export function setUsualLadder(template: Template, id: string, isUsual: boolean): ChangeOrRefusal {
  const names = Object.keys(template.reminders ?? {});
  if (!names.includes(id)) return { refused: 'GONE' };
  if (isUsual === (id === USUAL_LADDER)) return change([], { made: [id] });
  if (isUsual && names.includes(USUAL_LADDER)) return { refused: 'USUAL_LADDER_EXISTS' };
  const next = isUsual ? USUAL_LADDER : freshId(names, 'relances', 'relances');
  const renamed = renameThings(template, { reminders: new Map([[id, next]]) });
  return change([{ op: 'set', path: [], value: renamed }], { made: [next] });
}
