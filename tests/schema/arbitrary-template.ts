import fc from 'fast-check';
import type { Condition } from '#schema/condition';
import type { Edge, Template, TemplateNode, Who } from '#schema/template';
import {
  COMPARISONS,
  DECISION_METHODS,
  FIELD_TYPES,
  JOIN_MODES,
  PARTICIPATION_LEVELS,
  PHASE_KINDS,
  ROLE_KINDS,
  ROLLS,
  SERIES_ROLLS,
  WEEKDAYS,
} from '#schema/vocabulary';
import type { When } from '#schema/when';

/**
 * Templates that the schema accepts and that mean as little as chance allows: names that exist or not, circles, dates
 * from nowhere, conditions about anything. Whatever reads a template must live with them.
 */

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'ledger', 'commitments', 'nulle-part'];
const id = fc.constantFrom(...ids);
const outcome = fc.constantFrom(
  'done',
  'declined',
  'signed',
  'expired',
  'skipped',
  'decided',
  'none',
  ...ids.slice(0, 4),
);
const words = fc.constantFrom('Accueil', 'Bilan à 3 mois', '😀', 'é', '<b>', '{step}');
const text = fc.record({ fr: words, en: words }, { requiredKeys: ['fr'] });
const titled = fc.record({ id, title: text });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3) => fc.array(arbitrary, { maxLength });

/** A record whose optional keys may be missing, never `undefined`. */
function partly<T extends object>(required: Partial<T> & object, optional: Record<string, fc.Arbitrary<unknown>>) {
  return fc.record(optional, { requiredKeys: [] }).map((kept) => ({ ...required, ...kept }) as T);
}

const fieldRef = fc.record({ field: id });
const countRef = fc.oneof(fc.integer({ min: -40, max: 40 }), fieldRef);
const anchor = fc.oneof(
  fc.constantFrom('reached', 'opened', 'due', 'occurrence', 'contract:opened', 'parent:contract:opened'),
  fc.tuple(id, fc.constantFrom('opened', 'closed')).map(([of, at]) => `phase:${of}:${at}`),
  fc.tuple(id, fc.constantFrom('opened', 'completed', 'last')).map(([of, at]) => `node:${of}:${at}`),
  id.map((of) => `field:${of}`),
  id.map((of) => `row:${of}`),
);
const offset = partly({}, { months: countRef, weeks: countRef, days: countRef, workingDays: countRef });
const { when } = fc.letrec<{ when: When }>((tie) => ({
  when: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'when' },
    fc.constantFrom({ on: '2009-03-18' }, { month: '2007-06' }, { quarter: '2007-Q3' }),
    fc
      .tuple(anchor, partly({}, { plus: offset, align: fc.constantFrom(...WEEKDAYS), roll: fc.constantFrom(...ROLLS) }))
      .map(([after, kept]) => ({ after, ...kept }) as When),
    fc.array(tie('when'), { minLength: 1, maxLength: 3 }).map((latest) => ({ latest }) as When),
    fc.array(tie('when'), { minLength: 1, maxLength: 3 }).map((earliest) => ({ earliest }) as When),
  ),
}));

const op = fc.constantFrom(...COMPARISONS);
const value = fc.oneof(fc.constantFrom<string | number | boolean>(0, 3, true, 'sante', '2009-03-18', '1,5'), fieldRef);
const compared = fc.oneof(fc.constant({}), fc.record({ op, value }), fc.record({ value }));
const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
  const where = maybe(tie('condition'));
  const withWhere = (source: object) =>
    where.map((found) => (found === undefined ? source : { ...source, where: found }));
  return {
    condition: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'condition' },
      fc.tuple(id, compared).map(([field, kept]) => ({ field, ...kept }) as Condition),
      fc.tuple(id, compared).map(([row, kept]) => ({ row, ...kept }) as Condition),
      fc.record({ outcome: id, is: outcome }) as fc.Arbitrary<Condition>,
      fc.record({
        count: fc.oneof(fc.record({ role: id }), fc.record({ done: id })),
        op,
        value,
      }) as fc.Arbitrary<Condition>,
      fc
        .tuple(
          id.chain((list) => withWhere({ list })),
          op,
          value,
        )
        .map(([count, o, v]) => ({ count, op: o, value: v }) as Condition),
      fc
        .tuple(fc.record({ list: id, column: id }).chain(withWhere), op, value)
        .map(([sum, o, v]) => ({ sum, op: o, value: v }) as Condition),
      fc.record({
        date: when,
        op: fc.constantFrom('before', 'onOrAfter'),
        than: fc.oneof(when, fc.constant('today')),
      }) as fc.Arbitrary<Condition>,
      fc.record({ children: id, is: fc.constantFrom('started', 'signed', 'outcome') }) as fc.Arbitrary<Condition>,
      few(tie('condition')).map((all) => ({ all }) as Condition),
      few(tie('condition')).map((any) => ({ any }) as Condition),
      tie('condition').map((not) => ({ not }) as Condition),
    ),
  };
});

