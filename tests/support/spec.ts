import { expect } from '@jest/globals';
import { AMENDMENT_HOME } from '#engine/amend/names';
import { compile } from '#engine/compile';
import type { Program } from '#engine/program';
import type { Refusal } from '#engine/refuse';
import { type ContractState, emptyState, type ItemState, type RunState } from '#engine/state';
import type { Data } from '#schema/acts';
import type { CivilDate, ContractEvent, Fact, FactBody, FactType, Moment, OpeningEvent } from '#schema/facts';
import { type Template, templateSchema } from '#schema/template';
import type { IncidentCode, RefusalCode } from '#schema/vocabulary';
import { checkedTransition, only, type Rules } from './spec-checks.ts';
import { eventOf, type Happening, holderOf, instant, itemsOf } from './spec-events.ts';

export { does, instant, isReached, outside, says, sends, undelivered } from './spec-events.ts';

/** What a contract of an example opens with: a day, how many people of each role, values and rows. */
export type OpenedWith = {
  on?: string;
  people?: Record<string, number>;
  fields?: Record<string, Data>;
  rows?: OpeningEvent['rows'];
  secondChannel?: boolean;
};

/** A fact as far as an example cares about it. */
export type Expected = { [T in FactType]: { type: T } & Partial<FactBody<T>> }[FactType];

/**
 * An example from the field, in the manner of a decider's specification:
 * `given(template, opening).when(what happens).then(facts)` or `.rejected(code)`.
 * Every event is worked out several times over, so that each example also shows the laws of `spec-checks.ts`.
 */
export function given(template: Template, opening: OpenedWith = {}): Spec {
  templateSchema.parse(template);
  const program = compile(template);
  const at = instant(opening.on ?? '2007-01-15', program.zone);
  const blank = new Spec({ program, state: emptyState(program.engine), facts: [], last: [], clock: at, acts: 0 });
  return blank.take({ type: 'ContractOpened', at, opening: openingOf(template, opening) });
}

function openingOf(template: Template, { people = {}, fields, rows, secondChannel }: OpenedWith): OpeningEvent {
  const parties = template.roles.flatMap((role) =>
    Array.from({ length: people[role.id] ?? role.min }, (_, i) => ({
      role: role.id,
      person: `${role.id}-${i + 1}`,
      ...(secondChannel === undefined ? {} : { secondChannel }),
    })),
  );
  return { parties, ...(fields ? { fields } : {}), ...(rows ? { rows } : {}) };
}

type Stand = {
  program: Program;
  state: ContractState;
  facts: readonly Fact[];
  /** Facts of the last `when`. */
  last: readonly Fact[];
  clock: Moment;
  acts: number;
  /** The program of the launch and those of amendments by their hash, once there was one. */
  rules?: Rules;
  refusal?: Refusal;
};

/** A contract at one moment of an example. It never changes: two stories may begin from the same one. */
export class Spec {
  readonly stand: Stand;

  constructor(stand: Stand) {
    this.stand = stand;
  }

  get state(): ContractState {
    return this.stand.state;
  }

  get facts(): readonly Fact[] {
    return this.stand.facts;
  }

  /** Lets things happen one after the other; a date is time that passes until its noon. */
  when(...happenings: Happening[]): Spec {
    this.assertAccepted();
    let spec: Spec = new Spec({ ...this.stand, last: [] });
    for (const happening of happenings) {
      spec.assertAccepted();
      const { state, clock, program, acts } = spec.stand;
      spec = spec.take(eventOf(happening, { program, state, clock, acts }));
    }
    return spec;
  }

  /** One event, with every hidden check. */
  take(event: ContractEvent): Spec {
    const { program, state, facts, last, clock, acts, rules } = this.stand;
    const result = checkedTransition({ program, before: state, event, past: facts, ...(rules ? { rules } : {}) });
    const isAct = event?.type === 'Acted' ? 1 : 0;
    if (!result.ok) return new Spec({ ...this.stand, acts: acts + isAct, refusal: result.refusal });
    return new Spec({
      ...this.stand,
      state: result.state,
      facts: [...facts, ...result.facts],
      last: [...last, ...result.facts],
      clock: Math.max(clock, event.type === 'TimePassed' ? event.now : event.at),
      acts: acts + isAct,
    });
  }

  /** These facts came out of the last `when`, in this order, among others. */
  then(...expected: Expected[]): this {
    this.assertAccepted();
    let from = 0;
    for (const fact of expected) {
      const place = this.stand.last.findIndex((found, i) => i >= from && matches(found, fact));
      if (place < 0)
        expect(this.stand.last.slice(from).filter((found) => found.type === fact.type)).toContainEqual(fact);
      from = place + 1;
    }
    return this;
  }

  /** No fact of these kinds came out of the last `when`. */
  thenNo(...types: FactType[]): this {
    this.assertAccepted();
    expect(this.stand.last.filter((fact) => types.includes(fact.type))).toEqual([]);
    return this;
  }

