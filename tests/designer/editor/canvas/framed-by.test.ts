import { describe, expect, it } from '@jest/globals';
import type { Template } from '#schema/template';
import { framedBy, isFramed } from '../../../../designer/src/features/editor/canvas/flow/framed-by.ts';

const nodes = [
  { id: 'a', phase: 'preparation' },
  { id: 'group', phase: 'preparation' },
  { id: 'inside', phase: 'preparation', in: 'group' },
  { id: 'b', phase: 'lancement' },
] as unknown as Template['nodes'];

describe('looking closely at what is chosen', () => {
  it('shows the chosen steps', () => {
    expect(framedBy({ kind: 'node', ids: ['a', 'b'] }, { nodes })).toEqual(['a', 'b']);
  });

  it('shows the steps of a phase, since all bands are as wide as the widest', () => {
    expect(framedBy({ kind: 'phase', ids: ['preparation'] }, { nodes })).toEqual(['a', 'group']);
  });

  it('shows the band of a phase that has no step yet', () => {
    expect(framedBy({ kind: 'phase', ids: ['conclusion'] }, { nodes })).toHaveLength(1);
  });

  it('has nothing to show of a role', () => {
    expect(isFramed({ kind: 'role', ids: ['ville'] })).toBe(false);
    expect(framedBy({ kind: 'role', ids: ['ville'] }, { nodes })).toEqual([]);
  });
});
