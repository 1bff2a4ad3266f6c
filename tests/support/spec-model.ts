import type { Edge, Template, TemplateNode } from '#schema/template';

/*
 * Joins, waves and scopes once more, written from the rules alone (R1 to R8, R15 to R17) and without a thought for
 * speed: sets, lists and searches. No dates, no repetition, no arrows back. It knows nothing of the engine.
 */

type Active = { scope: Scope; node: TemplateNode; k: number; stage: 'reached' | 'open' | 'stuck'; taken: boolean };
type Scope = {
  id: string;
  parent: Active | null;
  tokens: string[];
  entries: string[];
  fired: Map<string, string[]>;
  counts: Map<string, number>;
  closed: boolean;
};

/** A programme without dates, played by hand: what is open, what was completed, how it ended. */
export class Model {
  readonly completed: string[] = [];
  /** What waits for the coordinator: it holds its scope (R4). */
  readonly incidents: { what: string; scope: Scope }[] = [];
  ended = false;
  private readonly template: Template;
  private readonly known: Record<string, unknown>;
  private scopes: Scope[] = [];
  private active: Active[] = [];

  constructor(template: Template, known: Record<string, unknown>) {
    this.template = template;
    this.known = known;
    this.openPhase(0);
    this.settle();
  }

  /** The steps that people have before them. */
  openSteps(): string[] {
    return this.active
      .filter((step) => step.stage === 'open')
      .map(nameOf)
      .sort();
  }

  /** Somebody takes a step on, without doing it yet (R2). */
  take(name: string): void {
    this.touch(this.find(name));
    this.settle();
  }

  /** Somebody finishes a step (R8, R9). */
  finish(name: string, outcomes: string[]): void {
    const step = this.find(name);
    this.touch(step);
    const refused = outcomes.find((outcome) => NEGATIVE.includes(outcome));
    if (refused === undefined || step.scope.closed || this.out(step.node, refused).length > 0)
      this.leave(step, outcomes);
    else {
      step.stage = 'stuck';
      this.incidents.push({ what: `OUTCOME_UNWIRED ${step.node.id}`, scope: step.scope });
    }
    this.settle();
  }

  private find(name: string): Active {
    const step = this.active.find((found) => nameOf(found) === name);
    if (!step) throw new Error(`the model has no ${name}`);
    return step;
  }

  /** Acting inside a group is acting on the group. */
  private touch(step: Active): void {
    step.taken = true;
    if (step.scope.parent) this.touch(step.scope.parent);
  }

  private leave(step: Active, outcomes: string[]): void {
    this.active = this.active.filter((other) => other !== step);
    this.completed.push(`${nameOf(step)} ${outcomes.join('+')}`);
    if (!step.scope.closed)
      for (const outcome of outcomes) step.scope.tokens.push(...this.out(step.node, outcome).map((edge) => edge.id));
  }

  /** Tokens first, then openings, then closings, until nothing moves (R41). */
  private settle(): void {
    while (!this.ended) if (!(this.moveTokens() || this.openReached() || this.closeScopes())) return;
  }

  private moveTokens(): boolean {
    let moved = false;
    for (const scope of this.scopes.filter((found) => !found.closed)) {
      for (const node of this.nodesOf(scope)) if (this.enter(scope, node) || this.join(scope, node)) moved = true;
    }
    return moved;
  }

  private enter(scope: Scope, node: TemplateNode): boolean {
    if (!scope.entries.includes(node.id)) return false;
    scope.entries = scope.entries.filter((entry) => entry !== node.id);
    this.activate(scope, node, []);
    return true;
  }

  private join(scope: Scope, node: TemplateNode): boolean {
    const into = this.into(node);
    const arrived = into.filter((edge) => scope.tokens.includes(edge.id)).map((edge) => edge.id);
    const missing = into.map((edge) => edge.id).filter((edge) => !arrived.includes(edge));
    const mode = node.join?.mode ?? 'arriving';
    const over = () => !this.mayStillArrive(scope, missing);
    if (mode === 'every')
      return arrived.slice(0, 1).every((edge) => this.activate(scope, node, [edge])) && arrived.length > 0;
    if (into.length < 2) return arrived.length > 0 && this.fire(scope, node, arrived, []);
    if (mode === 'first' || mode === 'count') return this.joinAt(scope, node, arrived, missing);
    if (arrived.length === 0 || (missing.length > 0 && !over())) return false;
    if (mode === 'all' && missing.length > 0) return this.starve(scope, node, missing);
    return this.fire(scope, node, arrived, missing);
  }

