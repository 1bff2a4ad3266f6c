import { describe, expect, it } from '@jest/globals';
import ELK from 'elkjs/lib/elk.bundled.js';
import { applyEdits } from '#engine/authoring/apply-edits';
import { placeSteps } from '#engine/authoring/changes/place-steps';
import { removeSteps } from '#engine/authoring/changes/remove-steps';
import type { Template } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { arrange } from '../../../../designer/src/features/editor/canvas/layout/arrange.ts';
import { overlaps } from '../../../../designer/src/features/editor/canvas/layout/box.ts';
import { scopesOf } from '../../../../designer/src/features/editor/canvas/layout/scopes.ts';
import { elkGraphOf } from '../../../../designer/src/features/editor/canvas/tidy/elk-graph.ts';
import { placesOf } from '../../../../designer/src/features/editor/canvas/tidy/places-of.ts';
import { boxOf, SHIPPED, shapeOf } from './drawings.ts';

const elk = new ELK();

async function tidied(template: Template): Promise<Template> {
  const laid = await elk.layout(elkGraphOf(template, scopesOf(template)));
  return applyEdits(template, placeSteps(placesOf(template, laid)));
}

describe.each(SHIPPED)('%s, tidied', (name) => {
  it('has no card over another, and every arrow that goes on leads to the right', async () => {
    const template = await tidied(shippedTemplate(name));
    const { steps, scopes } = arrange(template);
    for (const members of scopes.members.values())
      for (const [at, { id }] of members.entries())
        for (const other of members.slice(at + 1))
          expect([id, other.id, overlaps(boxOf(steps, id), boxOf(steps, other.id))]).toEqual([id, other.id, false]);
    for (const { from, to, back } of template.edges)
      if (back !== true) expect(boxOf(steps, to).x).toBeGreaterThan(boxOf(steps, from).x);
  });

  it('is tidy: once more changes nothing', async () => {
    const template = await tidied(shippedTemplate(name));
    expect(await tidied(template)).toEqual(template);
  });

  it('changes nothing of the rules', async () => {
    const template = shippedTemplate(name);
    const { layout: _was, ...before } = template;
    const { layout: _is, ...after } = await tidied(template);
    expect(after).toEqual(before);
  });

  it('hardly moves when a step at the end of a phase goes', async () => {
    const template = await tidied(shippedTemplate(name));
    const end = template.nodes.findLast(({ kind, phase }) => kind === 'end' && phase !== undefined);
    const change = removeSteps(template, [end?.id ?? '']);
    if ('refused' in change) throw new Error(change.refused);
    const [before, after] = [arrange(template), arrange(await tidied(applyEdits(template, change.edits)))];
    for (const { id } of template.phases)
      if (id !== end?.phase) expect(shapeOf(after, `p:${id}`)).toEqual(shapeOf(before, `p:${id}`));
  });
});
