import type { TemplateNode } from '#schema/template';
import { arrow, contract, fields, habitant, step, task, ville } from './parts.ts';
import { ruleTable } from './table.ts';

const all = { join: { mode: 'all' as const } };
const choice = (join: object, ...edges: Parameters<typeof arrow>[]) =>
  contract({
    nodes: [step('decision', 'choix'), task('a'), task('b'), task('c', join)],
    edges: edges.map((edge) => arrow(...edge)),
  });

ruleTable('JOIN_ALL_MAY_STARVE', {
  valid: {
    'paths taken together': contract({
      nodes: [task('debut'), task('a'), task('b'), task('c', all)],
      edges: [arrow('debut', 'a'), arrow('debut', 'b'), arrow('a', 'c'), arrow('b', 'c')],
    }),
    'paths of one choice': choice(
      all,
      ['choix', 'a', { outcome: 'oui' }],
      ['choix', 'b', { outcome: 'oui' }],
      ['a', 'c'],
      ['b', 'c'],
    ),
    'what may still come': choice(
      { join: { mode: 'arriving' } },
      ['choix', 'a', { outcome: 'oui' }],
      ['choix', 'b', { outcome: 'non' }],
      ['a', 'c'],
      ['b', 'c'],
    ),
  },
  invalid: {
    'paths of two choices': choice(
      all,
      ['choix', 'a', { outcome: 'oui' }],
      ['choix', 'b', { outcome: 'non' }],
      ['a', 'c'],
      ['b', 'c'],
    ),
    'a path of one choice and a sure one': choice(all, ['choix', 'a', { outcome: 'oui' }], ['a', 'c'], ['b', 'c']),
    'an optional step': contract({
      nodes: [task('a', { required: false }), task('b'), task('c', all)],
      edges: [arrow('a', 'c'), arrow('b', 'c')],
    }),
  },
  fixable: true,
});

const join = (mode: 'count', n: number) => ({ join: { mode, n } });
const three = (...changes: object[]) =>
  contract({
    nodes: [task('a'), task('b'), task('c', ...(changes as [object]))],
    edges: [arrow('a', 'c'), arrow('b', 'c')],
  });
ruleTable('JOIN_COUNT_OVER_EDGES', {
  valid: { 'two of two': three(join('count', 2)) },
  invalid: { 'three of two': three(join('count', 3)) },
  fixable: true,
});
ruleTable('JOIN_NUMBER', {
  valid: { 'a count': three(join('count', 2)) },
  invalid: { 'no number': three({ join: { mode: 'count' } }), 'of no use': three({ join: { mode: 'first', n: 1 } }) },
  fixable: ['of no use'],
});
ruleTable('JOIN_WITHOUT_BRANCHES', {
  valid: { 'two arrows': three({ join: { mode: 'first' } }) },
  invalid: {
    'one arrow': contract({
      nodes: [task('a'), task('b', { join: { mode: 'first' } })],
      edges: [arrow('a', 'b')],
    }),
    'one arrow, and one that goes back': contract({
      nodes: [task('a'), task('b', { join: { mode: 'all' } })],
      edges: [arrow('a', 'b'), arrow('b', 'b', { outcome: 'declined', back: true, maxTimes: 2 })],
    }),
  },
  fixable: true,
});

/** A chain of diamonds: each splits in two and joins, `every` arrival going on for itself. */
function diamonds(many: number, mode: 'every' | 'arriving') {
  const nodes: TemplateNode[] = [task('d-0')];
  const edges = [];
  for (let n = 1; n <= many; n++) {
    nodes.push(task(`a-${n}`), task(`b-${n}`), task(`d-${n}`, { join: { mode } }));
    edges.push(arrow(`d-${n - 1}`, `a-${n}`), arrow(`d-${n - 1}`, `b-${n}`));
    edges.push(arrow(`a-${n}`, `d-${n}`), arrow(`b-${n}`, `d-${n}`));
  }
  return contract({ nodes, edges });
}
const crowd = { ...habitant, max: 500 };
ruleTable('PARALLEL_EXPLOSION', {
  valid: {
    'ten diamonds that join': diamonds(11, 'arriving'),
    'ten doublings': diamonds(10, 'every'),
    'five hundred people': contract({ roles: [crowd, ville], nodes: [task('a', { each: { role: 'habitant' } })] }),
  },
  invalid: {
    'eleven doublings': diamonds(11, 'every'),
    'five hundred people, three times each': contract({
      roles: [crowd, ville],
      nodes: [step('group', 'g', { each: { role: 'habitant' } }), task('a', { in: 'g', each: { times: 3 } })],
    }),
  },
});

