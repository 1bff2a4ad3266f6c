import type { CivilDate, DateValue, Fact, Moment } from '#schema/facts';
import type { IncidentCode } from '#schema/vocabulary';
import { holidayName } from './calendar/holidays.ts';
import { toDay } from './calendar/plain-date.ts';
import { dayOffReason } from './calendar/reason-of-shift.ts';
import { formatInstant } from './calendar/zone.ts';
import { rolesOf } from './people/who.ts';
import type { Program, ProgramNode } from './program.ts';
import { dayOfInstant } from './simulate/behave.ts';
import type { PreviewOptions } from './simulate/options.ts';
import type { Assumption } from './simulate/people.ts';
import { type Rehearsal, rehearse } from './simulate/run.ts';

export type { PreviewOptions } from './simulate/options.ts';
export { rehearse } from './simulate/run.ts';

/** What one line of a calendar says. */
export type EntryKind =
  | 'phase-opened'
  | 'phase-closed'
  | 'opens'
  | 'due'
  | 'reminder'
  | 'escalation'
  | 'default'
  | 'starts'
  | 'stops'
  | 'end';

/** One line of the calendar of a year: one for each step and occurrence, not for each person. */
export type Entry = {
  node: string | null;
  occurrence: number;
  kind: string;
  what: EntryKind;
  date: CivilDate;
  /** ISO 8601 with the offset of the contract's zone. */
  at: string;
  for: string[];
  shiftedFrom: CivilDate | null;
  because: string | null;
};

/** A calendar computed before anything starts, by the engine that will run it. */
export type Preview = {
  template: string;
  opened: CivilDate;
  assumed: Assumption[];
  entries: Entry[];
  ends: { date: CivilDate; at: string; node: string | null; outcome: string } | null;
  /** `PREVIEW_CUT`: the preview gave up before the end, because the programme never ends or does too much. */
  incidents: {
    code: IncidentCode | 'PREVIEW_CUT';
    node: string | null;
    date: CivilDate;
    details: Record<string, unknown>;
  }[];
};

/** Plays a contract with supposed people and reads its journal as a calendar (R41). */
export function preview(program: Program, options: PreviewOptions): Preview & Pick<Rehearsal, 'refusal' | 'refused'> {
  return calendarOf(program, options.opened, rehearse(program, options));
}

/** Reads the journal of a rehearsed contract as a calendar. */
export function calendarOf(
  program: Program,
  opened: CivilDate,
  rehearsal: Rehearsal,
): Preview & Pick<Rehearsal, 'refusal' | 'refused'> {
  const calendar = new Calendar(program);
  const incidents: Preview['incidents'] = [];
  for (const fact of rehearsal.facts) {
    if (fact.type === 'IncidentOpened') incidents.push(incidentOf(program, fact));
    else calendar.read(fact);
  }
  if (rehearsal.isCut) {
    const date = dayOfInstant(program, rehearsal.state.at);
    incidents.push({ code: 'PREVIEW_CUT', node: null, date, details: { facts: rehearsal.facts.length } });
  }
  return {
    template: program.template,
    opened,
    assumed: rehearsal.assumed,
    entries: calendar.entries(),
    ends: incidents.length > 0 ? null : calendar.ends,
    incidents,
    refusal: rehearsal.refusal,
    refused: rehearsal.refused,
  };
}

function incidentOf(program: Program, fact: Fact<'IncidentOpened'>): Preview['incidents'][number] {
  return {
    code: fact.code,
    node: fact.node ?? null,
    date: dayOfInstant(program, fact.at),
    details: fact.details ?? {},
  };
}

type Line = Omit<Entry, 'at'> & { at: Moment };
type Occurrence = { node: string; n: number; due?: DateValue; from?: CivilDate; deadline?: DateValue; lines: Line[] };

/** Reads facts one by one and keeps the lines they make. */
class Calendar {
  ends: Preview['ends'] = null;
  private readonly program: Program;
  private readonly lines: Line[] = [];
  private readonly steps = new Map<string, { node: string; deadline?: DateValue }>();
  private readonly runs = new Map<string, Occurrence>();
  private readonly items = new Map<string, { run: string; node: string; n: number }>();
  private readonly covers = new Map<string, DateValue>();
  private readonly roles = new Map<ProgramNode, string[]>();

  constructor(program: Program) {
    this.program = program;
  }

  read(fact: Fact): void {
    switch (fact.type) {
      case 'ScopeOpened':
        return this.phase(fact.of, 'phase-opened', fact.round, dayOfInstant(this.program, fact.at), fact.at);
      case 'ScopeClosed':
        return this.closed(fact);
      case 'ScopeDated':
        for (const [node, date] of Object.entries(fact.covers ?? {})) this.covers.set(`${fact.scope}/${node}`, date);
        return;
      case 'StepReached':
        this.steps.set(fact.step, { node: fact.node, ...this.coverOf(fact) });
        return;
      case 'StepDated':
        return this.dated(fact.step, fact.deadline);
      case 'DateMoved':
        return this.moved(fact);
      case 'RunPlanned':
        this.runs.set(`${fact.step} ${fact.run}`, this.occurrence(fact, fact.from));
        return;
      case 'RunOpened':
        return this.opened(fact);
      case 'RunClosed':
        return this.runClosed(fact);
      case 'StepLeft':
        return this.left(fact);
      case 'ItemOpened':
        this.items.set(fact.item, this.itemOf(fact));
        return;
      case 'RungFell':
        return this.rung(fact);
      case 'ContractEnded':
        return this.ended(fact);
      default:
        return;
    }
  }

