import { AMENDMENT_STEP } from '#engine/amend/names';
import { rolesOf } from '#engine/people/who';
import type { Program } from '#engine/program';
import { calendarOf, type Entry, rehearse } from '#engine/simulate';
import { type Level, levelsOf } from '#engine/simulate/levels';
import type { ContractState } from '#engine/state';
import type { CivilDate, Fact } from '#schema/facts';
import type { Assume, Template, TemplateNode } from '#schema/template';
import type { Running } from '../contracts/program-of.ts';
import type { Dossier } from '../dossier.ts';
import { heldDates } from './calendar.ts';
import { type DoneDate, doneDates } from './done-dates.ts';
import { isStillToCome, whatIsKnown } from './foresee.ts';
import { maySeeStep } from './privacy.ts';

/** A date of a year, without the instant that only the engine needs. */
export type YearEntry = Omit<Entry, 'at'>;
export type YearView = { entries: YearEntry[]; levels: Level[]; signed: Record<string, CivilDate> };

/** The programme as it is drawn: without words that no drawing says, and without what this person may not see. */
export type DrawnTemplate = Pick<
  Template,
  'format' | 'id' | 'title' | 'territory' | 'goodFriday' | 'timeZone' | 'roles' | 'phases' | 'nodes' | 'edges'
>;

export type ContractCalendar = {
  template: DrawnTemplate;
  year: YearView;
  /** The year as it was foreseen at the opening; null where it cannot be played. */
  planned: YearView | null;
  /** What is behind, with the day on which it was done. */
  done: DoneDate[];
  /** How many people have each role. */
  people: Record<string, number>;
  /** How many steps are private, and not shown to this person. */
  hidden: number;
};

/** What a calendar takes of a contract that somebody opened. */
export type SeenContract = Pick<Dossier, 'template' | 'roles'> & {
  contract: Pick<Dossier['contract'], 'opening' | 'calendar'>;
};

/** The rules that a contract was launched with: what was planned at its opening was planned under them. */
export type Launched = { program: Program; assume: Assume };

/** Of a dossier, what a calendar takes: it is worked out in a thread of its own, and what goes there is copied. */
export function seenContract({ template, roles, contract: { opening, calendar } }: Dossier): SeenContract {
  return { template, roles, contract: { opening, calendar } };
}

/** The year of a running contract, as one person may see it. */
export function calendarOfContract(
  dossier: SeenContract,
  running: Running,
  launched: Launched,
  facts: readonly Fact[],
  today: CivilDate,
): ContractCalendar {
  const isSeen = (node: string | null) => maySeeStep(dossier, node);
  const done = doneDates(facts).filter(({ node }) => node !== AMENDMENT_STEP);
  const people = peopleIn(running.state);
  const { nodes } = dossier.template;
  return {
    template: drawn(dossier),
    year: seenOf(yearNow(dossier.template.assume ?? {}, running, facts, today), isSeen),
    planned: plannedYear(dossier, running.state, launched, isSeen),
    done: done.filter(({ node }) => isSeen(node)),
    people,
    hidden: nodes.filter(({ id }) => !isSeen(id)).length,
  };
}

/** The year of a contract that runs, all of it: what happened, what it holds a date for, and what is foreseen. */
export function yearNow(
  assume: Assume,
  { program, state }: Running,
  facts: readonly Fact[],
  today: CivilDate,
): YearView {
  const done = doneDates(facts);
  const opened = state.openedOn ?? today;
  const past = calendarOf(program, opened, {
    ...{ program, facts: [...facts], state, assumed: [], refusal: null, refused: [], isCut: false },
  }).entries;
  const happened = [...past.map((entry) => onItsDay(entry, done)), ...plannedRuns(program, state, past)];
  if (state.status !== 'open' || state.openedOn === null)
    return inOrder(program, happened, levelsOf(program, state), state);
  const played = rehearse(program, whatIsKnown(program, state, assume, today));
  const foreseen = calendarOf(program, opened, played).entries.filter(
    (entry) => entry.date >= today && isStillToCome(program, state, entry),
  );
  return inOrder(program, [...happened, ...foreseen], levelsOf(played.program, played.state), played.state);
}

