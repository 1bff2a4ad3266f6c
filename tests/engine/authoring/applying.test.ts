import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '#engine/authoring/apply-edits';
import type { Edit } from '#engine/authoring/edit';
import { shippedTemplate } from '#tests/support/shipped-templates';

const set = (path: Edit['path'], value: unknown): Edit => ({ op: 'set', path, value });

describe('edits are data: applying them changes neither what was there nor what they carry', () => {
  test('many edits of one place leave the template before them as it was, and share what they do not touch', () => {
    const before = shippedTemplate('mulhouse-csm');
    const written = JSON.stringify(before);
    const edits = before.nodes.map(({ id }, at) => set(['layout', id], { x: at, y: 0 }));
    const after = applyEdits(before, edits);
    expect(JSON.stringify(before)).toBe(written);
    expect(after.layout?.[before.nodes[3]?.id ?? '']).toEqual({ x: 3, y: 0 });
    expect(after.nodes).toBe(before.nodes);
  });

  test('what an edit carries is not written into by the edits after it', () => {
    const carried = { signature: { x: 0, y: 0 } };
    const edits = [
      set(['layout'], carried),
      set(['layout', 'bilan'], { x: 8, y: 8 }),
      set(['layout', 'signature', 'x'], 16),
    ];
    expect(applyEdits({}, edits)).toEqual({ layout: { signature: { x: 16, y: 0 }, bilan: { x: 8, y: 8 } } });
    expect(carried).toEqual({ signature: { x: 0, y: 0 } });
  });

  test('what a first application gave is not changed by a second one', () => {
    const first = applyEdits({ layout: {} }, [set(['layout', 'bilan'], { x: 0, y: 0 })]);
    applyEdits(first, [set(['layout', 'bilan', 'x'], 99)]);
    expect(first).toEqual({ layout: { bilan: { x: 0, y: 0 } } });
  });

  test('a key keeps its place, and a strange name is a name', () => {
    const edited = applyEdits({ a: 1, b: 2 }, [set(['a'], 3), set(['__proto__'], 4), set(['a'], 5)]);
    expect(Object.entries(edited)).toEqual([
      ['a', 5],
      ['b', 2],
      ['__proto__', 4],
    ]);
  });
});
