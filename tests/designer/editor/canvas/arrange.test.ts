import { describe, expect, it } from '@jest/globals';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { holds } from '#tests/support/spec-properties';
import { arrange } from '../../../../designer/src/features/editor/canvas/layout/arrange.ts';
import { overlaps } from '../../../../designer/src/features/editor/canvas/layout/box.ts';
import { newTemplate } from '../../../../designer/src/features/editor/new-things.ts';
import { boxOf, isInside, SHIPPED, workedOn, works } from './drawings.ts';

describe('a template as it is drawn', () => {
  holds('hides no step: each stands in its phase, each inner one in its group', 25, works, (work) => {
    const template = workedOn(work);
    const { steps, bands, scopes, origins } = arrange(template);
    expect([...steps.keys()].sort()).toEqual(template.nodes.map(({ id }) => id).sort());
    for (const [scope, members] of scopes.members) {
      const around = scope.startsWith('p:') ? boxOf(bands, scope.slice(2)) : boxOf(steps, scope.slice(2));
      for (const { id } of members) expect(isInside(boxOf(steps, id), around)).toBe(true);
      expect(origins.has(scope)).toBe(true);
    }
  });

  holds('has its phases one under the other, in their order, those beside the others last', 25, works, (work) => {
    const template = workedOn(work);
    const { bands } = arrange(template);
    const order = [
      ...template.phases.filter(({ beside }) => beside !== true),
      ...template.phases.filter(({ beside }) => beside === true),
    ].map(({ id }) => id);
    expect([...bands].sort(([, one], [, other]) => one.y - other.y).map(([id]) => id)).toEqual(order);
    const boxes = [...bands.values()];
    for (const [at, band] of boxes.entries()) {
      expect(band.width).toBe(boxes[0]?.width);
      for (const other of boxes.slice(at + 1)) expect(overlaps(band, other)).toBe(false);
    }
  });

  it.each(SHIPPED)('shows %s, drawn on one sheet from left to right, phase by phase from the left', (name) => {
    const { places, scopes } = arrange(shippedTemplate(name));
    for (const members of scopes.members.values()) {
      const left = Math.min(...members.map(({ id }) => places.get(id)?.x ?? 0));
      expect(left).toBeLessThanOrEqual(400);
    }
  });

  it.each(SHIPPED)('lays no card of %s over another when nobody placed them', (name) => {
    const { layout: _layout, ...unplaced } = shippedTemplate(name);
    const { steps, scopes } = arrange(unplaced);
    for (const members of scopes.members.values())
      for (const [at, { id }] of members.entries())
        for (const other of members.slice(at + 1))
          expect([id, other.id, overlaps(boxOf(steps, id), boxOf(steps, other.id))]).toEqual([id, other.id, false]);
  });

  it.each(SHIPPED)('leads every arrow of %s that goes on to the right, when nobody placed the steps', (name) => {
    const { layout: _layout, ...unplaced } = shippedTemplate(name);
    const { steps } = arrange(unplaced);
    for (const { from, to, back } of unplaced.edges)
      if (back !== true) expect(boxOf(steps, to).x).toBeGreaterThan(boxOf(steps, from).x);
  });

  it('shows every phase of an empty canvas', () => {
    const template = newTemplate();
    const { bands } = arrange(template);
    expect([...bands.keys()]).toEqual(template.phases.map(({ id }) => id));
    for (const band of bands.values()) expect(band.height).toBeGreaterThan(80);
  });

  it('folds a group to one card, its steps with it', () => {
    const template = shippedTemplate('mulhouse-csm');
    const [open, folded] = [arrange(template), arrange(template, new Set(['actions-choisies']))];
    expect(folded.steps.has('mener-action')).toBe(false);
    expect(boxOf(folded.steps, 'actions-choisies').height).toBeLessThan(boxOf(open.steps, 'actions-choisies').height);
    expect(folded.steps.size).toBe(open.steps.size - 4);
  });

  it('draws a step whose phase is gone, and groups that stand inside each other, in the first phase', () => {
    const template = shippedTemplate('mulhouse-csm');
    const nodes = template.nodes.map((node) => {
      if (node.id === 'signature') return { ...node, phase: 'nulle-part' };
      if (node.id === 'actions-choisies') return { ...node, in: 'accueil-partenaires' };
      return node.id === 'accueil-partenaires' ? { ...node, in: 'actions-choisies' } : node;
    });
    const { steps, scopes } = arrange({ ...template, nodes });
    expect(steps.size).toBe(nodes.length);
    for (const id of ['signature', 'actions-choisies']) expect(scopes.homeOf(id)).toBe('p:preparation');
  });

  holds('runs an arrow that goes back under every card on its way', 25, works, (work) => {
    const template = workedOn(work);
    const { lanes, steps, scopes } = arrange(template);
    for (const [id, y] of lanes) {
      const edge = template.edges.find((known) => known.id === id);
      if (!edge) throw new Error(`${id} is no arrow`);
      const [from, to] = [boxOf(steps, edge.from), boxOf(steps, edge.to)];
      const left = Math.min(from.x, to.x);
      const right = Math.max(from.x + from.width, to.x + to.width);
      for (const { id: step } of scopes.members.get(scopes.homeOf(edge.from)) ?? []) {
        const box = boxOf(steps, step);
        if (box.x < right && box.x + box.width > left) expect(y < box.y || y > box.y + box.height).toBe(true);
      }
    }
  });
});
