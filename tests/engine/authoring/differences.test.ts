import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import { differencesBetween } from '#engine/authoring/differences';
import type { Edit } from '#engine/authoring/edit';
import { contentOf } from '#schema/canonical';
import type { Template } from '#schema/template';
import { anyAction } from '#tests/support/authoring-actions';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { diceOf } from '#tests/support/spec-play';
import { holds } from '#tests/support/spec-properties';

const MULHOUSE = shippedTemplate('mulhouse-csm');
const at = (id: string) => MULHOUSE.nodes.findIndex((node) => node.id === id);
const changed = (...edits: Edit[]): Template => applyEdits(MULHOUSE, edits);

describe('what changed between two versions', () => {
  it('is nothing between a version and itself, and nothing when only boxes moved', () => {
    expect(differencesBetween(MULHOUSE, MULHOUSE)).toEqual([]);
    expect(
      differencesBetween(MULHOUSE, changed({ op: 'set', path: ['layout', 'signature'], value: { x: 5, y: 5 } })),
    ).toEqual([]);
  });

  it('names the step, the key and both values when the review comes after 2 months and not 3', () => {
    const path = ['nodes', at('bilan-3-mois'), 'due', 'plus', 'months'];
    const { due } = MULHOUSE.nodes[at('bilan-3-mois')] as Template['nodes'][number];
    expect(differencesBetween(MULHOUSE, changed({ op: 'set', path, value: 2 }))).toEqual([
      {
        what: 'changed',
        at: { kind: 'node', id: 'bilan-3-mois' },
        keys: [{ key: 'due', before: due, after: { ...due, plus: { months: 2 } } }],
      },
    ]);
  });

  it('tells what came, what went, and that phases changed places', () => {
    const removed = changed({ op: 'remove', path: ['nodes', at('recit')] });
    expect(differencesBetween(MULHOUSE, removed)).toContainEqual({
      what: 'removed',
      at: { kind: 'node', id: 'recit' },
    });
    expect(differencesBetween(removed, MULHOUSE)).toContainEqual({ what: 'added', at: { kind: 'node', id: 'recit' } });
    const [first, ...others] = MULHOUSE.phases;
    const turned = changed({ op: 'set', path: ['phases'], value: [...others, first] });
    expect(differencesBetween(MULHOUSE, turned)).toEqual([{ what: 'reordered', at: { kind: 'phase' } }]);
  });

  holds(
    'is empty exactly when both mean the same, but for the order of lists that have none',
    80,
    fc.tuple(fc.nat(), fc.nat(10)),
    ([seed, actions]) => {
      const dice = diceOf(seed);
      let now = MULHOUSE;
      for (let n = 0; n < actions; n += 1) now = applyEdits(now, anyAction(now, dice));
      const sorted = (template: Template) =>
        JSON.stringify(contentOf({ ...template, edges: [...template.edges].sort((a, b) => (a.id < b.id ? -1 : 1)) }));
      expect(differencesBetween(MULHOUSE, now).length === 0).toBe(sorted(MULHOUSE) === sorted(now));
    },
  );
});
