import { describe, expect, it } from '@jest/globals';
import { ownOutcomes } from '#engine/lint/survey/outcomes';
import { NEGATIVE_OUTCOMES } from '#schema/vocabulary';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { portsOf } from '../../../../designer/src/features/editor/canvas/arrows/ports.ts';
import { beginLink, otherOutcome, pointOn } from '../../../../designer/src/features/editor/canvas/keys/linking.ts';
import { type Direction, walkFrom } from '../../../../designer/src/features/editor/canvas/keys/walk.ts';
import { arrange } from '../../../../designer/src/features/editor/canvas/layout/arrange.ts';
import { sizeOf } from '../../../../designer/src/features/editor/canvas/layout/sizes.ts';
import { SHIPPED } from './drawings.ts';

const MULHOUSE = shippedTemplate('mulhouse-csm');
const DRAWN = arrange(MULHOUSE);
const WAYS: Direction[] = ['right', 'left', 'up', 'down'];

describe('whoever walks through the drawing with keys', () => {
  it.each(SHIPPED)('comes to every step of %s, from any of them', (name) => {
    const template = shippedTemplate(name);
    const arranged = arrange(template);
    for (const start of [template.nodes[0]?.id ?? '', template.nodes.at(-1)?.id ?? '']) {
      const met = new Set([start]);
      const next = [start];
      for (let at = next.pop(); at !== undefined; at = next.pop())
        for (const way of WAYS) {
          const there = walkFrom(template, arranged, at, way);
          if (there !== null && !met.has(there)) {
            met.add(there);
            next.push(there);
          }
        }
      expect(template.nodes.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
    }
  });

  it('follows the arrows, and goes over to the next phase where they end', () => {
    const walk = (at: string, way: Direction) => walkFrom(MULHOUSE, DRAWN, at, way);
    expect(walk('signature', 'right')).toBe('planification');
    expect(walk('planification', 'left')).toBe('signature');
    expect(walk('annexe-2', 'right')).toBe('signature');
    expect(walk('actions-choisies', 'down')).toBe('financer-action');
    expect(walk('financer-action', 'up')).toBe('actions-choisies');
  });
});

describe('an arrow drawn with keys', () => {
  it('leaves by what leads nowhere yet, then by the next outcome, and points at the card on that side', () => {
    const link = beginLink(MULHOUSE, DRAWN, 'planification');
    expect(link).toEqual({ from: 'planification', outcome: 'declined', to: null });
    if (!link) return;
    expect(otherOutcome(MULHOUSE, DRAWN, link).outcome).toBe('done');
    expect(pointOn(DRAWN, link, 'down').to).toBe('refus-de-signer');
    expect(pointOn(DRAWN, link, 'left').to).toBe('signature');
    // Arrows stay in their phase (R1): above is another one.
    expect(pointOn(DRAWN, link, 'up').to).toBeNull();
  });

  it('does not leave the end of a contract', () => {
    expect(beginLink(MULHOUSE, DRAWN, 'fin-relais')).toBeNull();
  });
});

describe('the ways out of a step', () => {
  it('are one for each outcome, those that went otherwise underneath', () => {
    for (const node of MULHOUSE.nodes) {
      const ports = portsOf(node, sizeOf(node));
      expect(new Set(ports.map(({ outcome }) => outcome)).size).toBe(ports.length);
      expect(ports.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(ownOutcomes(node)));
      for (const { outcome, side } of ports)
        if ((NEGATIVE_OUTCOMES as readonly string[]).includes(outcome)) expect(side).toBe('bottom');
    }
  });

  it('stand apart on the card', () => {
    for (const node of MULHOUSE.nodes) {
      const spots = portsOf(node, sizeOf(node)).map(({ at }) => at);
      spots.forEach((one, place) => {
        for (const other of spots.slice(place + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(14);
      });
    }
  });

  it('keep a port for an arrow whose outcome the step no longer has', () => {
    const task = MULHOUSE.nodes.find(({ kind }) => kind === 'task');
    if (!task) throw new Error('no task');
    expect(portsOf(task, sizeOf(task), new Set(['signed'])).at(-1)).toMatchObject({
      outcome: 'signed',
      side: 'bottom',
    });
  });
});