const need = fc.oneof(
  fc.constantFrom('one', 'all', 2),
  fc.record({ min: fc.nat({ max: 3 }), max: fc.nat({ max: 3 }) }),
);
const line = fc
  .tuple(
    fc.oneof(
      fc.record({ role: id }),
      fc.record({ kind: fc.constantFrom(...ROLE_KINDS) }),
      fc.record({ row: id }),
      fc.constant({ each: 'self' }),
    ),
    partly({}, { need, except: condition }),
  )
  .map(([who, kept]) => ({ ...who, ...kept }) as Who);

const recurrence = fc.oneof(
  fc
    .tuple(
      when,
      fc.constantFrom({ weeks: 2 }, { months: 2 }, { days: 1 }),
      partly({}, { count: countRef, until: when, roll: fc.constantFrom(...SERIES_ROLLS) }),
    )
    .map(([first, every, kept]) => ({ first, every, ...kept })),
  fc.record({ dates: fc.array(when, { minLength: 1, maxLength: 3 }) }),
);
const dated = fc.oneof(fc.record({ at: when }), fc.record({ on: condition }));
const limitOf = fc.constantFrom('units', 'amount', 'field:a', 'list:b', 'list:b.c');
const limit = fc
  .tuple(fc.constantFrom('sum', 'count', 'value'), limitOf, fc.oneof(fc.nat({ max: 40 }), fieldRef))
  .map(([key, of, max]) => ({ [key]: of, max }));
const repeat = fc.record({ until: condition, max: fc.integer({ min: 1, max: 9 }) });

const common: Record<string, fc.Arbitrary<unknown>> = {
  plain: text,
  note: text,
  phase: id,
  in: id,
  who: few(line),
  required: fc.boolean(),
  when: condition,
  waitFor: condition,
  oneAtATime: words,
  opens: when,
  due: when,
  join: fc
    .tuple(fc.constantFrom(...JOIN_MODES), partly({}, { n: fc.integer({ min: 1, max: 4 }), cancel: fc.boolean() }))
    .map(([mode, kept]) => ({ mode, ...kept })),
  each: fc.oneof(
    fc.record({ times: fc.nat({ max: 500 }) }),
    fc.record({ role: id }),
    fc.tuple(id, maybe(condition)).map(([list, where]) => (where ? { list, where } : { list })),
  ),
  completes: fc.oneof(
    fc.constantFrom('all', 'none'),
    fc.record({ n: fc.oneof(fc.integer({ min: 1, max: 4 }), fieldRef) }),
  ),
  recurrence,
  postpone: fc.record({ max: fc.integer({ min: 1, max: 4 }) }),
  deadline: fc
    .tuple(dated, outcome, partly({}, { coversBefore: fc.boolean() }))
    .map(([on, then, kept]) => ({ ...on, then: then === 'none' ? 'withdrawn' : then, ...kept })),
  boundaries: few(
    fc.tuple(outcome, dated).map(([name, on]) => ({ outcome: name, ...on })),
    2,
  ),
  reminders: fc.oneof(id, fc.constant('none')),
  visibleTo: few(id),
  limit: fc.oneof(limit, few(limit)),
  participation: fc.constantFrom(...PARTICIPATION_LEVELS),
  form: few(id),
  edits: few(id),
};

