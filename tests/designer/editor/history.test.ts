import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import { mergeTemplates } from '#engine/authoring/merge-templates';
import { canonicalText } from '#schema/canonical';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';
import { anyAction } from '#tests/support/authoring-actions';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { diceOf } from '#tests/support/spec-play';
import { holds } from '#tests/support/spec-properties';
import {
  doAction,
  type History,
  receiveTemplate,
  redoAction,
  startHistory,
  undoAction,
} from '../../../designer/src/features/editor/draft/history.ts';
import { WHOLE_TEMPLATE } from '../../../designer/src/features/editor/draft/selection.ts';

const START = shippedTemplate('mulhouse-csm');

function drawn(history: History, seed: number, actions: number): History {
  const dice = diceOf(seed);
  let now = history;
  for (let n = 0; n < actions; n += 1) {
    const edits = anyAction(now.template, dice);
    now = doAction(now, { edits, words: { key: 'title' } }, WHOLE_TEMPLATE, n * 10_000);
  }
  return now;
}

function all(move: (history: History) => History, history: History, count: number): History {
  let now = history;
  for (let n = 0; n < count; n += 1) now = move(now);
  return now;
}

/** Steps, arrows, phases and places, each in its words. */
function thingsOf({ nodes, edges, phases, layout }: Template): Set<string> {
  return new Set(
    [...nodes, ...edges, ...phases, ...Object.entries(layout ?? {})].map((thing) => JSON.stringify(thing)),
  );
}

describe('undoing and redoing what an author did', () => {
  holds(
    'gives back the template byte for byte after 300 actions, and what was made of it again',
    12,
    fc.tuple(fc.nat()),
    ([seed]) => {
      const done = drawn(startHistory(START), seed, 300);
      const undone = all(undoAction, done, done.past.length);
      expect(canonicalText(undone.template)).toBe(canonicalText(START));
      expect(canonicalText(all(redoAction, undone, undone.future.length).template)).toBe(canonicalText(done.template));
    },
  );

  holds(
    'leaves a template that a server accepts after every action',
    60,
    fc.tuple(fc.nat(), fc.nat(40)),
    ([seed, actions]) => {
      const { template } = drawn(startHistory(START), seed, actions);
      expect(readTemplate(canonicalText(template))).toMatchObject({ ok: true });
    },
  );

  holds(
    'takes back what was done here and leaves what somebody else did meanwhile',
    40,
    fc.tuple(fc.nat(), fc.nat()),
    ([mine, theirs]) => {
      const here = drawn(startHistory(START), mine, 8);
      const there = drawn(startHistory(START), theirs, 3).template;
      const { template, conflicts } = mergeTemplates(START, here.template, there);
      // Where both changed the same place, what one takes back is no longer only their own.
      if (conflicts.length > 0) return;
      const undone = all(undoAction, receiveTemplate(here, template), here.past.length).template;
      const [was, left, their] = [START, undone, there].map(thingsOf) as [Set<string>, Set<string>, Set<string>];
      const my = thingsOf(here.template);
      for (const thing of their) if (!was.has(thing) && !my.has(thing)) expect(left).toContain(thing);
      for (const thing of was) if (!their.has(thing) && my.has(thing)) expect(left).not.toContain(thing);
    },
  );

  it('joins the letters typed into one field, until a pause', () => {
    const type = (history: History, value: string, at: number) =>
      doAction(
        history,
        { edits: [{ op: 'set', path: ['title', 'fr'], value }], words: { key: 'title' }, joins: 'title' },
        WHOLE_TEMPLATE,
        at,
      );
    const typed = type(type(type(startHistory(START), 'C', 0), 'Co', 300), 'Con', 600);
    const later = type(typed, 'Contrat', 9_000);
    expect(later.past).toHaveLength(2);
    expect(undoAction(later).template.title.fr).toBe('Con');
    expect(undoAction(undoAction(later)).template).toBe(START);
  });

  it('keeps no trace of an action that changes nothing', () => {
    const edits = [{ op: 'set' as const, path: ['title', 'fr'], value: START.title.fr }];
    expect(applyEdits(START, edits)).not.toBe(START);
    expect(doAction(startHistory(START), { edits, words: { key: 'title' } }, WHOLE_TEMPLATE, 0).past).toEqual([]);
  });
});
