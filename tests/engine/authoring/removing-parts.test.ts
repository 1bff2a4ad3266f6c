import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import { isRefused } from '#engine/authoring/change';
import { namesLeft, namesOf, removeThing } from '#engine/authoring/changes/remove-thing';
import { reorderThing } from '#engine/authoring/changes/reorder-things';
import type { Template } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { holds } from '#tests/support/spec-properties';
import { SAMPLE } from '../../../designer/src/features/editor/inspector/sample.ts';

function without(
  template: Template,
  ...removed: Parameters<typeof removeThing> extends [Template, ...infer R] ? R : never
) {
  const given = removeThing(template, ...removed);
  if (isRefused(given)) throw new Error(given.refused);
  return applyEdits(template, given.edits);
}

describe('taking a part of a template away', () => {
  const mulhouse = shippedTemplate('mulhouse-csm');

  it('takes a role out of the lines of people, of those who see, and of the order of signatures', () => {
    const left = without(SAMPLE, 'role', 'ville');
    expect(left.roles.map(({ id }) => id)).toEqual(['groupe', 'ferme']);
    const step = (id: string) => left.nodes.find((node) => node.id === id);
    expect(step('rencontre')?.who).toEqual([{ role: 'groupe', need: 'all' }]);
    expect(step('signer')).toMatchObject({ order: ['groupe'], who: [{ role: 'groupe', need: 'all' }] });
    expect(left.fields?.find(({ id }) => id === 'budget')).not.toHaveProperty('visibleTo');
  });

  it('tells the places that cannot do without it', () => {
    const left = namesLeft(namesOf(SAMPLE, 'role', 'ville'));
    expect(left.map(({ kind, id }) => `${kind}:${id}`)).toEqual(['commitment:terrain']);
    expect(namesLeft(namesOf(SAMPLE, 'field', 'budget')).map(({ id }) => id)).toContain('argent');
  });

  it('leaves every name where the author takes the part away alone', () => {
    const left = without(SAMPLE, 'role', 'ville', { withNames: false });
    expect(left.nodes).toEqual(SAMPLE.nodes);
    expect(left.roles).toHaveLength(2);
  });

  it('takes a ladder away with the key where it was the last', () => {
    const left = without(SAMPLE, 'reminder', 'douce');
    expect(left).not.toHaveProperty('reminders');
    expect(left.nodes.find(({ id }) => id === 'bilan')).not.toHaveProperty('reminders');
  });

  it('refuses what is gone', () => {
    expect(removeThing(SAMPLE, 'role', 'personne')).toEqual({ refused: 'GONE' });
    expect(reorderThing(SAMPLE, 'roles', 'personne', 1)).toEqual({ refused: 'GONE' });
  });

  const parts = [
    ...mulhouse.roles.map(({ id }) => ['role', id] as const),
    ...(mulhouse.fields ?? []).map(({ id }) => ['field', id] as const),
    ...Object.keys(mulhouse.reminders ?? {}).map((id) => ['reminder', id] as const),
  ];

  holds('leaves no name behind but those that were told', 40, fc.constantFrom(...parts), ([kind, id]) => {
    const told = namesLeft(namesOf(mulhouse, kind, id));
    const left = without(mulhouse, kind, id);
    expect(namesOf(left, kind, id).map(({ at }) => at)).toEqual(told);
  });

  holds(
    'puts a part one place on and back',
    30,
    fc.constantFrom(...mulhouse.roles.slice(1).map(({ id }) => id)),
    (id) => {
      const up = reorderThing(mulhouse, 'roles', id, -1);
      if (isRefused(up)) throw new Error(up.refused);
      const moved = applyEdits(mulhouse, up.edits);
      const down = reorderThing(moved, 'roles', id, 1);
      if (isRefused(down)) throw new Error(down.refused);
      expect(moved.roles).not.toEqual(mulhouse.roles);
      expect(applyEdits(moved, down.edits)).toEqual(mulhouse);
    },
  );
});
