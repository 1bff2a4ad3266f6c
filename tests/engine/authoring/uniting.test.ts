import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import { unitedTemplate } from '#engine/authoring/unite-templates';
import type { Template } from '#schema/template';
import { anyAction } from '#tests/support/authoring-actions';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { diceOf } from '#tests/support/spec-play';
import { holds } from '#tests/support/spec-properties';

const MULHOUSE = shippedTemplate('mulhouse-csm');
const LISTS = ['phases', 'nodes', 'edges', 'roles'] as const;
const idsOf = (template: Template, list: (typeof LISTS)[number]) => template[list].map(({ id }) => id);

describe('two versions as one drawing', () => {
  it('keeps a step that went where it stood, after the one that it followed', () => {
    const at = MULHOUSE.nodes.findIndex(({ id }) => id === 'bilan-3-mois');
    const after = applyEdits(MULHOUSE, [{ op: 'remove', path: ['nodes', at] }]);
    const united = unitedTemplate(MULHOUSE, after);
    expect(idsOf(united, 'nodes')).toEqual(idsOf(MULHOUSE, 'nodes'));
    expect(united.layout?.['bilan-3-mois']).toEqual(MULHOUSE.layout?.['bilan-3-mois']);
  });

  holds(
    'has everything of both once, and says of what is in both what the later one says',
    25,
    fc.record({ seed: fc.nat(), actions: fc.nat(20) }),
    ({ seed, actions }) => {
      const dice = diceOf(seed);
      let after = MULHOUSE;
      for (let n = 0; n < actions; n += 1) after = applyEdits(after, anyAction(after, dice));
      const united = unitedTemplate(MULHOUSE, after);
      for (const list of LISTS) {
        const both = new Set([...idsOf(MULHOUSE, list), ...idsOf(after, list)]);
        expect(idsOf(united, list).sort()).toEqual([...both].sort());
        expect(united[list].filter(({ id }) => idsOf(after, list).includes(id))).toEqual(after[list]);
      }
    },
  );
});
