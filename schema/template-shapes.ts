/** How the keys of one kind of object are ordered, and what stands under them. */
export type Shape = {
  keys: readonly string[];
  /** The shape of the object, or of each object of the list, under a key. */
  under?: Readonly<Record<string, () => Shape>>;
  /** The shape of every value, where the keys are ids of the template's own. */
  each?: () => Shape;
};

const localised: Shape = { keys: ['fr', 'en'] };
const text = () => localised;
const fieldRef: Shape = { keys: ['field'] };
const titled: Shape = { keys: ['id', 'title'], under: { title: text } };
const choice = () => titled;
const map: Shape = { keys: [] };
const amount: Shape = {
  keys: ['months', 'weeks', 'days', 'workingDays'],
  under: sameUnder(['months', 'weeks', 'days', 'workingDays'], () => fieldRef),
};
const offset = () => amount;

const date: Shape = {
  keys: ['on', 'month', 'quarter', 'after', 'plus', 'align', 'roll', 'at', 'latest', 'earliest'],
  under: { plus: offset, latest: () => date, earliest: () => date },
};
const when = () => date;

const source: Shape = {
  keys: ['role', 'list', 'column', 'where', 'done'],
  under: { where: () => truth },
};
const truth: Shape = {
  keys: [
    'all',
    'any',
    'not',
    'field',
    'outcome',
    'count',
    'sum',
    'date',
    'row',
    'children',
    'is',
    'op',
    'value',
    'than',
  ],
  under: {
    all: () => truth,
    any: () => truth,
    not: () => truth,
    count: () => source,
    sum: () => source,
    date: when,
    value: () => fieldRef,
    than: when,
  },
};
const condition = () => truth;

function sameUnder(keys: readonly string[], shape: () => Shape): Record<string, () => Shape> {
  return Object.fromEntries(keys.map((key) => [key, shape]));
}

const role: Shape = {
  keys: ['id', 'kind', 'title', 'min', 'max', 'recruitedDuring', 'belowMin'],
  under: { title: text, belowMin: () => ({ keys: ['end'] }) },
};

const field: Shape = {
  keys: ['id', 'type', 'title', 'choices', 'columns', 'of', 'visibleTo', 'required'],
  under: { title: text, choices: choice, columns: () => field },
};

const repeat: Shape = { keys: ['until', 'max'], under: { until: condition } };

const phase: Shape = {
  keys: ['id', 'kind', 'title', 'planned', 'when', 'closes', 'repeat', 'beside', 'opens'],
  under: {
    title: text,
    planned: () => ({ keys: ['from', 'to'], under: { from: when, to: when } }),
    when: condition,
    closes: () => ({
      keys: ['when', 'notBefore', 'at'],
      under: { when: condition, notBefore: when, at: when },
    }),
    repeat: () => repeat,
    opens: when,
  },
};

const who: Shape = {
  keys: ['role', 'kind', 'row', 'each', 'need', 'except'],
  under: { need: () => ({ keys: ['min', 'max'] }), except: condition },
};

const recurrence: Shape = {
  keys: ['first', 'every', 'dates', 'count', 'until', 'roll'],
  under: {
    first: when,
    every: offset,
    dates: when,
    count: () => fieldRef,
    until: when,
  },
};

const branch: Shape = { keys: ['outcome', 'if', 'at', 'on'], under: { if: condition, at: when, on: condition } };