function plannedYear(
  { contract }: SeenContract,
  state: ContractState,
  { program, assume: supposed }: Launched,
  isSeen: Sees,
): YearView | null {
  if (state.openedOn === null) return null;
  const roles: Record<string, number> = {};
  for (const { role } of contract.opening.parties) roles[role] = (roles[role] ?? 0) + 1;
  const { fields } = contract.opening;
  const assume = { ...supposed, roles: { ...supposed.roles, ...roles } };
  const played = rehearse(program, { opened: state.openedOn, assume, ...(fields ? { fields } : {}) });
  if (played.refusal !== null) return null;
  const { entries } = calendarOf(program, state.openedOn, played);
  return seenOf(inOrder(program, entries, levelsOf(played.program, played.state), played.state), isSeen);
}

/** Which steps somebody sees. */
export type Sees = (node: string | null) => boolean;

/** A year without what somebody may not see. */
export function seenOf({ entries, levels, signed }: YearView, isSeen: Sees): YearView {
  return {
    entries: entries.filter(({ node }) => isSeen(node)),
    levels: levels.filter(({ node }) => isSeen(node)),
    signed: Object.fromEntries(Object.entries(signed).filter(([node]) => isSeen(node))),
  };
}

/** What was done stands on the day on which it was done; where that is the day it was due, the reason of a shift stays. */
function onItsDay(entry: Entry, done: readonly DoneDate[]): Entry {
  const was = done.find(({ node, occurrence }) => node === entry.node && occurrence === entry.occurrence);
  if (entry.what !== 'due' || was === undefined || was.on === entry.date) return entry;
  return { ...entry, date: was.on, shiftedFrom: null, because: null };
}

/** Occurrences that the contract holds a date for already, though they have not opened. */
function plannedRuns(program: Program, state: ContractState, entries: readonly Entry[]): YearEntry[] {
  const known = new Set(entries.filter(({ what }) => what === 'due').map(keyOf));
  return heldDates(program, state).flatMap(({ what, date, node: id, occurrence }) => {
    const node = id === null ? undefined : program.nodes[id];
    if (!node || (what !== 'due' && what !== 'meets') || known.has(keyOf({ node: id, occurrence: occurrence ?? 1 })))
      return [];
    const shiftedFrom = date.from === undefined || date.from === date.on ? null : date.from;
    const dated = { node: node.id, occurrence: occurrence ?? 1, kind: node.kind, what: 'due' as const, date: date.on };
    return [{ ...dated, for: rolesOf(program, node), shiftedFrom, because: null }];
  });
}

const keyOf = ({ node, occurrence }: { node: string | null; occurrence: number }) => `${node} ${occurrence}`;

function inOrder(
  program: Program,
  entries: readonly YearEntry[],
  levels: Level[],
  { anchors }: ContractState,
): YearView {
  const shown = entries.filter(
    ({ what, node }) => what !== 'reminder' && what !== 'escalation' && node !== AMENDMENT_STEP,
  );
  const plain = shown.map(({ node, occurrence, kind, what, date, for: roles, shiftedFrom, because }) => ({
    ...{ node, occurrence, kind, what, date, for: roles, shiftedFrom, because },
  }));
  const sorted = plain.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { entries: sorted, levels, signed: signedIn(program, anchors) };
}

/** The signatures of everybody; those of a partner who joins on the way are steps of a group. */
function signedIn(program: Program, anchors: ContractState['anchors']): Record<string, CivilDate> {
  const signed: Record<string, CivilDate> = {};
  for (const { id, kind, home } of Object.values(program.nodes)) {
    const on = anchors[`node:${id}:completed`];
    if (kind === 'sign' && home.startsWith('p:') && id !== AMENDMENT_STEP && on !== undefined) signed[id] = on;
  }
  return signed;
}

function peopleIn({ seats }: ContractState): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { role, person } of Object.values(seats)) if (person !== null) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
}

function drawn(dossier: SeenContract): DrawnTemplate {
  const { format, id, title, timeZone, roles, phases, nodes, edges } = dossier.template;
  const isSeen = (node: string) => maySeeStep(dossier, node);
  return {
    ...{ format, id, title, timeZone, roles, phases, ...dossier.contract.calendar },
    nodes: nodes.filter(({ id: node }) => isSeen(node)).map(bare),
    edges: edges.filter(({ from, to }) => isSeen(from) && isSeen(to)),
  };
}

/** A step without its notes, its easy text and its form: a drawing says its name and its days. */
function bare(node: TemplateNode): TemplateNode {
  const { note: _note, plain: _plain, form: _form, ...shown } = node;
  return shown as TemplateNode;
}