  private coverOf(fact: Fact<'StepReached'>): { deadline?: DateValue } {
    const deadline = this.covers.get(`${fact.scope}/${fact.node}`);
    return deadline ? { deadline } : {};
  }

  private occurrence(fact: { step: string; n: number }, from: CivilDate | undefined): Occurrence {
    return {
      node: this.steps.get(fact.step)?.node ?? '',
      n: fact.n,
      lines: [],
      ...(from === undefined ? {} : { from }),
    };
  }

  private phase(of: string, what: EntryKind, round: number, date: CivilDate, at: Moment): void {
    if (!of.startsWith('p:')) return;
    this.lines.push({
      node: of.slice(2),
      occurrence: round,
      kind: 'phase',
      what,
      date,
      at,
      for: [],
      shiftedFrom: null,
      because: null,
    });
  }

  private closed(fact: Fact<'ScopeClosed'>): void {
    const found = /^([a-z][a-z0-9-]*)~([0-9]+)$/.exec(fact.scope);
    if (found?.[1]) this.phase(`p:${found[1]}`, 'phase-closed', Number(found[2]), fact.on, fact.at);
  }

  private dated(step: string, deadline: DateValue | undefined): void {
    const known = this.steps.get(step);
    if (known && deadline) known.deadline = deadline;
  }

  private moved(fact: Fact<'DateMoved'>): void {
    if (fact.scope !== undefined && fact.what === 'deadline' && fact.node && fact.value) {
      this.covers.set(`${fact.scope}/${fact.node}`, fact.value);
    }
    if (fact.step === undefined) return;
    if (fact.run === undefined) {
      if (fact.what === 'deadline' && fact.value) this.dated(fact.step, fact.value);
      return;
    }
    const run = this.runs.get(`${fact.step} ${fact.run}`);
    if (!run) return;
    if (fact.what === 'due') setOrDelete(run, 'due', fact.value);
    if (fact.what === 'deadline') setOrDelete(run, 'deadline', fact.value);
    if (fact.what === 'occurrence') setOrDelete(run, 'from', fact.value?.from ?? null);
  }

  private opened(fact: Fact<'RunOpened'>): void {
    const planned = this.runs.get(`${fact.step} ${fact.run}`);
    const run = this.occurrence(fact, planned?.from);
    if (fact.due) run.due = fact.due;
    if (fact.deadline) run.deadline = fact.deadline;
    this.runs.set(`${fact.step} ${fact.run}`, run);
    const node = this.program.nodes[run.node];
    if (!node || node.kind === 'end') return;
    const shifted = node.kind === 'service' && !run.due ? this.shiftOf(run.from) : NOT_SHIFTED;
    this.add(
      node,
      run,
      node.kind === 'service' ? 'starts' : 'opens',
      dayOfInstant(this.program, fact.at),
      fact.at,
      shifted,
    );
  }

  private add(
    node: ProgramNode,
    run: Occurrence,
    what: EntryKind,
    date: CivilDate,
    at: Moment,
    shifted: Shifted,
    roles?: string[],
  ): void {
    const line: Line = {
      node: node.id,
      occurrence: run.n,
      kind: node.kind,
      what,
      date,
      at,
      for: roles ?? this.rolesOf(node),
      shiftedFrom: shifted.shiftedFrom,
      because: shifted.because,
    };
    run.lines.push(line);
    this.lines.push(line);
  }

  /** The same for every occurrence and every reminder of a step. */
  private rolesOf(node: ProgramNode): string[] {
    let roles = this.roles.get(node);
    if (!roles) {
      roles = rolesOf(this.program, node);
      this.roles.set(node, roles);
    }
    return roles;
  }

  private runClosed(fact: Fact<'RunClosed'>): void {
    const run = this.runs.get(`${fact.step} ${fact.run}`);
    const node = run ? this.program.nodes[run.node] : undefined;
    if (!run || !node) return;
    if (fact.by === 'skip') this.forget(run);
    if (node.kind === 'service')
      this.add(node, run, 'stops', dayOfInstant(this.program, fact.at), fact.at, NOT_SHIFTED);
    if (fact.by === 'deadline') this.defaulted(node, run, run.deadline, fact.at);
    if (node.kind === 'service') this.runs.set(`${fact.step} ${fact.run}`, { ...run, node: '' });
    if (node.kind === 'service') this.due(run);
  }

