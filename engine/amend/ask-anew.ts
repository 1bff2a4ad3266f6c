import type { FactBody } from '#schema/facts';
import { sameJson } from '../authoring/same-json.ts';
import { isShared, openItem } from '../flow/items.ts';
import { nodeOf } from '../flow/leave.ts';
import { lineVerbs } from '../flow/open.ts';
import { itemsIn } from '../live.ts';
import { membersOfLine } from '../people/assignees.ts';
import { linesOf, seatsOfLine } from '../people/who.ts';
import type { Line, Program, ProgramNode } from '../program.ts';
import type { ItemState, LineState, RunState, StepState } from '../state.ts';
import type { Running } from '../steps/kind.ts';
import { isFrozen } from '../steps/registry.ts';
import { emit, type Turn } from '../turn.ts';

/**
 * Where an amendment changes who does a step that is open: items of people no longer named close, people newly named
 * get theirs, and what was answered for somebody who still is stays answered (R31, R42). True where
 * somebody else is asked.
 */
export function askAnew(turn: Turn, step: StepState, before: Program, n: number): boolean {
  const was = before.nodes[step.node];
  const node = nodeOf(turn, step);
  if (!was || !node || step.stage !== 'open') return false;
  const [old, lines] = [linesOf(was), linesOf(node)];
  if (sameJson(old, lines)) return false;
  for (const run of Object.values(step.runs)) {
    if (run.stage === 'open') askRun(new Change(turn, step, run, node, old, lines), n);
  }
  return true;
}

function askRun(change: Change, n: number): void {
  const { turn, step, run, node } = change;
  const items = change.itemsOfLines();
  const moves = change.movesOf(items);
  for (const item of items) if (moves[item.id] === undefined) closeWithCalls(turn, item);
  const amended: FactBody<'RunAmended'> = {
    type: 'RunAmended',
    step: step.id,
    run: run.key,
    lines: change.answers(),
    items: moves,
  };
  if (isFrozen(node.kind)) amended.entitled = change.entitled();
  emit(turn, amended);
  openNewItems(change, n);
}

function closeWithCalls(turn: Turn, item: ItemState): void {
  emit(turn, { type: 'ItemClosed', item: item.id, why: 'amended' });
  for (const call of itemsIn(turn)) {
    if (call.about === item.id) emit(turn, { type: 'ItemClosed', item: call.id, why: 'amended' });
  }
}

/** Names are never used twice: an item that opens with an amendment bears its number (R39). */
function openNewItems({ turn, step, run, node, lines }: Change, n: number): void {
  const verbs = lineVerbs({ turn, step, run, node } as Running);
  if (verbs.length === 0) return;
  const mark = `*av${n}`;
  for (const [line, who] of lines.entries()) {
    const members = membersOfLine(turn, step, run, line);
    const open = itemsOf(turn, step, run).filter((item) => item.line === line);
    const spoken = [...(run.lines[line]?.done ?? []), ...(run.lines[line]?.refused ?? [])];
    if (isShared(who)) {
      const isDone = (run.lines[line]?.done.length ?? 0) > 0;
      if (members.length > 0 && !isDone && open.length === 0)
        openItem(turn, step, run, node, { line, seat: null, verbs, mark });
      continue;
    }
    for (const seat of members) {
      if (spoken.includes(seat) || open.some((item) => item.seat === seat)) continue;
      openItem(turn, step, run, node, { line, seat, verbs, mark });
    }
  }
}

function itemsOf(turn: Turn, step: StepState, run: RunState): ItemState[] {
  return itemsIn(turn).filter((item) => item.step === step.id && item.run === run.key && item.line >= 0);
}

/** The lines of an open run before and after: which of them stays, and what that makes of answers and items. */
class Change {
  readonly turn: Turn;
  readonly step: StepState;
  readonly run: RunState;
  readonly node: ProgramNode;
  readonly lines: readonly Line[];
  /** For each line of now, the place it had. */
  private readonly places: (number | null)[];

  constructor(turn: Turn, step: StepState, run: RunState, node: ProgramNode, old: Line[], lines: Line[]) {
    this.turn = turn;
    this.step = step;
    this.run = run;
    this.node = node;
    this.lines = lines;
    const left = old.map((line, place) => ({ line, place }));
    this.places = lines.map((line) => {
      const found = left.findIndex((other) => sameJson(other.line, line));
      return found < 0 ? null : (left.splice(found, 1)[0]?.place ?? null);
    });
  }

  itemsOfLines(): ItemState[] {
    return itemsOf(this.turn, this.step, this.run);
  }

  /** The line of now of each item that stays. */
  movesOf(items: readonly ItemState[]): Record<string, number> {
    const moves: Record<string, number> = {};
    for (const item of items) {
      const line = this.lineOf(item);
      if (line >= 0) moves[item.id] = line;
    }
    return moves;
  }

  private lineOf({ line, seat }: ItemState): number {
    const same = this.places.indexOf(line);
    if (same >= 0 || seat === undefined) return same;
    return this.lines.findIndex(
      (who, at) => this.places[at] === null && !isShared(who) && this.namedBy(at).includes(seat),
    );
  }

  /** What was answered, by line: that of a line that stays, or of the people whom a new line names. */
  answers(): LineState[] {
    const done = this.run.lines.flatMap((line) => line.done);
    const refused = this.run.lines.flatMap((line) => line.refused);
    return this.lines.map((_who, at) => {
      const place = this.places[at] ?? null;
      const kept = place === null ? undefined : this.run.lines[place];
      if (kept) return kept;
      const named = this.namedBy(at);
      const isNamed = (seat: string) => named.includes(seat);
      return { done: [...new Set(done.filter(isNamed))], refused: [...new Set(refused.filter(isNamed))] };
    });
  }

  /** In signatures and decisions the list of a line that stays is the frozen one; that of a new line freezes now. */
  entitled(): string[] {
    const frozen = this.run.entitled ?? [];
    return [
      ...new Set(
        this.lines.flatMap((_who, at) => {
          const named = this.namedBy(at);
          return this.places[at] === null ? named : named.filter((seat) => frozen.includes(seat));
        }),
      ),
    ];
  }

  private namedBy(at: number): string[] {
    const who = this.lines[at];
    const { turn, step, run } = this;
    return who ? seatsOfLine(turn, who, { scope: turn.state.scopes[step.scope], step, run }) : [];
  }
}
