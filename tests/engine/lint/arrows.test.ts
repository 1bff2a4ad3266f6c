import { arrow, contract, fields, phase, step, task } from './parts.ts';
import { ruleTable } from './table.ts';

const two = [task('a'), task('b')];

ruleTable('EDGE_STEP_MISSING', {
  valid: { 'between two steps': contract({ nodes: two, edges: [arrow('a', 'b')] }) },
  invalid: {
    'to nowhere': contract({ nodes: two, edges: [arrow('a', 'c')] }),
    'from nowhere': contract({ nodes: two, edges: [arrow('c', 'b')] }),
  },
  fixable: true,
});

const phases = [phase('realisation'), phase('conclusion', { kind: 'conclusion' })];
const apart = [task('a'), task('b', { phase: 'conclusion' })];
ruleTable('EDGE_LEAVES_SCOPE', {
  valid: { 'inside a phase': contract({ nodes: two, edges: [arrow('a', 'b')] }) },
  invalid: {
    'to the next phase': contract({ phases, nodes: apart, edges: [arrow('a', 'b')] }),
    'back to an earlier phase': contract({ phases, nodes: apart, edges: [arrow('b', 'a')] }),
    'into a group': contract({
      nodes: [task('a'), step('group', 'g'), task('b', { in: 'g' })],
      edges: [arrow('a', 'b')],
    }),
  },
  fixable: ['to the next phase'],
});

ruleTable('EDGE_OUT_OF_END', {
  valid: { 'to an end': contract({ nodes: [task('a'), step('end', 'fin')], edges: [arrow('a', 'fin')] }) },
  invalid: {
    'out of an end': contract({ nodes: [task('a'), step('end', 'fin')], edges: [arrow('fin', 'a')] }),
  },
  fixable: true,
});

ruleTable('EDGE_OUTCOME_UNKNOWN', {
  valid: {
    'an outcome of the kind': contract({ nodes: two, edges: [arrow('a', 'b', { outcome: 'declined' })] }),
    'a choice': contract({ nodes: [step('decision', 'a'), task('b')], edges: [arrow('a', 'b', { outcome: 'oui' })] }),
    'skipped, with a condition': contract({
      fields,
      nodes: [task('a', { when: { field: 'accord' } }), task('b')],
      edges: [arrow('a', 'b', { outcome: 'skipped' })],
    }),
    'a side path': contract({
      nodes: [
        task('a', { boundaries: [{ outcome: 'relance', at: { after: 'opened', plus: { days: 9 } } }] }),
        task('b'),
      ],
      edges: [arrow('a', 'b', { outcome: 'relance' })],
    }),
  },
  invalid: {
    'an outcome of another kind': contract({ nodes: two, edges: [arrow('a', 'b', { outcome: 'signed' })] }),
    'an unknown choice': contract({
      nodes: [step('decision', 'a'), task('b')],
      edges: [arrow('a', 'b', { outcome: 'peut-etre' })],
    }),
    'a choice of a decision row by row': contract({
      fields,
      nodes: [step('decision', 'a', { about: { list: 'actions' } }), task('b')],
      edges: [arrow('a', 'b', { outcome: 'oui' })],
    }),
    'any name but the only one': contract({
      nodes: [step('document', 'a'), task('b')],
      edges: [arrow('a', 'b', { outcome: 'done' })],
    }),
  },
  fixable: ['any name but the only one'],
});

ruleTable('EDGE_OUTCOME_MISSING', {
  valid: {
    'a kind with a main outcome': contract({ nodes: two, edges: [arrow('a', 'b')] }),
    'a wait for a date': contract({ nodes: [step('wait', 'a'), task('b')], edges: [arrow('a', 'b')] }),
  },
  invalid: {
    'a decision': contract({
      nodes: [step('decision', 'a'), task('b'), task('c')],
      edges: [arrow('a', 'b'), arrow('a', 'c', { outcome: 'non' })],
    }),
    'a gate': contract({ fields, nodes: [step('gate', 'a'), task('b')], edges: [arrow('a', 'b')] }),
  },
  fixable: ['a decision'],
});

