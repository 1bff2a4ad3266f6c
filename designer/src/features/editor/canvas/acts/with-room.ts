import { applyEdits } from '#engine/authoring/apply-edits';
import type { ChangeOrRefusal } from '#engine/authoring/change';
import { placeSteps } from '#engine/authoring/changes/place-steps';
import type { Template } from '#schema/template';
import { arrange } from '../layout/arrange.ts';
import { makeWay } from '../layout/make-way.ts';
import { settle } from '../layout/settle.ts';

/** Groups inside groups that may grow with each other. */
const DEEPEST = 8;

/** The same change, with room made for the groups that it makes larger. */
export function withRoom(template: Template, folded: ReadonlySet<string>, given: ChangeOrRefusal): ChangeOrRefusal {
  if ('refused' in given || !template.nodes.some(({ kind }) => kind === 'group')) return given;
  const before = arrange(template, folded);
  let edits = given.edits;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const changed = applyEdits(template, edits);
    const after = arrange(changed, folded);
    const moved = makeWay(before, after, changed);
    if (moved.size === 0) break;
    edits = [...edits, ...placeSteps(settle(changed, after, moved))];
  }
  return { ...given, edits };
}
