import type { CivilDate } from '#schema/facts';
import type { Program } from '../program.ts';

/**
 * The steps that must come before steps whose date was given, each with the earliest such date: those that lead to them
 * in their scope, and every step of the phases before theirs.
 */
export function stepsBefore(program: Program, on: Record<string, CivilDate>): Map<string, CivilDate> {
  const before = new Map<string, CivilDate>();
  for (const [id, date] of Object.entries(on)) {
    const node = program.nodes[id];
    if (!node) continue;
    for (const name of [...leadingTo(program, id), ...inEarlierPhases(program, node.home)]) {
      const known = before.get(name);
      if (known === undefined || date < known) before.set(name, date);
    }
  }
  for (const id of Object.keys(on)) before.delete(id);
  return before;
}

/** Steps from which an arrow leads to a step, and what is inside them if they are groups. */
function leadingTo(program: Program, id: string): string[] {
  const found = new Set<string>();
  const waiting = [id];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const edge of program.nodes[name]?.into ?? []) {
      const from = program.edges[edge]?.from;
      if (from === undefined || found.has(from)) continue;
      found.add(from);
      waiting.push(from);
    }
  }
  const around = program.nodes[id]?.home;
  if (around?.startsWith('g:')) for (const name of leadingTo(program, around.slice(2))) found.add(name);
  return [...found].flatMap((name) => [name, ...inside(program, name)]);
}

function inside(program: Program, group: string): string[] {
  return (program.scopes[`g:${group}`]?.nodes ?? []).flatMap((name) => [name, ...inside(program, name)]);
}

function inEarlierPhases(program: Program, home: string): string[] {
  const top = topOf(program, home);
  const earlier: string[] = [];
  for (const phase of Object.values(program.phases)) {
    if (`p:${phase.id}` === top) break;
    if (phase.beside) continue;
    for (const name of program.scopes[`p:${phase.id}`]?.nodes ?? []) earlier.push(name, ...inside(program, name));
  }
  return earlier;
}

function topOf(program: Program, home: string): string {
  return home.startsWith('g:') ? topOf(program, program.nodes[home.slice(2)]?.home ?? '') : home;
}