  /** `first` and `count`: fires at the n-th arrival and absorbs the rest of its wave (R16). */
  private joinAt(scope: Scope, node: TemplateNode, arrived: string[], missing: string[]): boolean {
    const n = node.join?.mode === 'count' ? (node.join.n ?? 1) : 1;
    const over = () => !this.mayStillArrive(scope, missing);
    const delivered = scope.fired.get(node.id);
    if (!delivered) {
      if (arrived.length === 0) return false;
      if (arrived.length < n) return over() ? this.starve(scope, node, missing) : false;
      if (!this.fire(scope, node, arrived, [])) return false;
      scope.fired.set(node.id, arrived);
      if (node.join?.cancel) this.cancel(scope, node);
      return true;
    }
    const late = arrived.filter((edge) => !delivered.includes(edge));
    this.consume(scope, late);
    const all = [...delivered, ...late];
    scope.fired.set(node.id, all);
    const owed = this.into(node)
      .map((edge) => edge.id)
      .filter((edge) => !all.includes(edge));
    if (this.mayStillArrive(scope, owed)) return late.length > 0;
    this.lapseIdle(scope, owed);
    scope.fired.delete(node.id);
    return true;
  }

  private starve(scope: Scope, node: TemplateNode, missing: string[]): boolean {
    this.lapseIdle(scope, missing);
    const what = `JOIN_STARVED ${node.id}`;
    if (this.incidents.some((open) => open.what === what && open.scope === scope)) return false;
    this.incidents.push({ what, scope });
    return true;
  }

  /** One activation at a time; an untaken optional one gives way (R16). At wave end idle steps lapse (R17). */
  private fire(scope: Scope, node: TemplateNode, edges: string[], missing: string[]): boolean {
    const busy = this.inside(scope).find((step) => step.node === node);
    if (busy && !isIdle(busy)) return false;
    if (busy) this.drop(busy);
    this.lapseIdle(scope, missing);
    return this.activate(scope, node, edges);
  }

  private activate(scope: Scope, node: TemplateNode, edges: string[]): true {
    this.consume(scope, edges);
    const k = (scope.counts.get(node.id) ?? 0) + 1;
    scope.counts.set(node.id, k);
    this.active.push({ scope, node, k, stage: 'reached', taken: false });
    return true;
  }

  private consume(scope: Scope, edges: string[]): void {
    for (const edge of edges) scope.tokens.splice(scope.tokens.indexOf(edge), 1);
  }

  /** A wave goes on while a waiting token, an active step or an unfired join can reach a missing arrow (R15). */
  private mayStillArrive(scope: Scope, missing: string[]): boolean {
    const waiting = [...scope.entries, ...scope.tokens.map((id) => this.edge(id).to)];
    const working = this.inside(scope)
      .filter((step) => !isIdle(step))
      .map((step) => step.node.id);
    return [...waiting, ...working].some((from) => this.reaches(from, missing));
  }

  private lapseIdle(scope: Scope, missing: string[]): void {
    for (const step of this.inside(scope)) if (isIdle(step) && this.reaches(step.node.id, missing)) this.drop(step);
  }

  private cancel(scope: Scope, node: TemplateNode): void {
    const into = this.into(node).map((edge) => edge.id);
    for (const step of this.inside(scope)) if (step.node !== node && this.reaches(step.node.id, into)) this.drop(step);
    scope.tokens = scope.tokens.filter((id) => this.edge(id).to === node.id || !this.reaches(this.edge(id).to, into));
  }

  /** Takes a step away with all that is inside it. */
  private drop(step: Active): void {
    this.active = this.active.filter((other) => other !== step);
    for (const body of this.scopes.filter((scope) => scope.parent === step)) {
      for (const inner of this.inside(body)) this.drop(inner);
      shut(body);
    }
  }

  private openReached(): boolean {
    const reached = this.active
      .filter((step) => step.stage === 'reached')
      .sort((a, b) => this.place(a.node) - this.place(b.node));
    for (const step of reached) if (this.active.includes(step) && !this.ended) this.open(step);
    return reached.length > 0;
  }

  private open(step: Active): void {
    step.stage = 'open';
    const { node } = step;
    if (node.kind === 'group')
      this.scopes.push(this.scopeOf(`${nameOf(step)}[1]`, step, (inner) => inner.in === node.id));
    else if (node.kind === 'document') this.leave(step, ['ready']);
    else if (node.kind === 'notice') this.leave(step, ['sent']);
    else if (node.kind === 'gate') this.leave(step, this.branches(node));
  }

