import { Temporal } from 'temporal-polyfill';
import { compile } from '#engine/compile';
import type { Program } from '#engine/program';
import { type ContractState, emptyState, type ItemState, RECORDER } from '#engine/state';
import { transition } from '#engine/transition';
import type { Act, Data } from '#schema/acts';
import type { ContractEvent, Fact, FactBody, FactType } from '#schema/facts';
import type { Template } from '#schema/template';
import type { RefusalCode } from '#schema/vocabulary';

/** An act without the item it is about: the test names the step, and the contract finds the item. */
type ActBody<A = Act> = A extends Act ? Omit<A, 'item'> : never;
type Parties = Record<string, number>;

/** Noon of a civil day in Paris. */
export function noon(day: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Europe/Paris', plainTime: '12:00' })
    .epochMilliseconds;
}

/** The n-th person of a role, always the same: `person('ville', 1)`. */
export function person(role: string, n = 1): string {
  const letters = Buffer.from(`${role}.${n}`).toString('hex');
  return letters.slice(-32).padStart(32, '0');
}

/** A contract that a test leads by hand: days pass, people act, and its journal is read. */
export class RunningContract {
  readonly program: Program;
  state: ContractState;
  facts: Fact[] = [];
  private acts = 0;
  private now: number;

  constructor(template: Template, opened: string, parties: Parties, fields: Record<string, Data> = {}) {
    this.program = compile(template);
    this.state = emptyState(this.program.engine);
    const people = Object.entries(parties).flatMap(([role, count]) =>
      Array.from({ length: count }, (_, at) => ({ role, person: person(role, at + 1) })),
    );
    this.now = noon(opened);
    this.accept({ type: 'ContractOpened', at: this.now, opening: { parties: people, fields } });
  }

  /** Lets time pass until noon of a day. */
  until(day: string): this {
    this.now = noon(day);
    this.accept({ type: 'TimePassed', now: this.now });
    return this;
  }

  /** Somebody acts on an open item of a step; the first one they hold. */
  does(role: string, node: string, body: ActBody, n = 1): this {
    const refused = this.tries(role, node, body, n);
    if (refused) throw new Error(`${role} ${body.type} ${node}: ${refused}`);
    return this;
  }

  /** Like `does`, and says why it was refused, or null. */
  tries(role: string, node: string, body: ActBody, n = 1): RefusalCode | null {
    const item = this.itemOf(node, role, n, body.type);
    return this.send(role, { ...body, item: item.id } as Act, n);
  }

  /** An act that is not about an item: a row, a party, an outside answer. */
  says(role: string, body: Act, n = 1): this {
    const refused = this.send(role, body, n);
    if (refused) throw new Error(`${role} ${body.type}: ${refused}`);
    return this;
  }

  send(role: string, body: Act, n = 1): RefusalCode | null {
    this.acts += 1;
    const id = this.acts.toString(16).padStart(32, '0');
    return this.take({ type: 'Acted', at: this.now, id, actor: person(role, n), act: body });
  }

  /** Everybody who can says yes to a step: the shortest way through a phase that a test is not about. */
  passes(node: string, body: ActBody = { type: 'complete' }): this {
    for (let turns = 0; turns < 100; turns++) {
      const item = this.items(node, body.type)[0];
      if (!item) return this;
      const holder = this.holderOf(item);
      const refused = this.take({
        type: 'Acted',
        at: this.now,
        id: (++this.acts).toString(16).padStart(32, '0'),
        actor: holder,
        act: { ...body, item: item.id } as Act,
      });
      if (refused) throw new Error(`${body.type} ${node}: ${refused}`);
    }
    throw new Error(`${node} never ends`);
  }

  /** Open items of a step, in the order they opened; those that offer a verb, if one is named. */
  items(node: string, verb?: string): ItemState[] {
    return Object.values(this.state.items).filter(
      (item) =>
        this.state.steps[item.step]?.node === node &&
        (verb === undefined || item.verbs.some((known) => known === verb)),
    );
  }

  /** The item of a step that somebody may act on: the seat's own, or one that the role shares. */
  itemOf(node: string, role: string, n = 1, verb?: string): ItemState {
    const seats = this.seatsOf(person(role, n));
    const items = this.items(node, verb);
    const own = items.find((item) => item.seat !== undefined && seats.includes(item.seat));
    const item = own ?? items.find((shared) => shared.seat === undefined && this.rolesOf(shared).includes(role));
    if (!item) throw new Error(`${role} has no open item of ${node} (open: ${this.openNodes().join(', ')})`);
    return item;
  }

  isOpen(node: string): boolean {
    return Object.values(this.state.steps).some((step) => step.node === node && step.stage === 'open');
  }

  openNodes(): string[] {
    return [...new Set(Object.values(this.state.steps).map((step) => step.node))];
  }

  openPhases(): string[] {
    return Object.values(this.state.scopes)
      .filter((scope) => scope.of.startsWith('p:') && scope.closedOn === undefined)
      .map((scope) => scope.of.slice(2))
      .sort();
  }

  /** Facts of one kind, in order. */
  journal<T extends FactType>(type: T): (Fact & FactBody<T>)[] {
    return this.facts.filter((fact) => fact.type === type) as (Fact & FactBody<T>)[];
  }

  /** Dates of the occurrences of a series that have opened so far. */
  occurrences(node: string): string[] {
    return this.journal('RunPlanned')
      .filter((fact) => this.nodeOf(fact.step) === node)
      .map((fact) => fact.on ?? '');
  }

  private nodeOf(step: string): string {
    return this.journal('StepReached').find((fact) => fact.step === step)?.node ?? '';
  }

  private holderOf(item: ItemState): string {
    const seats = item.seat
      ? [this.state.seats[item.seat]]
      : Object.values(this.state.seats).filter((seat) => this.rolesOf(item).includes(seat.role));
    const holder = seats.find((seat) => seat?.person);
    if (!holder?.person) throw new Error(`nobody holds ${item.id}`);
    return holder.person;
  }

  /** The roles that share an item: those of its line, or whoever records. */
  private rolesOf(item: ItemState): string[] {
    const node = this.program.nodes[this.state.steps[item.step]?.node ?? ''];
    const named = node?.kind === 'wait' && item.line === RECORDER ? node.recordedBy : undefined;
    const lines = named ?? (item.line < 0 ? [] : (node?.who ?? []).slice(item.line, item.line + 1));
    const roles = lines.flatMap((line) =>
      'role' in line ? [line.role] : 'kind' in line ? this.rolesOfKind(line.kind) : [],
    );
    const isForAnyone = lines.some((line) => 'row' in line || 'each' in line);
    return isForAnyone ? Object.keys(this.program.roles) : roles.length > 0 ? roles : this.rolesOfKind('coordinator');
  }

  private rolesOfKind(kind: string): string[] {
    return Object.values(this.program.roles).flatMap((role) => (role.kind === kind ? [role.id] : []));
  }

  private seatsOf(who: string): string[] {
    return Object.entries(this.state.seats).flatMap(([id, seat]) => (seat.person === who ? [id] : []));
  }

  private accept(event: ContractEvent): void {
    const refused = this.take(event);
    if (refused) throw new Error(`${event.type}: ${refused}`);
  }

  private take(event: ContractEvent): RefusalCode | null {
    const step = transition(this.program, this.state, event);
    if (!step.ok) return step.refusal.code;
    this.state = step.state;
    this.facts.push(...step.facts);
    return null;
  }
}
