import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '#engine/authoring/apply-edits';
import { isRefused } from '#engine/authoring/change';
import { setUsualLadder } from '#engine/authoring/changes/usual-ladder';
import { compile } from '#engine/compile';
import type { Template } from '#schema/template';
import { SAMPLE } from '../../../designer/src/features/editor/inspector/sample.ts';

function withUsual(template: Template, id: string, isUsual: boolean): Template {
  const given = setUsualLadder(template, id, isUsual);
  if (isRefused(given)) throw new Error(given.refused);
  return applyEdits(template, given.edits);
}

/** The steps that say nothing of reminders, with the days of the rungs that reach them. */
function rungsOfSilentSteps(template: Template): Record<string, number> {
  const program = compile(template);
  const silent = template.nodes.filter(({ kind, reminders }) => reminders === undefined && kind === 'task');
  return Object.fromEntries(silent.map(({ id }) => [id, program.nodes[id]?.ladder.length ?? -1]));
}

describe('the usual ladder of a template', () => {
  const own = { ...SAMPLE, reminders: { douce: { steps: [{ offset: { days: 1 }, to: 'assignee' as const }] } } };

  it('is followed by the steps that say nothing of reminders', () => {
    const before = rungsOfSilentSteps(own);
    expect(Object.keys(before).length).toBeGreaterThan(0);
    const after = rungsOfSilentSteps(withUsual(own, 'douce', true));
    for (const [step, rungs] of Object.entries(after)) {
      expect(rungs).toBe(1);
      expect(before[step]).not.toBe(1);
    }
  });

  it('keeps the steps that name it, by its new name', () => {
    const usual = withUsual(own, 'douce', true);
    expect(Object.keys(usual.reminders ?? {})).toEqual(['standard']);
    expect(usual.nodes.find(({ id }) => id === 'bilan')?.reminders).toBe('standard');
    const again = withUsual(usual, 'standard', false);
    expect(Object.keys(again.reminders ?? {})).toEqual(['relances']);
    expect(again.nodes.find(({ id }) => id === 'bilan')?.reminders).toBe('relances');
  });

  it('is one only, and one that is there', () => {
    const two = { ...own, reminders: { ...own.reminders, standard: { steps: [] } } };
    expect(setUsualLadder(two, 'douce', true)).toEqual({ refused: 'USUAL_LADDER_EXISTS' });
    expect(setUsualLadder(own, 'forte', true)).toEqual({ refused: 'GONE' });
    expect(setUsualLadder(own, 'douce', false)).toMatchObject({ edits: [] });
  });
});
