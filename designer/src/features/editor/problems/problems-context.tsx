import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Place, Problem } from '#engine/lint/problem';
import { useEditor } from '../draft/editor-context.tsx';
import type { Answered } from './linting/asked.ts';
import { createLinter, type LintWorker } from './linting/create-linter.ts';
import {
  createProblems,
  NOTHING_KNOWN,
  type Problems,
  type ProblemsOfPage,
  thingKey,
} from './linting/create-problems.ts';

const Context = createContext<ProblemsOfPage | null>(null);

/** The problems of the template, found once for canvas, plan, inspector and panel. */
export function ProblemsProvider({ children }: { children: ReactNode }) {
  const editor = useEditor();
  const [problems] = useState(() => createProblems(editor, createLinter(openWorker)));
  useEffect(() => problems.start(), [problems]);
  return <Context value={problems}>{children}</Context>;
}

const QUIET: ProblemsOfPage = {
  subscribe: () => () => undefined,
  state: () => NOTHING_KNOWN,
  start: () => () => undefined,
  repairOf: async () => null,
};

/** Nothing is looked for in what nobody can mend: a version that was published, two that are compared. */
export function NoProblemsProvider({ children }: { children: ReactNode }) {
  return <Context value={QUIET}>{children}</Context>;
}

function openWorker(hear: (answered: Answered) => void): LintWorker {
  const worker = new Worker(new URL('./linting/lint-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Answered>) => hear(data);
  return { ask: (asked) => worker.postMessage(asked), close: () => worker.terminate() };
}

export function useProblemsOfPage(): ProblemsOfPage {
  const problems = useContext(Context);
  if (problems === null) throw new Error('outside of a template whose problems are looked for');
  return problems;
}

/** Every problem of the template. While an answer is on its way, those of a moment ago stay. */
export function useProblems(): Problems {
  const problems = useProblemsOfPage();
  return useSyncExternalStore(problems.subscribe, problems.state);
}

const NONE: readonly Problem[] = [];

/** The problems of one thing of the template. */
export function useProblemsAt(kind: Place['kind'], id?: string): readonly Problem[] {
  return useProblems().byThing.get(thingKey({ kind, id })) ?? NONE;
}