  /** In a gate, unknown is false (R47). */
  private branches(gate: Extract<TemplateNode, { kind: 'gate' }>): string[] {
    const chosen = gate.branches
      .filter((branch) => 'if' in branch && 'field' in branch.if && this.holds(branch.if))
      .map((branch) => branch.outcome);
    const taken = gate.mode === 'exclusive' ? chosen.slice(0, 1) : chosen;
    return taken.length > 0 ? taken : [gate.default ?? ''];
  }

  private holds(condition: { field: string; op?: string; value?: unknown }): boolean {
    const value = this.known[condition.field];
    return condition.op === 'gt'
      ? typeof value === 'number' && value > Number(condition.value)
      : value === condition.value;
  }

  /** A scope closes when no token in it holds (R3, R4); what nobody took lapses, what somebody took goes on (R5). */
  private closeScopes(): boolean {
    const closing = [...this.scopes].reverse().find((scope) => !scope.closed && !this.isHeld(scope));
    if (closing) this.close(closing);
    return closing !== undefined;
  }

  private isHeld(scope: Scope): boolean {
    if (this.incidents.some((open) => open.scope === scope)) return true;
    const waiting = [...scope.entries, ...scope.tokens.map((id) => this.edge(id).to)].map((id) => this.node(id));
    if (waiting.some((node) => isRequired(node) || this.leads(node))) return true;
    return this.inside(scope).some((step) => isRequired(step.node) || (this.leads(step.node) && !isIdle(step)));
  }

  private close(scope: Scope): void {
    shut(scope);
    for (const step of this.inside(scope))
      if (step.stage !== 'open' || (!step.taken && step.node.kind !== 'group')) this.drop(step);
    const { parent } = scope;
    if (parent) this.leave(parent, ['done']);
    else this.openPhase(this.template.phases.findIndex((phase) => phase.id === scope.id) + 1);
  }

  private openPhase(place: number): void {
    const phase = this.template.phases[place];
    if (!phase) this.ended = true;
    else this.scopes.push(this.scopeOf(phase.id, null, (node) => node.phase === phase.id));
  }

  private scopeOf(id: string, parent: Active | null, isIn: (node: TemplateNode) => boolean): Scope {
    const entries = this.template.nodes
      .filter((node) => isIn(node) && this.into(node).length === 0)
      .map((node) => node.id);
    return { id, parent, tokens: [], entries, fired: new Map(), counts: new Map(), closed: false };
  }

  private leads(node: TemplateNode): boolean {
    return this.template.nodes.some(
      (other) =>
        isRequired(other) &&
        this.reaches(
          node.id,
          this.into(other).map((edge) => edge.id),
        ),
    );
  }

  private reaches(from: string, edges: string[]): boolean {
    const out = this.template.edges.filter((edge) => edge.from === from);
    return out.some((edge) => edges.includes(edge.id) || this.reaches(edge.to, edges));
  }

  private readonly inside = (scope: Scope) => this.active.filter((step) => step.scope === scope);
  private readonly into = (node: TemplateNode): Edge[] => this.template.edges.filter((edge) => edge.to === node.id);
  private readonly out = (node: TemplateNode, outcome: string) =>
    this.template.edges.filter((edge) => edge.from === node.id && edge.outcome === outcome);
  private readonly node = (id: string) => this.template.nodes.find((node) => node.id === id) as TemplateNode;
  private readonly edge = (id: string) => this.template.edges.find((edge) => edge.id === id) as Edge;
  private readonly place = (node: TemplateNode) => this.template.nodes.indexOf(node);
  private readonly nodesOf = (scope: Scope) =>
    this.template.nodes.filter((node) => (scope.parent ? node.in === scope.parent.node.id : node.phase === scope.id));
}

const NEGATIVE = ['declined', 'notHeld', 'refused', 'expired'];
const ARRIVES_TAKEN = ['notice', 'document', 'gate'];
const isRequired = (node: TemplateNode) => node.required ?? !['notice', 'option', 'service'].includes(node.kind);
const isIdle = (step: Active) => !isRequired(step.node) && !step.taken && !ARRIVES_TAKEN.includes(step.node.kind);

/** Nothing moves in a closed scope any more. */
const shut = (scope: Scope): void => void Object.assign(scope, { closed: true, tokens: [], entries: [] });

/** The engine's own name of an activation (R39), for comparison. */
const nameOf = (step: Active): string =>
  `${step.scope.parent ? step.scope.id : `${step.scope.id}~1`}/${step.node.id}~${step.k}`;
