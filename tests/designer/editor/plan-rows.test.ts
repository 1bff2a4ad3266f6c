import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import { anyAction } from '#tests/support/authoring-actions';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { diceOf } from '#tests/support/spec-play';
import { holds } from '#tests/support/spec-properties';
import { type Folds, planRows } from '../../../designer/src/features/editor/plan/rows/plan-rows.ts';
import { linesAround } from '../../../designer/src/features/editor/plan/rows/row-of.ts';
import { arrow, contract, phase, step, task } from '../../engine/lint/parts.ts';
import { arbitraryTemplate } from '../../schema/arbitrary-template.ts';

const AS_OPENED: Folds = { opened: new Set(), closed: new Set() };
const all = (ids: readonly string[]): Folds => ({ opened: new Set(ids.map((id) => `node:${id}`)), closed: new Set() });

const TEMPLATE = contract({
  phases: [phase('preparation', { kind: 'preparation' }), phase('realisation'), phase('veille', { beside: true })],
  nodes: [
    task('inviter', { phase: 'preparation' }),
    step('group', 'chacun'),
    task('visiter', { in: 'chacun' }),
    task('ecrire'),
    task('perdue', { phase: 'nulle-part' }),
  ],
  edges: [arrow('chacun', 'ecrire', { id: 'puis' })],
});

describe('the lines of the plan', () => {
  it('are phases in their order, steps in them, what is inside a group under it; arrows once the step is opened', () => {
    const lines = planRows(TEMPLATE, AS_OPENED).map(({ key, level }) => `${level} ${key}`);
    expect(lines).toEqual([
      '1 phase:preparation',
      '2 node:inviter',
      '1 phase:realisation',
      '2 node:chacun',
      '3 node:visiter',
      '3 edge:puis',
      '2 node:ecrire',
      '1 phase:veille',
      '1 phase:',
      '2 node:perdue',
    ]);
  });

  it('number the phases that follow each other, not those beside them', () => {
    const numbers = planRows(TEMPLATE, AS_OPENED).flatMap((row) => (row.kind === 'phase' ? [row.number] : []));
    expect(numbers).toEqual([1, 2, null, null]);
  });

  it('say their place among those beside them, as whoever hears them needs it', () => {
    const rows = planRows(TEMPLATE, AS_OPENED);
    const inner = rows.filter(({ parent }) => parent === 'node:chacun').map(({ place, of }) => [place, of]);
    expect(inner).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('hide what stands under a line that is closed', () => {
    const rows = planRows(TEMPLATE, { opened: new Set(), closed: new Set(['phase:realisation']) });
    expect(rows.map(({ key }) => key)).not.toContain('node:chacun');
    expect(rows.find(({ key }) => key === 'phase:realisation')?.isOpen).toBe(false);
  });

  holds(
    'show every step and every arrow of any draft once, each under the lines that lead to it',
    30,
    fc.tuple(fc.nat(), fc.nat(20)),
    ([seed, actions]) => {
      const dice = diceOf(seed);
      let now = shippedTemplate('mulhouse-csm');
      for (let n = 0; n < actions; n += 1) now = applyEdits(now, anyAction(now, dice));
      const rows = planRows(now, all(now.nodes.map(({ id }) => id)));
      const shown = rows.flatMap((row) => (row.kind === 'step' ? [row.node.id] : []));
      expect([...shown].sort()).toEqual(now.nodes.map(({ id }) => id).sort());
      const arrows = rows.flatMap((row) => (row.kind === 'arrow' ? [row.edge.id] : []));
      expect([...arrows].sort()).toEqual(now.edges.map(({ id }) => id).sort());
      const keys = new Set(rows.map(({ key }) => key));
      for (const row of rows) for (const around of linesAround(now, row.key)) expect(keys).toContain(around);
    },
  );

  it('never end, whatever a stranger made of the template: groups inside each other, names that nothing has', () => {
    fc.assert(
      fc.property(arbitraryTemplate, (template) => {
        const rows = planRows(template, all(template.nodes.map(({ id }) => id)));
        const shown = new Set(rows.flatMap((row) => (row.kind === 'step' ? [row.node.id] : [])));
        for (const { id } of template.nodes) expect(shown).toContain(id);
        for (const { key } of rows) linesAround(template, key);
      }),
      { numRuns: 60 },
    );
  });
});
