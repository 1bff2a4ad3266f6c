import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '#engine/authoring/apply-edits';
import { removeSteps } from '#engine/authoring/changes/remove-steps';
import type { Edit } from '#engine/authoring/edit';
import { wordsOf } from '#tests/e2e/words';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { linesAbout, marksBetween } from '../../../designer/src/features/editor/versions/marks-between.ts';
import { differenceLines } from '../../../designer/src/ui/changes/difference-lines.ts';

const MULHOUSE = shippedTemplate('mulhouse-csm');
const { t: translate, say } = wordsOf('fr');
const t = (key: string, values: Record<string, unknown> = {}) => translate(key, values);
const at = MULHOUSE.nodes.findIndex(({ id }) => id === 'bilan-3-mois');

function linesAfter(edits: readonly Edit[]) {
  return differenceLines(MULHOUSE, applyEdits(MULHOUSE, edits), (text) => (text === undefined ? '' : say(text)), t);
}

describe('what two versions say differently, on the canvas', () => {
  it('marks the review that comes sooner, and says from which rule to which', () => {
    const lines = linesAfter([{ op: 'set', path: ['nodes', at, 'due', 'plus', 'months'], value: 2 }]);
    const { steps, arrows } = marksBetween(lines, t);
    expect([...steps.keys()]).toEqual(['bilan-3-mois']);
    expect(arrows.size).toBe(0);
    const mark = steps.get('bilan-3-mois');
    expect([mark?.look, mark?.words]).toEqual(['changed', 'changée']);
    expect(mark?.said).toMatch(/3 mois .* → 2 mois /);
  });

  it('says of a step that changed in two ways both', () => {
    const lines = linesAfter([
      { op: 'set', path: ['nodes', at, 'due', 'plus', 'months'], value: 2 },
      { op: 'set', path: ['nodes', at, 'title', 'fr'], value: 'Bilan des deux mois' },
    ]);
    expect(marksBetween(lines, t).steps.get('bilan-3-mois')?.said.match(/«/g)?.length).toBeGreaterThan(1);
    expect(linesAbout(lines, 'node', ['bilan-3-mois'])).toHaveLength(2);
    expect(linesAbout(lines, 'node', ['signature'])).toEqual([]);
  });

  it('marks a step that went with its arrows', () => {
    const given = removeSteps(MULHOUSE, ['planification']);
    if ('refused' in given) throw new Error(given.refused);
    const { steps, arrows } = marksBetween(linesAfter(given.edits), t);
    expect(steps.get('planification')?.look).toBe('removed');
    const hung = MULHOUSE.edges.filter(({ from, to }) => from === 'planification' || to === 'planification');
    expect(hung.length).toBeGreaterThan(0);
    for (const { id } of hung) expect([id, arrows.get(id)?.look]).toEqual([id, 'removed']);
  });
});
