import type { Program } from '../program.ts';
import type { ContractState } from '../state.ts';
import type { ItemView, WaitView } from './read-models.ts';

/**
 * Who makes whom wait, one line for each run of a step that must happen: an institution that is late is shown exactly
 * like a person who is. What is optional holds up nobody.
 */
export function waitsOf(program: Program, state: ContractState, open: readonly ItemView[]): WaitView[] {
  const everybody = new Set(Object.values(state.seats).flatMap((seat) => seat.person ?? []));
  const byRun = new Map<string, ItemView[]>();
  for (const view of open) {
    if (!program.nodes[view.node]?.holds) continue;
    const key = `${view.step}#${view.run}`;
    byRun.set(key, [...(byRun.get(key) ?? []), view]);
  }
  return [...byRun.values()].map((views) => waitOf(views, everybody.size));
}

function waitOf(views: ItemView[], everybody: number): WaitView {
  const [first] = views as [ItemView];
  const by = [...new Set(views.flatMap((view) => view.people))];
  const since = views.reduce((earliest, { openedOn }) => (openedOn < earliest ? openedOn : earliest), first.openedOn);
  return { step: first.step, node: first.node, by, holds: everybody - by.length, since, due: first.due?.on ?? null };
}
