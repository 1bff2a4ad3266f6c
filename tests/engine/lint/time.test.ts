import type { When } from '#schema/when';
import { arrow, contract, fields, phase, step, task } from './parts.ts';
import { ruleTable } from './table.ts';

const after = (anchor: string, days = 0): When => ({ after: anchor, plus: { days } });

ruleTable('DEADLINE_OUTCOME_UNKNOWN', {
  valid: {
    'an outcome': contract({ nodes: [task('a', { deadline: { at: after('opened', 30), then: 'done' } })] }),
    withdrawn: contract({ nodes: [task('a', { deadline: { at: after('opened', 30), then: 'withdrawn' } })] }),
    'a choice': contract({ nodes: [step('decision', 'a', { deadline: { at: after('opened', 30), then: 'oui' } })] }),
  },
  invalid: {
    unknown: contract({ nodes: [task('a', { deadline: { at: after('opened', 30), then: 'expired' } })] }),
    'the only one, misspelt': contract({
      nodes: [step('evaluation', 'a', { deadline: { at: after('opened', 30), then: 'fini' } })],
    }),
  },
  fixable: ['the only one, misspelt'],
});

const recurrence = { first: after('opened', 30), every: { months: 1 }, count: 3 };
ruleTable('OWN_ANCHOR_MISPLACED', {
  valid: {
    'opens from reached': contract({ nodes: [task('a', { opens: after('reached', 3) })] }),
    'opens before each time': contract({ nodes: [task('a', { recurrence, opens: after('occurrence', -7) })] }),
    'a deadline from the due date': contract({
      nodes: [task('a', { due: after('opened', 9), deadline: { at: after('due', 21), then: 'done' } })],
    }),
  },
  invalid: {
    'opens from opened': contract({ nodes: [task('a', { opens: after('opened', 3) })] }),
    'due from due': contract({ nodes: [task('a', { due: after('due', 3) })] }),
    'opens from a time of no series': contract({ nodes: [task('a', { opens: after('occurrence', 0) })] }),
    'a deadline from no due date': contract({
      nodes: [task('a', { deadline: { at: after('due', 3), then: 'done' } })],
    }),
    'a phase': contract({ phases: [phase('realisation', { closes: { at: after('reached', 3) } })] }),
  },
  fixable: ['opens from opened', 'due from due', 'opens from a time of no series'],
});

ruleTable('ABSOLUTE_DATE', {
  valid: { 'from an event': contract({ nodes: [task('a', { due: after('contract:opened', 9) })] }) },
  invalid: {
    'a day': contract({ nodes: [task('a', { due: { on: '2009-03-18' } })] }),
    'a month': contract({ phases: [phase('realisation', { planned: { from: { month: '2007-02' } } })] }),
    'a quarter, among several': contract({
      nodes: [task('a', { due: { latest: [after('opened'), { quarter: '2007-Q2' }] } })],
    }),
  },
});

const optional = task('a', { required: false });
ruleTable('ANCHOR_MAY_NOT_HAPPEN', {
  valid: {
    'a required step': contract({ nodes: [task('a'), task('b', { due: after('node:a:completed', 5) })] }),
    'the step just before': contract({
      nodes: [step('decision', 'choix'), task('a'), task('b', { due: after('node:a:completed', 5) })],
      edges: [arrow('choix', 'a', { outcome: 'oui' }), arrow('a', 'b')],
    }),
    'the first of several': contract({
      nodes: [optional, task('b', { due: { earliest: [after('node:a:completed'), after('opened', 60)] } })],
    }),
  },
  invalid: {
    'an optional step': contract({ nodes: [optional, task('b', { due: after('node:a:completed', 5) })] }),
    'a step with a condition': contract({
      fields,
      nodes: [task('a', { when: { field: 'accord' } }), task('b', { due: after('node:a:completed', 5) })],
    }),
    'a step of one choice': contract({
      nodes: [step('decision', 'choix'), task('a'), task('b', { opens: after('node:a:completed', 5) })],
      edges: [arrow('choix', 'a', { outcome: 'oui' })],
    }),
    'a phase with a condition': contract({
      fields,
      phases: [phase('avant', { kind: 'preparation', when: { field: 'accord' } }), phase('realisation')],
      nodes: [task('a', { phase: 'avant' }), task('b', { due: after('node:a:completed', 5) })],
    }),
  },
});

