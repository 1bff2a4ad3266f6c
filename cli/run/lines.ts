import { formatInstant } from '#engine/calendar/zone';
import { peopleOf, seatsOfItem } from '#engine/people/assignees';
import type { Program } from '#engine/program';
import type { ContractState, ItemState } from '#engine/state';
import { openTurn, type Turn } from '#engine/turn';
import type { Fact } from '#schema/facts';
import { nodeOf, occurrenceOf } from './find-item.ts';
import type { ScriptRefusal } from './to-act.ts';

/** A fact as it stands in a journal, and its instant as people read it. */
export function factLine(zone: string, fact: Fact): string {
  return JSON.stringify({ fact, time: formatInstant(zone, fact.at) });
}

/** A refused act: which one of the script (from 0), and why. */
export function refusalLine(act: number, time: string, { code, details }: ScriptRefusal): string {
  return JSON.stringify({ refusal: { act, code, details }, time });
}

/** What stays open at the end, by due date, then step, then occurrence. */
export function openLines(program: Program, state: ContractState): string[] {
  const turn = openTurn(program, state, state.at, { actor: null, cause: 'script' });
  const place = (item: ItemState) => program.nodes[nodeOf(state, item) ?? '']?.ix ?? 0;
  const items = Object.values(state.items).sort(
    (a, b) =>
      (a.due?.at ?? Infinity) - (b.due?.at ?? Infinity) ||
      place(a) - place(b) ||
      occurrenceOf(state, a) - occurrenceOf(state, b),
  );
  return items.map((item) => openLine(turn, item));
}

function openLine(turn: Turn, item: ItemState): string {
  const { program, state } = turn;
  const due = item.due ? { on: item.due.on, at: formatInstant(program.zone, item.due.at) } : null;
  return JSON.stringify({
    open: {
      item: item.id,
      node: nodeOf(state, item),
      occurrence: occurrenceOf(state, item),
      seat: item.seat ?? null,
      people: peopleOf(turn, seatsOfItem(turn, item)),
      verbs: item.verbs,
      openedOn: item.openedOn,
      due,
    },
  });
}