const first = { after: 'opened', plus: { months: 2 } };
const every = { months: 2 };
const series = (recurrence: object, change: object = {}) =>
  contract({ nodes: [task('a', { recurrence: recurrence as never, ...change })] });
const deadline = { at: { after: 'contract:opened', plus: { months: 9 } }, then: 'done', coversBefore: true };

ruleTable('COVERS_BEFORE_ON_SERIES', {
  valid: { once: contract({ nodes: [task('a', { deadline })] }) },
  invalid: { 'a series': series({ first, every, count: 4 }, { deadline }) },
  fixable: true,
});
ruleTable('EACH_WITH_RECURRENCE', {
  valid: {
    'a series in a repeated group': contract({
      nodes: [
        step('group', 'g', { each: { role: 'habitant' } }),
        task('a', { in: 'g', recurrence: { first, every, count: 4 } }),
      ],
    }),
  },
  invalid: { both: series({ first, every, count: 4 }, { each: { role: 'habitant' } }) },
});
ruleTable('SERIES_ENDLESS', {
  valid: {
    'four times': series({ first, every, count: 4 }),
    'until a date': series({ first, every, until: { after: 'opened', plus: { months: 12 } } }),
    'on dates': series({ dates: [first] }),
    'optional, as long as the phase lasts': series({ first, every }, { required: false }),
  },
  invalid: { 'for ever': series({ first, every }) },
});
ruleTable('SERIES_COUNT_AND_UNTIL', {
  valid: { 'one of the two': series({ first, every, until: { after: 'opened', plus: { months: 12 } } }) },
  invalid: { both: series({ first, every, count: 3, until: { after: 'opened', plus: { months: 12 } } }) },
  fixable: true,
});
ruleTable('POSTPONE_WITHOUT_SERIES', {
  valid: { 'a series': series({ first, every, count: 12 }, { postpone: { max: 2 } }) },
  invalid: { once: contract({ nodes: [task('a', { postpone: { max: 2 } })] }) },
  fixable: true,
});
ruleTable('POSTPONE_ON_LISTED_DATES', {
  valid: { 'every two months': series({ first, every, count: 12 }, { postpone: { max: 2 } }) },
  invalid: { 'one by one': series({ dates: [first] }, { postpone: { max: 2 } }) },
  fixable: true,
});
ruleTable('COMPLETES_WITHOUT_EACH', {
  valid: {
    'two of three': contract({ nodes: [task('a', { each: { times: 3 }, completes: { n: 2 } })] }),
    'a step that holds nothing': contract({ nodes: [task('a', { completes: 'none' })] }),
  },
  invalid: { 'not repeated': contract({ nodes: [task('a', { completes: { n: 2 } })] }) },
  fixable: true,
});
ruleTable('COMPLETES_OVER_TIMES', {
  valid: { 'three of three': contract({ nodes: [task('a', { each: { times: 3 }, completes: { n: 3 } })] }) },
  invalid: { 'four of three': contract({ nodes: [task('a', { each: { times: 3 }, completes: { n: 4 } })] }) },
  fixable: true,
});

const until = { field: 'accord' };
ruleTable('REPEAT_CHANGES_NOTHING', {
  valid: {
    'filled in inside': contract({
      fields,
      nodes: [step('group', 'g', { repeat: { until, max: 3 } }), task('a', { in: 'g', form: ['accord'] })],
    }),
    'time passes': contract({
      nodes: [
        step('group', 'g', {
          repeat: {
            until: { date: { after: 'contract:opened', plus: { months: 6 } }, op: 'before', than: 'today' },
            max: 3,
          },
        }),
        task('a', { in: 'g' }),
      ],
    }),
  },
  invalid: {
    'filled in elsewhere': contract({
      fields,
      nodes: [
        task('b', { form: ['accord'] }),
        step('group', 'g', { repeat: { until, max: 3 } }),
        task('a', { in: 'g' }),
      ],
    }),
    'a phase': contract({
      fields,
      phases: [{ id: 'realisation', kind: 'realisation', title: { fr: 'R', en: 'R' }, repeat: { until, max: 3 } }],
    }),
  },
});
ruleTable('ONE_AT_A_TIME_ALONE', {
  valid: { shared: contract({ nodes: [task('a', { oneAtATime: 'salle' }), task('b', { oneAtATime: 'salle' })] }) },
  invalid: { alone: contract({ nodes: [task('a', { oneAtATime: 'salle' }), task('b', { oneAtATime: 'sale' })] }) },
  fixable: true,
});
