import type { Program, ProgramNode } from './program.ts';
import type { StepState } from './state.ts';

/**
 * The living steps by what may happen to them without anybody acting. A contract settles after every event, and most
 * steps only wait for people: settling walks these lists instead of all steps.
 */
export type Concerns = {
  /** Not open yet, or a series whose occurrences open one by one; in the order of the template. */
  opening: StepState[];
  /** Services, waits and gates, which end by themselves; in the order of the template. */
  ending: StepState[];
  /** With a deadline. */
  defaulting: StepState[];
  /** With side paths. */
  branching: StepState[];
  /** Repeated for members or rows, which may still come. */
  repeated: StepState[];
};

/** Sorts the living steps into these lists, each in the order they were reached unless it says otherwise. */
export function sortByConcern(program: Program, steps: readonly StepState[]): Concerns {
  const lists: Concerns = { opening: [], ending: [], defaulting: [], branching: [], repeated: [] };
  for (const step of steps) {
    const node = program.nodes[step.node];
    if (!node) continue;
    if (step.stage === 'waiting' || node.recurrence) lists.opening.push(step);
    if (endsByItself(node)) lists.ending.push(step);
    if (node.deadline) lists.defaulting.push(step);
    if (node.boundaries) lists.branching.push(step);
    if (node.each) lists.repeated.push(step);
  }
  inOrder(program, lists.opening);
  inOrder(program, lists.ending);
  return lists;
}

/** Whether runs of a step may end without an answer: those of all other kinds wait for people, or for what is inside. */
export function endsByItself({ kind }: ProgramNode): boolean {
  return kind === 'service' || kind === 'wait' || kind === 'gate';
}

function inOrder(program: Program, steps: StepState[]): void {
  if (steps.length > 1) steps.sort((a, b) => placeOf(program, a) - placeOf(program, b));
}

function placeOf(program: Program, step: StepState): number {
  return program.nodes[step.node]?.ix ?? 0;
}
