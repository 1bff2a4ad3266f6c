import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import { placeStep } from '#engine/authoring/changes/place-steps';
import { fixAll } from '#engine/lint/fix-all';
import { lint } from '#engine/lint/lint';
import type { Template } from '#schema/template';
import { anyAction } from '#tests/support/authoring-actions';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { diceOf } from '#tests/support/spec-play';
import { holds } from '#tests/support/spec-properties';
import { createEditor } from '../../../designer/src/features/editor/draft/create-editor.ts';
import type { Answered, Asked } from '../../../designer/src/features/editor/problems/linting/asked.ts';
import { createLinter } from '../../../designer/src/features/editor/problems/linting/create-linter.ts';
import { createProblems } from '../../../designer/src/features/editor/problems/linting/create-problems.ts';

const START = shippedTemplate('mulhouse-csm');

/** A worker that answers when it is told to, as a real one does after a while. */
function slowWorker() {
  const asked: Asked[] = [];
  let hear: (answered: Answered) => void = () => {};
  const answer = (): void => {
    const next = asked.shift();
    if (next === undefined) return;
    const { id, template, fixAll: code } = next;
    hear({ id, ...(code === null ? { problems: lint(template) } : { edits: fixAll(template, code) }) });
  };
  const open = (listener: typeof hear) => {
    hear = listener;
    return { ask: (question: Asked) => void asked.push(question), close: () => {} };
  };
  return { open, answer, asked };
}

function titled(template: Template, title: string) {
  return { edits: [{ op: 'set' as const, path: ['title', 'fr'], value: title }], words: { key: 'title' } };
}

describe('the problems of a template while it is drawn', () => {
  holds(
    'are those of the whole template, however its changes and the answers fall',
    30,
    fc.tuple(fc.nat(), fc.array(fc.boolean(), { minLength: 1, maxLength: 25 })),
    ([seed, turns]) => {
      const worker = slowWorker();
      const editor = createEditor(START);
      const problems = createProblems(editor, createLinter(worker.open));
      const stop = problems.start();
      const dice = diceOf(seed);
      for (const isAnswered of turns) {
        if (isAnswered) worker.answer();
        else editor.do({ edits: anyAction(editor.template(), dice), words: { key: 'title' } });
        // However fast somebody works, the worker never has more than one template before it.
        expect(worker.asked.length).toBeLessThanOrEqual(1);
      }
      while (worker.asked.length > 0) worker.answer();
      expect(problems.state().of).toBe(editor.template());
      expect(problems.state().all).toEqual(lint(editor.template()));
      stop();
    },
  );

  it('stay a moment ago’s until the answer about now has come, and say so', () => {
    const worker = slowWorker();
    const editor = createEditor(START);
    const problems = createProblems(editor, createLinter(worker.open));
    problems.start();
    expect(problems.state().of).toBeNull();
    worker.answer();
    const first = problems.state();
    editor.do(titled(START, 'Un autre titre'));
    expect(problems.state()).toBe(first);
    expect(problems.state().of).not.toBe(editor.template());
    worker.answer();
    expect(problems.state().of).toBe(editor.template());
  });

  it('are the same list while a card is only moved, so that nothing that shows them is drawn again', () => {
    const worker = slowWorker();
    const editor = createEditor(applyEdits(START, [{ op: 'set', path: ['nodes', 0, 'who'], value: [] }]));
    const problems = createProblems(editor, createLinter(worker.open));
    problems.start();
    worker.answer();
    const { all, byThing } = problems.state();
    expect(all.length).toBeGreaterThan(0);
    editor.do({ edits: placeStep(START.nodes[0]?.id ?? '', { x: 4_000, y: 0 }), words: { key: 'placed' } });
    worker.answer();
    expect(problems.state().of).toBe(editor.template());
    expect(problems.state().all).toBe(all);
    expect(problems.state().byThing).toBe(byThing);
  });

  it('are repaired only in the template that the repair was worked out for', async () => {
    const worker = slowWorker();
    const editor = createEditor(START);
    const problems = createProblems(editor, createLinter(worker.open));
    const asked = problems.repairOf('NOBODY_DOES_IT');
    editor.do(titled(START, 'Un autre titre'));
    worker.answer();
    await expect(asked).resolves.toBeNull();
  });
});

describe('repairing all that one rule can repair', () => {
  it('leaves none of it, in one go, and nothing else to say', () => {
    const orphans = applyEdits(
      START,
      START.nodes.flatMap((node, at) =>
        node.kind === 'task' ? [{ op: 'set' as const, path: ['nodes', at, 'who'], value: [] }] : [],
      ),
    );
    const before = lint(orphans).filter(({ code }) => code === 'NOBODY_DOES_IT');
    expect(before.length).toBeGreaterThan(5);
    const after = lint(applyEdits(orphans, fixAll(orphans, 'NOBODY_DOES_IT')));
    expect(after.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('knows no rule of another name', () => {
    expect(fixAll(START, 'NO_SUCH_RULE')).toEqual([]);
  });
});
