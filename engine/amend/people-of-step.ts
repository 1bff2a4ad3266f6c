import type { Each } from '#schema/template';
import { seatsOfRole } from '../live.ts';
import { linesOf, seatsOfLine } from '../people/who.ts';
import type { Line, Program, ProgramNode } from '../program.ts';
import type { Turn } from '../turn.ts';

/**
 * The seats of the people in a step, whoever of them would have to act: those its lines name, those who record it, and
 * for a line about members or rows everybody it may come to be about.
 */
export function peopleOfStep(turn: Turn, node: ProgramNode): string[] {
  const lines: Line[] = [...linesOf(node), ...namedBeside(node)];
  return [...new Set(lines.flatMap((line) => seatsOf(turn, node, line)))];
}

function namedBeside(node: ProgramNode): Line[] {
  if (node.kind === 'meeting' || node.kind === 'wait') return node.recordedBy ?? [];
  return node.kind === 'notice' ? (node.to ?? []) : [];
}

function seatsOf(turn: Turn, node: ProgramNode, line: Line): string[] {
  if ('row' in line) return eachAround(turn.program, node).flatMap((each) => seatsInColumn(turn, each, line.row));
  if ('each' in line)
    return eachAround(turn.program, node).flatMap((each) => ('role' in each ? seatsOfRole(turn, each.role) : []));
  return seatsOfLine(turn, line, {});
}

/** What a step is repeated for: its own `each`, and those of the groups around it. */
function eachAround(program: Program, node: ProgramNode): Each[] {
  const around: Each[] = [];
  let at: ProgramNode | undefined = node;
  for (const seen = new Set<string>(); at && !seen.has(at.id); at = groupAround(program, at)) {
    seen.add(at.id);
    if (at.each) around.push(at.each);
  }
  return around;
}

function groupAround(program: Program, { home }: ProgramNode): ProgramNode | undefined {
  return home.startsWith('g:') ? program.nodes[home.slice(2)] : undefined;
}

function seatsInColumn({ state }: Turn, each: Each, column: string): string[] {
  const rows = 'list' in each ? (state.lists[each.list] ?? []) : [];
  const people = new Set(rows.map((row) => row.values[column]));
  return Object.entries(state.seats).flatMap(([id, seat]) =>
    seat.person !== null && people.has(seat.person) ? [id] : [],
  );
}
