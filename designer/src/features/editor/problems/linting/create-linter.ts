import type { Edit } from '#engine/authoring/edit';
import type { Problem } from '#engine/lint/problem';
import type { Template } from '#schema/template';
import type { Answered, Asked } from './asked.ts';

/** The part of a worker that is needed; a test gives one of its own. */
export type LintWorker = {
  ask: (asked: Asked) => void;
  close: () => void;
};

export type Linter = ReturnType<typeof createLinter>;

/**
 * Reads templates in a worker. One is read at a time; while it is, only the last one that was asked for waits: whoever
 * types fast is answered about what stands there now, never about what stood there before.
 */
export function createLinter(open: (hear: (answered: Answered) => void) => LintWorker) {
  let worker: LintWorker | null = null;
  let asked = 0;
  let inFlight: { id: number; template: Template; answer: (problems: Problem[]) => void } | null = null;
  let waiting: { template: Template; answer: (problems: Problem[]) => void } | null = null;
  const repairs = new Map<number, (edits: Edit[]) => void>();

  const ask = (question: Asked): void => {
    worker ??= open(hear);
    worker.ask(question);
  };
  const next = (): void => {
    if (inFlight !== null || waiting === null) return;
    asked += 1;
    inFlight = { id: asked, ...waiting };
    waiting = null;
    ask({ id: inFlight.id, template: inFlight.template, fixAll: null });
  };
  const hear = (answered: Answered): void => {
    if ('edits' in answered) {
      repairs.get(answered.id)?.(answered.edits);
      repairs.delete(answered.id);
      return;
    }
    if (inFlight?.id !== answered.id) return;
    const { answer } = inFlight;
    inFlight = null;
    answer(answered.problems);
    next();
  };

  return {
    /** Asks for the problems of a template; an answer about an earlier one may still come before. */
    read(template: Template, answer: (problems: Problem[]) => void): void {
      waiting = { template, answer };
      next();
    },
    /** The edits that repair whatever one rule can repair by itself. */
    repair(template: Template, code: string): Promise<Edit[]> {
      asked += 1;
      const id = asked;
      return new Promise((resolve) => {
        repairs.set(id, resolve);
        ask({ id, template, fixAll: code });
      });
    },
    close(): void {
      worker?.close();
      worker = null;
      inFlight = null;
      waiting = null;
    },
  };
}