const people = few(line);
const branch = fc
  .tuple(outcome, fc.oneof(fc.record({ if: condition }), dated))
  .map(([name, on]) => ({ outcome: name, ...on }));
const percent = fc.record({ percent: fc.nat({ max: 100 }) });
const amount = fc.oneof(fc.integer({ min: -500, max: 500 }), fieldRef);
const count = fc.nat({ max: 4 });

type Keys = Record<string, fc.Arbitrary<unknown>>;
const kinds: Record<TemplateNode['kind'], { required: Keys; optional: Keys }> = {
  task: { required: {}, optional: {} },
  meeting: {
    required: {},
    optional: {
      recordedBy: people,
      minimum: fc.dictionary(id, count, { maxKeys: 2 }),
      delegation: fc.record({ min: count, max: count }),
      contribution: amount,
      length: fc.integer({ min: 1, max: 600 }),
    },
  },
  sign: { required: {}, optional: { order: few(id), veto: few(id), text: id, quorum: percent } },
  evaluation: {
    required: { criteria: fc.oneof(fc.record({ list: id }), few(titled)) },
    optional: { scale: few(titled), views: fc.constant(['self']), commitments: fc.boolean() },
  },
  decision: {
    required: { method: fc.constantFrom(...DECISION_METHODS), choices: few(titled) },
    optional: {
      multiple: fc.boolean(),
      quorum: percent,
      threshold: fc.record({ of: fc.constantFrom('cast', 'present'), percent: fc.nat({ max: 100 }) }),
      consultative: few(id),
      ties: outcome,
      default: outcome,
      about: fc
        .tuple(id, partly({}, { where: condition, exceptRow: condition, keep: fc.integer({ min: 1, max: 4 }) }))
        .map(([list, kept]) => ({ list, ...kept })),
    },
  },
  service: {
    required: {},
    optional: {
      ends: when,
      steps: few(fc.record({ id, title: text, from: when })),
      units: fc.record({ title: text }),
      handOverTo: id,
    },
  },
  wait: {
    required: {},
    optional: { until: when, answers: few(titled), expected: when, recordedBy: people, remembers: fc.boolean() },
  },
  gate: {
    required: { mode: fc.constantFrom('exclusive', 'inclusive', 'race'), branches: few(branch) },
    optional: { default: outcome },
  },
  notice: { required: {}, optional: { text, to: people } },
  document: { required: { of: words }, optional: { sections: few(fc.record({ title: text, text })) } },
  option: { required: { options: few(titled) }, optional: { min: count, max: count } },
  payment: {
    required: { amount: fc.oneof(amount, fc.record({ row: id })) },
    optional: { from: id, to: id, budget: id },
  },
  group: {
    required: {},
    optional: { repeat, template: id, roles: fc.dictionary(id, id, { maxKeys: 2 }), passes: few(id), returns: few(id) },
  },
  end: { required: { outcome }, optional: {} },
};

const node: fc.Arbitrary<TemplateNode> = fc
  .constantFrom(...(Object.keys(kinds) as TemplateNode['kind'][]), 'group' as const, 'task' as const)
  .chain((kind) => {
    const { required, optional } = kinds[kind];
    return fc
      .tuple(
        fc.record({ id, title: text, ...required }),
        fc.record(optional, { requiredKeys: [] }),
        fc
          .subarray(Object.keys(common), { maxLength: 6 })
          .chain((keys) =>
            fc.record(Object.fromEntries(keys.map((key) => [key, common[key] as fc.Arbitrary<unknown>]))),
          ),
      )
      .map(([must, may, shared]) => ({ kind, ...must, ...may, ...shared }) as unknown as TemplateNode);
  });

const edge: fc.Arbitrary<Edge> = fc
  .tuple(
    fc.record({ id, from: id, to: id }),
    partly<Partial<Edge>>({}, { outcome, back: fc.constant(true as const), maxTimes: fc.integer({ min: 1, max: 3 }) }),
  )
  .map(([must, may]) => ({ ...must, ...may }));

const column = fc
  .tuple(fc.record({ id, type: fc.constantFrom(...FIELD_TYPES), title: text }), partly({}, { choices: few(titled) }))
  .map(([must, may]) => ({ ...must, ...may }));