const loop = (change: object) => contract({ nodes: two, edges: [arrow('a', 'b'), arrow('b', 'a', change)] });
ruleTable('BACK_EDGE_WITHOUT_TIMES', {
  valid: { 'three times': loop({ outcome: 'declined', back: true, maxTimes: 3 }) },
  invalid: { 'without limit': loop({ outcome: 'declined', back: true }) },
  fixable: true,
});

ruleTable('TIMES_WITHOUT_BACK', {
  valid: { 'three times': loop({ outcome: 'declined', back: true, maxTimes: 3 }) },
  invalid: { forward: contract({ nodes: two, edges: [arrow('a', 'b', { maxTimes: 3 })] }) },
  fixable: true,
});

ruleTable('SCOPE_CIRCLE', {
  valid: {
    'a counted return': loop({ back: true, maxTimes: 2 }),
    'a step that comes back to itself, counted': contract({
      nodes: [task('a')],
      edges: [arrow('a', 'a', { outcome: 'declined', back: true, maxTimes: 2 })],
    }),
  },
  invalid: {
    'two steps': loop({}),
    'one step': contract({ nodes: [task('a')], edges: [arrow('a', 'a')] }),
    'a circle behind others': contract({
      nodes: [task('a'), task('b'), task('c'), task('d')],
      edges: [arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'b'), arrow('c', 'd')],
    }),
  },
  fixable: true,
});

ruleTable('BACK_EDGE_GOES_FORWARD', {
  valid: { 'a return': loop({ back: true, maxTimes: 2 }) },
  invalid: { 'a step ahead': contract({ nodes: two, edges: [arrow('a', 'b', { back: true, maxTimes: 2 })] }) },
  fixable: true,
});

const gates = (middle: object[], ...edges: object[]) =>
  contract({ fields, nodes: [step('gate', 'g'), ...(middle as never[])], edges: edges as never[] });
ruleTable('LOOP_WITHOUT_PEOPLE', {
  valid: {
    'somebody acts in between': gates(
      [task('a')],
      arrow('g', 'a', { outcome: 'oui' }),
      arrow('a', 'g', { back: true, maxTimes: 3 }),
    ),
  },
  invalid: {
    'a notice only': gates(
      [step('notice', 'n')],
      arrow('g', 'n', { outcome: 'oui' }),
      arrow('n', 'g', { back: true, maxTimes: 3 }),
    ),
  },
});

ruleTable('ENDLESS_SERVICE_EDGE', {
  valid: {
    'an end date': contract({
      nodes: [step('service', 's', { ends: { after: 'contract:opened', plus: { months: 6 } } }), task('b')],
      edges: [arrow('s', 'b')],
    }),
  },
  invalid: { 'no end date': contract({ nodes: [step('service', 's'), task('b')], edges: [arrow('s', 'b')] }) },
  fixable: true,
});

const signature = (change: object, ...edges: object[]) =>
  contract({ nodes: [step('sign', 's', change), task('b'), task('c')], edges: edges as never[] });
const late = { deadline: { at: { after: 'opened', plus: { days: 30 } }, then: 'expired' } };
ruleTable('OUTCOME_NEVER_HAPPENS', {
  valid: { 'a deadline': signature(late, arrow('s', 'b', { outcome: 'expired' }), arrow('s', 'b')) },
  invalid: { 'no deadline': signature({}, arrow('s', 'b', { outcome: 'expired' }), arrow('s', 'b'), arrow('s', 'c')) },
  fixable: true,
});
ruleTable('STEP_UNREACHABLE', {
  valid: { 'a deadline': signature(late, arrow('s', 'b', { outcome: 'expired' })) },
  invalid: { 'no deadline': signature({}, arrow('s', 'b', { outcome: 'expired' }), arrow('b', 'c')) },
});