/** The common keys of a step, then the keys of the kinds. Keys shared by several kinds stand where the first has them. */
const node: Shape = {
  keys: [
    ...['id', 'kind', 'title', 'plain', 'note', 'phase', 'in', 'who', 'required', 'when', 'waitFor', 'oneAtATime'],
    ...['opens', 'due', 'join', 'each', 'completes', 'recurrence', 'postpone', 'deadline', 'boundaries', 'reminders'],
    ...['visibleTo', 'limit', 'participation', 'form', 'edits'],
    ...['minimum', 'delegation', 'contribution', 'length'],
    ...['order', 'criteria', 'scale', 'views', 'commitments', 'method', 'choices', 'multiple', 'quorum', 'veto'],
    ...['threshold', 'consultative', 'ties', 'about', 'ends', 'steps', 'units', 'handOverTo'],
    ...['until', 'answers', 'expected', 'recordedBy', 'remembers', 'mode', 'branches', 'default'],
    ...['text', 'of', 'sections', 'options', 'min', 'max', 'amount', 'from', 'to', 'budget'],
    ...['repeat', 'template', 'roles', 'passes', 'returns', 'outcome'],
  ],
  under: {
    ...sameUnder(['title', 'plain', 'note', 'text'], text),
    ...sameUnder(['when', 'waitFor'], condition),
    ...sameUnder(['opens', 'due', 'ends', 'until', 'expected'], when),
    ...sameUnder(['who', 'recordedBy', 'to'], () => who),
    ...sameUnder(['criteria'], () => ({ keys: ['list', 'id', 'title'], under: { title: text } })),
    ...sameUnder(['scale', 'choices', 'answers', 'options'], choice),
    ...sameUnder(['minimum', 'roles'], () => map),
    ...sameUnder(['contribution'], () => fieldRef),
    join: () => ({ keys: ['mode', 'n', 'cancel'] }),
    each: () => ({ keys: ['times', 'role', 'list', 'where'], under: { where: condition } }),
    completes: () => ({ keys: ['n', 'cancel'], under: { n: () => fieldRef } }),
    recurrence: () => recurrence,
    postpone: () => ({ keys: ['max'] }),
    deadline: () => ({ keys: ['at', 'on', 'then', 'coversBefore'], under: { at: when, on: condition } }),
    boundaries: () => branch,
    limit: () => ({ keys: ['sum', 'count', 'value', 'per', 'max'], under: { max: () => fieldRef } }),
    delegation: () => ({ keys: ['min', 'max'] }),
    quorum: () => ({ keys: ['percent'] }),
    threshold: () => ({ keys: ['of', 'percent'] }),
    about: () => ({
      keys: ['list', 'where', 'exceptRow', 'keep'],
      under: { where: condition, exceptRow: condition },
    }),
    steps: () => ({ keys: ['id', 'title', 'from', 'intensity', 'price'], under: { title: text, from: when } }),
    units: () => ({ keys: ['title', 'per'], under: { title: text } }),
    branches: () => branch,
    sections: () => ({ keys: ['title', 'text', 'from'], under: { title: text, text } }),
    amount: () => ({ keys: ['field', 'row'] }),
    repeat: () => repeat,
  },
};

const reminderStep: Shape = {
  keys: ['offset', 'to', 'channel', 'repeat', 'urgent'],
  under: {
    offset,
    to: () => ({ keys: ['role'] }),
    repeat: () => ({ keys: ['every', 'times'], under: { every: offset } }),
  },
};

const scenario: Shape = {
  keys: ['id', 'title', 'opened', 'people', 'moves', 'until', 'expected', 'ends'],
  under: {
    title: text,
    people: () => map,
    moves: () => ({ keys: ['on', 'step', 'occurrence', 'seat', 'outcome', 'resolution'] }),
    expected: () => ({ keys: ['step', 'phase', 'occurrence', 'what', 'on'] }),
    ends: () => ({ keys: ['on', 'outcome'] }),
  },
};

/** The whole template, in the order of the page that documents it. */
export const templateShape: Shape = {
  keys: [
    ...['format', 'id', 'title', 'summary', 'tags', 'source', 'territory', 'goodFriday', 'timeZone'],
    ...['roles', 'fields', 'phases', 'nodes', 'edges', 'commitments', 'reminders', 'articles', 'assume', 'scenarios'],
    'layout',
  ],
  under: {
    title: text,
    summary: text,
    source: text,
    roles: () => role,
    fields: () => field,
    phases: () => phase,
    nodes: () => node,
    edges: () => ({ keys: ['id', 'from', 'outcome', 'to', 'back', 'maxTimes'] }),
    commitments: () => ({
      keys: ['id', 'by', 'to', 'text', 'plain', 'unlessUnavailable', 'conditional', 'from', 'until', 'node'],
      under: { text, plain: text, conditional: condition, from: when, until: when },
    }),
    reminders: () => ({ keys: [], each: () => ({ keys: ['steps'], under: { steps: () => reminderStep } }) }),
    articles: () => ({ keys: ['id', 'common', 'of', 'title', 'text'], under: { title: text, text } }),
    assume: () => ({
      keys: ['roles', 'rows', 'answers', 'options'],
      under: sameUnder(['roles', 'rows', 'answers', 'options'], () => map),
    }),
    scenarios: () => scenario,
    layout: () => ({ keys: [], each: () => ({ keys: ['x', 'y'] }) }),
  },
};