const field = fc
  .tuple(column, partly({}, { columns: few(column), of: id, visibleTo: few(id), required: fc.boolean() }))
  .map(([must, may]) => ({ ...must, ...may }));
const phase = fc
  .tuple(
    fc.record({ id, kind: fc.constantFrom(...PHASE_KINDS), title: text }),
    partly(
      {},
      {
        planned: partly({}, { from: when, to: when }),
        when: condition,
        closes: partly({}, { when: condition, notBefore: when, at: when }),
        repeat,
        beside: fc.constant(true),
        opens: when,
      },
    ),
  )
  .map(([must, may]) => ({ ...must, ...may }));
const role = fc.record({ id, kind: fc.constantFrom(...ROLE_KINDS), title: text, min: count, max: count });
const commitment = fc
  .tuple(
    fc.record({ id, by: id, to: few(id), text }),
    partly({}, { conditional: condition, from: when, until: when, node: id }),
  )
  .map(([must, may]) => ({ ...must, ...may }));
const reminder = fc
  .tuple(
    fc.record({ offset, to: fc.oneof(fc.constantFrom('assignee', 'coordinator'), fc.record({ role: id })) }),
    partly({}, { urgent: fc.boolean() }),
  )
  .map(([must, may]) => ({ ...must, ...may }));

/** Any template that the schema accepts. */
const chaos = fc
  .tuple(
    fc.record({
      format: fc.constant('trame/1'),
      id,
      title: text,
      territory: fc.constantFrom('FR', 'FR-68', 'ZZ'),
      timeZone: fc.constantFrom('Europe/Paris', 'Mars/Olympus'),
      roles: few(role),
      phases: few(phase),
      nodes: few(node, 8),
      edges: few(edge, 12),
    }),
    partly(
      {},
      {
        summary: text,
        tags: few(words),
        goodFriday: fc.boolean(),
        fields: few(field),
        commitments: few(commitment),
        reminders: fc.dictionary(id, fc.record({ steps: few(reminder) }), { maxKeys: 2 }),
        articles: few(fc.record({ id, common: fc.boolean(), title: text, text })),
        assume: partly(
          {},
          { answers: fc.dictionary(id, outcome, { maxKeys: 2 }), rows: fc.dictionary(id, count, { maxKeys: 2 }) },
        ),
        layout: fc.dictionary(id, fc.record({ x: fc.integer({ min: -999, max: 999 }), y: fc.nat({ max: 999 }) }), {
          maxKeys: 2,
        }),
      },
    ),
  )
  .map(([must, may]) => ({ ...must, ...may }) as Template);

/** The same with some order brought in: things have names of their own, steps are in phases, arrows between steps. */
const tidied = fc.tuple(chaos, fc.infiniteStream(fc.nat({ max: 999 }))).map(([template, numbers]): Template => {
  const next = (many: number) => Number(numbers.next().value) % many;
  const rename = <T extends { id: string }>(things: readonly T[]) =>
    things.map((thing, at) => ({ ...thing, id: ids[at] ?? `x-${at}` }));
  const phases = rename(
    template.phases.length > 0 ? template.phases : [{ id: 'a', kind: 'launch', title: { fr: 'P' } }],
  );
  const groups = template.nodes.flatMap(({ kind }, at) => (kind === 'group' ? [ids[at] ?? `x-${at}`] : []));
  const nodes = rename(template.nodes).map((node) => {
    const { phase: _phase, in: inside, ...kept } = node;
    const group = inside === undefined || next(2) === 0 ? undefined : groups[next(groups.length || 1)];
    const place = group === undefined ? { phase: phases[next(phases.length)]?.id ?? 'a' } : { in: group };
    return { ...kept, ...place } as TemplateNode;
  });
  const end = () => nodes[next(nodes.length)]?.id ?? 'a';
  const edges = template.edges.map((edge, at) => ({ ...edge, id: `fleche-${at}`, from: end(), to: end() }));
  return { ...template, roles: rename(template.roles), phases, nodes, edges };
});

/** Templates that the schema accepts, in disorder or in some order. */
export const arbitraryTemplate: fc.Arbitrary<Template> = fc.oneof(chaos, { arbitrary: tidied, weight: 3 });