  /** An occurrence that was for nobody is on no calendar. */
  private forget(run: Occurrence): void {
    for (const line of run.lines) this.lines.splice(this.lines.indexOf(line), 1);
    run.lines = [];
    delete run.due;
  }

  private left(fact: Fact<'StepLeft'>): void {
    if (fact.by !== 'deadline') return;
    const step = this.steps.get(fact.step);
    const node = step ? this.program.nodes[step.node] : undefined;
    if (step && node && !node.recurrence)
      this.defaulted(node, { node: node.id, n: 1, lines: [] }, step.deadline, fact.at);
  }

  private defaulted(node: ProgramNode, run: Occurrence, deadline: DateValue | undefined, at: Moment): void {
    this.add(node, run, 'default', deadline?.on ?? dayOfInstant(this.program, at), at, this.shiftOf(deadline?.from));
  }

  private itemOf(fact: Fact<'ItemOpened'>): { run: string; node: string; n: number } {
    const key = `${fact.step} ${fact.run}`;
    const run = this.runs.get(key);
    return { run: key, node: run?.node ?? '', n: run?.n ?? 1 };
  }

  private rung(fact: Fact<'RungFell'>): void {
    const item = this.items.get(fact.item);
    const node = item ? this.program.nodes[item.node] : undefined;
    const run = item ? this.runs.get(item.run) : undefined;
    if (!node || !run) return;
    const what = fact.to === 'assignee' ? 'reminder' : 'escalation';
    this.add(node, run, what, fact.date, fact.at, NOT_SHIFTED, this.rolesReached(node, fact));
  }

  private rolesReached(node: ProgramNode, fact: Fact<'RungFell'>): string[] {
    if (typeof fact.to === 'object') return [fact.to.role];
    const { roles } = this.program;
    if (fact.to === 'coordinator')
      return Object.values(roles).flatMap((role) => (role.kind === 'coordinator' ? [role.id] : []));
    const ofStep = this.rolesOf(node).filter((role) => isReached(fact, role));
    return ofStep.length > 0 ? ofStep : Object.keys(roles).filter((role) => isReached(fact, role));
  }

  private ended(fact: Fact<'ContractEnded'>): void {
    for (const run of this.runs.values()) {
      const node = this.program.nodes[run.node];
      if (node?.kind === 'service' && run.lines.length > 0) {
        this.add(node, run, 'stops', dayOfInstant(this.program, fact.at), fact.at, NOT_SHIFTED);
      }
    }
    const date = dayOfInstant(this.program, fact.at);
    const kind = 'end';
    this.lines.push({ node: fact.node, occurrence: 1, kind, what: 'end', date, at: fact.at, for: [], ...NOT_SHIFTED });
    this.ends = { date, at: formatInstant(this.program.zone, fact.at), node: fact.node, outcome: fact.outcome };
  }

  private due(run: Occurrence): void {
    const node = this.program.nodes[run.node];
    if (!node || !run.due || run.lines.length === 0) return;
    this.add(node, run, 'due', run.due.on, run.due.at, this.shiftOf(run.due.from ?? run.from));
  }

  private shiftOf(from: CivilDate | undefined): Shifted {
    if (from === undefined) return NOT_SHIFTED;
    return { shiftedFrom: from, because: this.reasonFor(from) };
  }

  private reasonFor(day: CivilDate): string | null {
    const reason = dayOffReason(this.program.calendar, toDay(day));
    if (reason === null) return null;
    return 'holiday' in reason ? holidayName(reason.holiday, 'fr') : reason.weekday === 5 ? 'samedi' : 'dimanche';
  }

  /** All lines, by time, then step, then occurrence; the same line of several people is one line. */
  entries(): Entry[] {
    for (const run of this.runs.values()) this.due(run);
    const merged = new Map<string, Line>();
    for (const line of this.lines) {
      const key = `${line.node} ${line.occurrence} ${line.what} ${line.at} ${line.date}`;
      const known = merged.get(key);
      if (!known) merged.set(key, { ...line });
      else if (line.for.some((role) => !known.for.includes(role)))
        known.for = [...new Set([...known.for, ...line.for])];
    }
    const sorted = [...merged.values()].sort(
      (a, b) => a.at - b.at || compareNames(a.node, b.node) || a.occurrence - b.occurrence,
    );
    return sorted.map((line) => ({ ...line, at: formatInstant(this.program.zone, line.at) }));
  }
}

/** Supposed people are named after their role: `habitant.1`. */
function isReached({ people }: Fact<'RungFell'>, role: string): boolean {
  return people.some((person) => person[role.length] === '.' && person.startsWith(role));
}

type Shifted = Pick<Entry, 'shiftedFrom' | 'because'>;
const NOT_SHIFTED: Shifted = { shiftedFrom: null, because: null };

function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function setOrDelete<T extends object, K extends keyof T>(holder: T, key: K, value: T[K] | null): void {
  if (value === null) delete holder[key];
  else holder[key] = value;
}
