import { describe, expect } from '@jest/globals';
import { applyEdits } from '#engine/authoring/apply-edits';
import { removeSteps } from '#engine/authoring/changes/remove-steps';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { holds } from '#tests/support/spec-properties';
import { arrange } from '../../../../designer/src/features/editor/canvas/layout/arrange.ts';
import { overlaps } from '../../../../designer/src/features/editor/canvas/layout/box.ts';
import { comparedDrawing } from '../../../../designer/src/features/editor/canvas/layout/compared-drawing.ts';
import { boxOf, workedOn, works } from './drawings.ts';

describe('two versions on one canvas', () => {
  holds('lays no step that went over one that stays in its place', 10, works, (work) => {
    const [after, before] = [workedOn({ ...work, actions: 0 }), workedOn(work)];
    const ghosts = before.nodes.filter(({ id }) => after.nodes.every((node) => node.id !== id));
    const { steps, scopes } = arrange(comparedDrawing(before, after));
    for (const { id } of ghosts)
      for (const other of scopes.members.get(scopes.homeOf(id)) ?? [])
        if (other.id !== id && ghosts.every((ghost) => ghost.id !== other.id))
          expect([id, other.id, overlaps(boxOf(steps, id), boxOf(steps, other.id))]).toEqual([id, other.id, false]);
  });

  holds('moves nothing aside for a ghost whose place is still free', 10, works, ({ name }) => {
    const before = shippedTemplate(name);
    const gone = before.nodes.find(({ kind, in: group }) => kind !== 'group' && group === undefined)?.id ?? '';
    const given = removeSteps(before, [gone]);
    if ('refused' in given) throw new Error(given.refused);
    const after = applyEdits(before, given.edits);
    expect(arrange(comparedDrawing(before, after)).steps.get(gone)).toEqual(arrange(before).steps.get(gone));
  });
});
