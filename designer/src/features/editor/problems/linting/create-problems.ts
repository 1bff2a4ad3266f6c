import { sameJson } from '#engine/authoring/same-json';
import type { Problem } from '#engine/lint/problem';
import type { Template } from '#schema/template';
import { createListeners } from '../../../../api-client/listeners.ts';
import type { Editor } from '../../draft/create-editor.ts';
import type { Linter } from './create-linter.ts';

/** What is known of the template that is being drawn. */
export type Problems = {
  /** In the order of the engine: what stops the template first, then by place. */
  all: readonly Problem[];
  /** Those of one thing, by `kind:id`. */
  byThing: ReadonlyMap<string, readonly Problem[]>;
  /** The template they were found in; another one than now while an answer is on its way. Null before the first. */
  of: Template | null;
};

export type ProblemsOfPage = ReturnType<typeof createProblems>;

export const NOTHING_KNOWN: Problems = { all: [], byThing: new Map(), of: null };

/** Keeps the problems of the template of a page, whatever changes it. */
export function createProblems(editor: Editor, linter: Linter) {
  const { tell, subscribe } = createListeners();
  let state = NOTHING_KNOWN;
  let asked: Template | null = null;

  const look = (): void => {
    const template = editor.template();
    if (template === asked) return;
    asked = template;
    linter.read(template, (all) => {
      // The same problems are the same list: what shows them is not drawn again for a card that was moved.
      state = sameJson(all, state.all) ? { ...state, of: template } : { all, byThing: byThing(all), of: template };
      tell();
    });
  };

  return {
    subscribe,
    state: () => state,
    /** Looks now and at each change, until the answer is called. */
    start(): () => void {
      const stop = editor.subscribe(look);
      asked = null;
      look();
      return () => {
        stop();
        linter.close();
      };
    },
    /** The edits that repair whatever one rule can repair; null when the template changed meanwhile. */
    async repairOf(code: string) {
      const template = editor.template();
      const edits = await linter.repair(template, code);
      return editor.template() === template ? edits : null;
    },
  };
}

export function thingKey({ kind, id }: { kind: string; id?: string | undefined }): string {
  return `${kind}:${id ?? ''}`;
}

function byThing(problems: readonly Problem[]): Map<string, Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = thingKey(problem.at);
    const known = found.get(key);
    if (known) known.push(problem);
    else found.set(key, [problem]);
  }
  return found;
}