const phases = [phase('preparation', { kind: 'preparation' }), phase('realisation')];
ruleTable('ANCHOR_CIRCLE', {
  valid: {
    'the phase before': contract({
      phases,
      nodes: [task('a', { phase: 'preparation' }), task('b', { opens: after('phase:preparation:closed', 5) })],
    }),
    'the opening of a phase from its steps': contract({
      phases: [phase('realisation', { closes: { notBefore: after('node:a:completed', 90) } })],
      nodes: [task('a')],
    }),
  },
  invalid: {
    'two steps': contract({
      nodes: [task('a', { opens: after('node:b:opened', 1) }), task('b', { opens: after('node:a:opened', 1) })],
    }),
    'a step and the arrow to it': contract({
      nodes: [task('a', { opens: after('node:b:completed', 1) }), task('b')],
      edges: [arrow('a', 'b')],
    }),
    'its own end': contract({ nodes: [task('a', { opens: after('node:a:completed', 1) })] }),
    'a phase that waits for the next': contract({
      phases,
      nodes: [task('a', { phase: 'preparation', opens: after('phase:realisation:opened', 1) }), task('b')],
    }),
    'a group that waits for its inside': contract({
      nodes: [step('group', 'g', { opens: after('node:a:completed', 1) }), task('a', { in: 'g' })],
    }),
    'the closing of its phase': contract({
      phases: [phase('realisation', { closes: { notBefore: after('phase:realisation:closed', 1) } })],
      nodes: [task('a')],
    }),
  },
});

ruleTable('ANCHOR_TOO_LATE', {
  valid: {
    'from an earlier phase': contract({
      phases,
      nodes: [task('a', { phase: 'preparation' }), task('b', { due: after('phase:preparation:closed', 5) })],
    }),
  },
  invalid: {
    'from a later phase': contract({
      phases,
      nodes: [task('a', { phase: 'preparation', due: after('phase:realisation:opened', 5) }), task('b')],
    }),
    'from a step of a later phase': contract({
      phases,
      nodes: [task('a', { phase: 'preparation', due: after('node:b:completed', 5) }), task('b')],
    }),
    'from the closing of the phase itself': contract({
      nodes: [task('a', { due: after('phase:realisation:closed', 5) })],
    }),
  },
});

ruleTable('DEADLINE_BEFORE_DUE', {
  valid: {
    'after it': contract({
      nodes: [task('a', { due: after('opened', 9), deadline: { at: after('opened', 20), then: 'done' } })],
    }),
    'from another date': contract({
      nodes: [task('a', { due: after('opened', 9), deadline: { at: after('contract:opened', 2), then: 'done' } })],
    }),
    'a month and thirty days': contract({
      nodes: [
        task('a', {
          due: after('opened', 30),
          deadline: { at: { after: 'opened', plus: { months: 1 } }, then: 'done' },
        }),
      ],
    }),
  },
  invalid: {
    'before it': contract({
      nodes: [task('a', { due: after('opened', 20), deadline: { at: after('opened', 9), then: 'done' } })],
    }),
    'backwards from it': contract({
      nodes: [task('a', { due: after('opened', 20), deadline: { at: after('due', -1), then: 'done' } })],
    }),
  },
});

ruleTable('DATE_BEFORE_ITS_START', {
  valid: { forwards: contract({ nodes: [task('a', { due: after('opened', 3) })] }) },
  invalid: { backwards: contract({ nodes: [task('a', { due: after('opened', -3) })] }) },
});

const ends = (months: number) => ({ after: 'contract:opened', plus: { months } });
ruleTable('DUE_AFTER_PHASE_END', {
  valid: {
    'on the last day': contract({
      phases: [phase('realisation', { closes: { at: ends(6) } })],
      nodes: [step('evaluation', 'a', { due: ends(6) })],
    }),
  },
  invalid: {
    'a month later': contract({
      phases: [phase('realisation', { closes: { at: ends(6) } })],
      nodes: [step('evaluation', 'a', { due: ends(7) })],
    }),
  },
});

ruleTable('DUE_MISSING', {
  valid: {
    dated: contract({ nodes: [task('a', { due: after('opened', 3) })] }),
    'in a series': contract({ nodes: [task('a', { recurrence })] }),
    optional: contract({ nodes: [task('a', { required: false })] }),
  },
  invalid: { undated: contract() },
});

const douces = {
  steps: [
    { offset: { days: -2 }, to: 'assignee' as const },
    { offset: { days: 9 }, to: 'assignee' as const },
  ],
};
ruleTable('REMINDERS_WITHOUT_DUE', {
  valid: { dated: contract({ nodes: [task('a', { due: after('opened', 3), reminders: 'standard' })] }) },
  invalid: { undated: contract({ nodes: [task('a', { reminders: 'standard' })] }) },
  fixable: true,
});

const withDeadline = (days: number) =>
  contract({
    reminders: { douces },
    nodes: [
      task('a', {
        due: after('opened', 9),
        reminders: 'douces',
        deadline: { at: after('due', days), then: 'done' },
      }),
    ],
  });
ruleTable('REMINDER_AFTER_DEADLINE', {
  valid: { 'in time': withDeadline(21) },
  invalid: { 'too late': withDeadline(7) },
});

ruleTable('REMINDERS_SAME_DAY', {
  valid: {
    'two people': contract({
      reminders: { douces: { steps: [...douces.steps, { offset: { days: 9 }, to: 'coordinator' }] } },
    }),
  },
  invalid: {
    'a week and two days': contract({
      reminders: { douces: { steps: [...douces.steps, { offset: { weeks: 1, days: 2 }, to: 'assignee' }] } },
    }),
  },
  fixable: true,
});
