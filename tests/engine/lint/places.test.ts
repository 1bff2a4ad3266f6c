import { arrow, contract, fields, phase, step, task } from './parts.ts';
import { ruleTable } from './table.ts';

const opened = { after: 'contract:opened', plus: { days: 3 } };
const signed = { after: 'node:a:completed', plus: { months: 1 } };

ruleTable('NO_PHASE', {
  valid: { 'one phase': contract() },
  invalid: { none: contract({ phases: [], nodes: [] }) },
});

ruleTable('PHASE_EMPTY', {
  valid: {
    'a step': contract(),
    'a pause until a date': contract({
      phases: [phase('pause', { closes: { notBefore: opened } }), phase('realisation')],
    }),
  },
  invalid: { 'no step': contract({ phases: [phase('realisation'), phase('vide')] }) },
  fixable: true,
});

ruleTable('PHASE_ORDER', {
  valid: {
    'in the order of a contract': contract({
      phases: [phase('preparation', { kind: 'preparation' }), phase('realisation')],
      nodes: [task('a', { phase: 'preparation' }), task('b')],
    }),
    'a preparation beside the others': contract({
      phases: [phase('realisation'), phase('veille', { kind: 'preparation', beside: true, opens: opened })],
      nodes: [task('a'), task('b', { phase: 'veille' })],
    }),
  },
  invalid: {
    'conclusion first': contract({
      phases: [phase('conclusion', { kind: 'conclusion' }), phase('realisation')],
      nodes: [task('a', { phase: 'conclusion' }), task('b')],
    }),
  },
});

ruleTable('PHASE_SETTING_UNUSED', {
  valid: {
    'dated closing': contract({ phases: [phase('realisation', { closes: { at: opened } })] }),
    'a phase beside the others': contract({
      phases: [phase('realisation'), phase('veille', { beside: true, opens: opened })],
      nodes: [task('a'), task('b', { phase: 'veille' })],
    }),
  },
  invalid: {
    'an opening date': contract({ phases: [phase('realisation', { opens: opened })] }),
    'a closing condition beside the others': contract({
      phases: [phase('realisation'), phase('veille', { beside: true, opens: opened, closes: { notBefore: signed } })],
      nodes: [task('a'), task('b', { phase: 'veille' })],
    }),
  },
  fixable: true,
});

ruleTable('BESIDE_PHASE_OPENS', {
  valid: { dated: contract({ phases: [phase('realisation', { beside: true, opens: opened })] }) },
  invalid: { undated: contract({ phases: [phase('realisation', { beside: true })] }) },
  fixable: true,
});

ruleTable('STEP_PLACE_MISSING', {
  valid: { 'in a phase': contract(), 'in a group': contract({ nodes: [step('group', 'g'), task('a', { in: 'g' })] }) },
  invalid: { nowhere: contract({ nodes: [task('b'), task('a', { phase: undefined })].map(withoutUndefined) }) },
  fixable: true,
});

ruleTable('STEP_PLACE_DOUBLE', {
  valid: { 'in a group': contract({ nodes: [step('group', 'g'), task('a', { in: 'g' })] }) },
  invalid: { both: contract({ nodes: [step('group', 'g'), task('a', { in: 'g', phase: 'realisation' })] }) },
  fixable: true,
});

ruleTable('PARENT_NOT_A_GROUP', {
  valid: { 'in a group': contract({ nodes: [step('group', 'g'), task('a', { in: 'g' })] }) },
  invalid: {
    'in a task': contract({ nodes: [task('b'), task('a', { in: 'b' })] }),
    'in nothing': contract({ nodes: [task('b'), task('a', { in: 'c', phase: 'realisation' })] }),
  },
  fixable: ['in nothing'],
});

ruleTable('GROUP_INSIDE_ITSELF', {
  valid: {
    'a group in a group': contract({
      nodes: [step('group', 'g'), step('group', 'h', { in: 'g' }), task('a', { in: 'h' })],
    }),
  },
  invalid: {
    alone: contract({ nodes: [task('b'), step('group', 'g', { in: 'g' }), task('a', { in: 'g' })] }),
    'by way of another': contract({
      nodes: [task('b'), step('group', 'g', { in: 'h' }), step('group', 'h', { in: 'g' })],
    }),
  },
  fixable: ['alone'],
});

ruleTable('GROUP_EMPTY', {
  valid: { 'a step inside': contract({ nodes: [step('group', 'g'), task('a', { in: 'g' })] }) },
  invalid: { empty: contract({ nodes: [task('a'), step('group', 'g')] }) },
});

ruleTable('END_MISSING', {
  valid: { 'an end': contract({ nodes: [step('end', 'fin')] }) },
  invalid: { none: contract() },
});

ruleTable('NEGATIVE_OUTCOME_UNWIRED', {
  valid: {
    'an arrow': contract({
      nodes: [task('a'), step('end', 'fin', { outcome: 'closed' })],
      edges: [arrow('a', 'fin', { outcome: 'declined' })],
    }),
    'a return': contract({
      nodes: [task('a')],
      edges: [arrow('a', 'a', { outcome: 'declined', back: true, maxTimes: 2 })],
    }),
    'no negative outcome': contract({ nodes: [step('evaluation', 'a'), step('notice', 'n')] }),
  },
  invalid: { 'no arrow': contract() },
});

ruleTable('GATE_DEFAULT_UNWIRED', {
  valid: {
    wired: contract({
      fields,
      nodes: [step('gate', 'g'), task('a'), task('b')],
      edges: [arrow('g', 'a', { outcome: 'oui' }), arrow('g', 'b', { outcome: 'non' })],
    }),
  },
  invalid: {
    unwired: contract({ fields, nodes: [step('gate', 'g'), task('a')], edges: [arrow('g', 'a', { outcome: 'oui' })] }),
  },
});

ruleTable('BOUNDARY_OUTCOME_TAKEN', {
  valid: {
    'a name of its own': contract({
      nodes: [
        task('a', { boundaries: [{ outcome: 'alerte', at: { after: 'opened', plus: { days: 9 } } }] }),
        task('b'),
      ],
      edges: [arrow('a', 'b', { outcome: 'alerte' })],
    }),
  },
  invalid: {
    'the name of an outcome': contract({
      nodes: [task('a', { boundaries: [{ outcome: 'done', at: { after: 'opened', plus: { days: 9 } } }] }), task('b')],
      edges: [arrow('a', 'b', { outcome: 'done' })],
    }),
  },
});

ruleTable('BOUNDARY_UNWIRED', {
  valid: {
    wired: contract({
      nodes: [
        task('a', { boundaries: [{ outcome: 'alerte', at: { after: 'opened', plus: { days: 9 } } }] }),
        task('b'),
      ],
      edges: [arrow('a', 'b', { outcome: 'alerte' })],
    }),
  },
  invalid: {
    'no arrow': contract({
      nodes: [task('a', { boundaries: [{ outcome: 'alerte', at: { after: 'opened', plus: { days: 9 } } }] })],
    }),
  },
  fixable: true,
});

function withoutUndefined<T extends object>(thing: T): T {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as T;
}