  /** The last event was refused, and changed nothing. */
  rejected(code: RefusalCode, details: Refusal['details'] = {}): Spec {
    expect(this.stand.refusal).toMatchObject({ code, details });
    const { refusal: _refusal, ...stand } = this.stand;
    return new Spec(stand);
  }

  assertAccepted(): void {
    if (this.stand.refusal) throw new Error(`refused: ${JSON.stringify(this.stand.refusal)}`);
  }

  /** Exactly these steps are open now (a step open several times is named once). */
  open(...nodes: string[]): this {
    this.assertAccepted();
    const found = Object.values(this.state.steps).filter((step) => step.stage === 'open');
    expect([...new Set(found.map((step) => step.node))].sort()).toEqual([...nodes].sort());
    return this;
  }

  /** Exactly these phases are open now. */
  inPhase(...phases: string[]): this {
    this.assertAccepted();
    const found = Object.values(this.state.scopes).filter(
      // The answers to an amendment stand in no phase.
      (scope) => !scope.parent && scope.closedOn === undefined && scope.of !== AMENDMENT_HOME,
    );
    expect(found.map((scope) => scope.of.slice(2)).sort()).toEqual([...phases].sort());
    return this;
  }

  /** The people (or `anybody` of a shared item) who have an open item of a step. */
  asks(node: string, ...people: string[]): this {
    this.assertAccepted();
    const found = this.items(node).map((item) => holderOf(this.stand.program, this.state, item) ?? 'anybody');
    expect(found.sort()).toEqual([...people].sort());
    return this;
  }

  /** The open occurrences of a step are due on these days (null where there is no date). */
  due(node: string, ...dates: (CivilDate | null)[]): this {
    this.assertAccepted();
    const runs = this.runs(node).filter((run) => run.stage === 'open');
    expect(runs.map((run) => run.due?.on ?? null)).toEqual(dates);
    return this;
  }

  /** The contract has ended so. */
  ended(outcome: string, on?: CivilDate): this {
    this.assertAccepted();
    expect(this.state.end).toMatchObject({ outcome, ...(on === undefined ? {} : { on }) });
    return this;
  }

  goesOn(): this {
    this.assertAccepted();
    expect(this.state.status).toBe('open');
    return this;
  }

  /** Exactly these incidents wait for the coordinator. */
  incidents(...codes: IncidentCode[]): this {
    this.assertAccepted();
    expect(Object.values(this.state.incidents).map((incident) => incident.code)).toEqual(codes);
    return this;
  }

  /** The latest outcomes of a step. */
  outcome(node: string, ...outcomes: string[]): this {
    expect(this.state.outcomes[node] ?? []).toEqual(outcomes);
    return this;
  }

  /** How often a step has left by itself or by people, whatever its outcome. */
  times(node: string): number {
    return this.all('StepLeft').filter((fact) => nodeOf(fact.step) === node).length;
  }

  items(node: string): ItemState[] {
    return itemsOf(this.state, node);
  }

  runs(node: string): RunState[] {
    return Object.values(this.state.steps).flatMap((step) => (step.node === node ? Object.values(step.runs) : []));
  }

  /** Facts of one kind since the beginning. */
  all<T extends FactType>(type: T): (Fact & FactBody<T>)[] {
    return only(this.facts, type);
  }

  /** Dates of the occurrences of a series planned so far. */
  planned(node: string): CivilDate[] {
    return this.all('RunPlanned').flatMap((fact) => (nodeOf(fact.step) === node ? [fact.on ?? ''] : []));
  }

  /** Days on which the occurrences of a step opened. */
  openings(node: string): CivilDate[] {
    return this.all('RunOpened').flatMap((fact) => (nodeOf(fact.step) === node ? [fact.on] : []));
  }

  /** The reminders that fell for a step: day and recipient. */
  rungs(node: string): string[] {
    return this.all('RungFell').flatMap((fact) =>
      nodeOfItem(fact.item) === node ? [`${fact.date} ${toOf(fact.to)}`] : [],
    );
  }

  completed(node: string): CivilDate | undefined {
    return this.state.anchors[`node:${node}:completed`];
  }

  incident(code: IncidentCode): string {
    const found = Object.values(this.state.incidents).find((incident) => incident.code === code);
    if (!found) throw new Error(`no incident ${code}`);
    return found.id;
  }
}

const toOf = (to: FactBody<'RungFell'>['to']) => (typeof to === 'string' ? to : to.role);

function matches(found: Fact, expected: Expected): boolean {
  try {
    expect(found).toMatchObject(expected as object);
    return true;
  } catch {
    return false;
  }
}

/** The step that an activation's id names: `realisation~1/bilan~2` is `bilan`. */
export const nodeOf = (step: string): string => /([a-z][a-z0-9-]*)~\d+$/.exec(step)?.[1] ?? '';

const nodeOfItem = (item: string): string => /([a-z][a-z0-9-]*)~\d+(?:\[[^/]*\])?\.\d+[^/]*$/.exec(item)?.[1] ?? '';
