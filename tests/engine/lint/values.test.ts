import type { Condition } from '#schema/condition';
import { arrow, contract, field, fields, phase, step, task } from './parts.ts';
import { ruleTable } from './table.ts';

const words = (id: string) => ({ fr: id, en: id });
const when = (condition: Condition) => contract({ fields, nodes: [task('a', { when: condition })] });

ruleTable('NOTHING_TO_CHOOSE', {
  valid: { 'some choices': contract({ fields, nodes: [step('decision', 'a'), step('option', 'b')] }) },
  invalid: {
    'a field': contract({ fields: [field('motif', 'choice')] }),
    'a decision': contract({ nodes: [step('decision', 'a', { choices: [] })] }),
    'a menu': contract({ nodes: [step('option', 'a', { options: [] })] }),
    'a gate': contract({ nodes: [step('gate', 'a', { branches: [] })] }),
    'answers awaited': contract({ nodes: [{ ...step('wait', 'a'), until: undefined, answers: [] }].map(clean) }),
  },
});

ruleTable('LIST_WITHOUT_COLUMNS', {
  valid: { columns: contract({ fields }) },
  invalid: { none: contract({ fields: [field('actions', 'list')] }) },
});
ruleTable('NESTED_LIST', {
  valid: { flat: contract({ fields }) },
  invalid: {
    nested: contract({
      fields: [field('actions', 'list', { columns: [{ id: 'taches', type: 'list', title: words('taches') }] })],
    }),
  },
});
ruleTable('FIELD_KEY_UNUSED', {
  valid: { used: contract({ fields }) },
  invalid: {
    'choices of a number': contract({ fields: [field('n', 'integer', { choices: [] })] }),
    'columns of a date': contract({ fields: [field('n', 'date', { columns: [] })] }),
    'choices of a column': contract({
      fields: [field('l', 'list', { columns: [{ id: 'n', type: 'date', title: words('n'), choices: [] }] })],
    }),
  },
  fixable: true,
});

ruleTable('FIELD_TYPE_WRONG', {
  valid: {
    'right types': contract({
      fields,
      nodes: [
        step('payment', 'a', { amount: { field: 'budget' }, budget: 'budget' }),
        task('b', { due: { after: 'field:debut', plus: { days: { field: 'nombre' } } } }),
      ],
    }),
  },
  invalid: {
    'a budget': contract({ fields, nodes: [step('payment', 'a', { budget: 'nombre' })] }),
    'an amount': contract({ fields, nodes: [step('payment', 'a', { amount: { field: 'debut' } })] }),
    'a contribution': contract({ fields, nodes: [step('meeting', 'a', { contribution: { field: 'nombre' } })] }),
    'a date': contract({ fields, nodes: [task('a', { due: { after: 'field:nombre' } })] }),
    'a distance': contract({
      fields,
      nodes: [task('a', { due: { after: 'opened', plus: { days: { field: 'budget' } } } })],
    }),
    'a number of times': contract({
      fields,
      nodes: [
        task('a', { recurrence: { first: { after: 'opened' }, every: { months: 2 }, count: { field: 'debut' } } }),
      ],
    }),
    'a limit': contract({
      fields,
      nodes: [step('service', 'a', { limit: { sum: 'units', max: { field: 'accord' } } })],
    }),
  },
});

ruleTable('CONDITION_READS_TEXT', {
  valid: {
    'a number': when({ field: 'nombre', op: 'gt', value: 3 }),
    'whether a text was given': when({ field: 'recit' }),
  },
  invalid: {
    'a long text': when({ field: 'recit', op: 'eq', value: 'oui' }),
    'a column': contract({
      fields,
      nodes: [task('a', { each: { list: 'actions', where: { row: 'titre', op: 'eq', value: 'x' } } })],
    }),
  },
});

ruleTable('CONDITION_TYPES_DIFFER', {
  valid: {
    'like with like': when({
      all: [
        { field: 'nombre', op: 'lt', value: 3 },
        { field: 'budget', op: 'gt', value: { field: 'nombre' } },
        { field: 'debut', op: 'ge', value: '2009-03-18' },
        { field: 'accord', op: 'eq', value: true },
        { field: 'motif', op: 'ne', value: 'sante' },
      ],
    }),
  },
  invalid: {
    'a number with a word': when({ field: 'nombre', op: 'eq', value: 'trois' }),
    'a decimal comma': when({ field: 'nombre', op: 'eq', value: '1,5' }),
    'a date with a word': when({ field: 'debut', op: 'lt', value: 'demain' }),
    'a yes with a number': when({ field: 'accord', op: 'eq', value: 1 }),
    'the order of a choice': when({ field: 'motif', op: 'lt', value: 'sante' }),
    'a date with a number field': when({ field: 'debut', op: 'lt', value: { field: 'nombre' } }),
    'a count with a yes': when({ count: { role: 'ville' }, op: 'gt', value: { field: 'accord' } }),
    'a count with a word': when({ count: { role: 'ville' }, op: 'gt', value: 'deux' }),
  },
});

ruleTable('CONDITION_CHOICE_UNKNOWN', {
  valid: { known: when({ field: 'motif', op: 'eq', value: 'sante' }) },
  invalid: {
    unknown: when({ field: 'motif', op: 'eq', value: 'logement' }),
    'the status of a promise': contract({
      nodes: [
        task('a', {
          when: {
            count: { list: 'commitments', where: { row: 'status', op: 'eq', value: 'tenue' } },
            op: 'gt',
            value: 1,
          },
        }),
      ],
    }),
  },
});

const many = (n: number): Condition => ({ all: Array.from({ length: n }, () => ({ field: 'accord' })) });
ruleTable('CONDITION_EMPTY', {
  valid: { full: when(many(3)) },
  invalid: { all: when({ all: [] }), 'any, inside': when({ all: [{ field: 'accord' }, { not: { any: [] } }] }) },
});

ruleTable('WAIT_FOR_ITSELF', {
  valid: {
    'another step': contract({ nodes: [task('b'), task('a', { waitFor: { outcome: 'b', is: 'done' } })] }),
    'one of several things': contract({
      fields,
      nodes: [task('a', { waitFor: { any: [{ outcome: 'a', is: 'done' }, { field: 'accord' }] } })],
    }),
  },
  invalid: {
    'its outcome': contract({ nodes: [task('a', { waitFor: { outcome: 'a', is: 'done' } })] }),
    'its count': contract({
      fields,
      nodes: [task('a', { waitFor: { all: [{ field: 'accord' }, { count: { done: 'a' }, op: 'ge', value: 1 }] } })],
    }),
  },
  fixable: true,
});

ruleTable('CHOICE_WITHOUT_DEFAULT', {
  valid: {
    'a default': contract({ fields, nodes: [step('decision', 'a', { when: { field: 'accord' }, default: 'non' })] }),
    'an arrow for it': contract({
      fields,
      nodes: [step('decision', 'a', { when: { field: 'accord' } }), task('b')],
      edges: [arrow('a', 'b', { outcome: 'skipped' })],
    }),
    'a menu that leads nowhere when it is left': contract({
      fields,
      nodes: [step('option', 'a', { when: { field: 'accord' } }), task('b')],
      edges: [arrow('a', 'b', { outcome: 'oui' })],
    }),
    'a step with a main outcome': contract({ fields, nodes: [task('a', { when: { field: 'accord' } })] }),
  },
  invalid: {
    'a decision': contract({ fields, nodes: [step('decision', 'a', { when: { field: 'accord' } })] }),
    'a menu with a way on when it is left': contract({
      fields,
      nodes: [step('option', 'a', { when: { field: 'accord' } }), task('b')],
      edges: [arrow('a', 'b', { outcome: 'none' })],
    }),
  },
});

ruleTable('GATE_WITHOUT_DEFAULT', {
  valid: {
    'a default': contract({ fields, nodes: [step('gate', 'a')] }),
    'a race': contract({
      fields,
      nodes: [
        clean({
          ...step('gate', 'a', {
            mode: 'race',
            branches: [{ outcome: 'oui', on: { field: 'accord' } }],
          }),
          default: undefined,
        }),
      ],
    }),
  },
  invalid: { none: contract({ fields, nodes: [clean({ ...step('gate', 'a'), default: undefined })] }) },
});

ruleTable('GATE_BRANCH_MISMATCH', {
  valid: { conditions: contract({ fields, nodes: [step('gate', 'a')] }) },
  invalid: {
    'a date in a gate on data': contract({
      fields,
      nodes: [step('gate', 'a', { branches: [{ outcome: 'oui', at: { after: 'reached', plus: { days: 3 } } }] })],
    }),
    'a condition read at once in a race': contract({ fields, nodes: [step('gate', 'a', { mode: 'race' })] }),
  },
});

const answers = [{ id: 'accord', title: words('accord') }];
ruleTable('WAIT_UNTIL_OR_ANSWERS', {
  valid: {
    'a date': contract({ nodes: [step('wait', 'a')] }),
    answers: contract({ nodes: [clean({ ...step('wait', 'a', { answers }), until: undefined })] }),
  },
  invalid: {
    both: contract({ nodes: [step('wait', 'a', { answers })] }),
    neither: contract({ nodes: [clean({ ...step('wait', 'a'), until: undefined })] }),
  },
  fixable: ['both'],
});

ruleTable('DECISION_CHOICE_UNKNOWN', {
  valid: { known: contract({ nodes: [step('decision', 'a', { default: 'non', ties: 'oui' })] }) },
  invalid: {
    default: contract({ nodes: [step('decision', 'a', { default: 'bof' })] }),
    ties: contract({ nodes: [step('decision', 'a', { ties: 'bof' })] }),
  },
  fixable: true,
});

const about = { list: 'actions', keep: 5 };
ruleTable('KEEP_WITHOUT_RANKING', {
  valid: {
    ranked: contract({
      fields,
      nodes: [step('decision', 'a', { about, method: 'score', who: [{ role: 'ville', need: 'all' }] })],
    }),
  },
  invalid: { 'one person': contract({ fields, nodes: [step('decision', 'a', { about })] }) },
});

ruleTable('THRESHOLD_ZERO', {
  valid: { half: contract({ nodes: [step('decision', 'a', { threshold: { of: 'cast', percent: 50 } })] }) },
  invalid: { none: contract({ nodes: [step('decision', 'a', { threshold: { of: 'cast', percent: 0 } })] }) },
  fixable: true,
});

ruleTable('OPTION_BOUNDS', {
  valid: { 'one to two': contract({ nodes: [step('option', 'a', { min: 1, max: 2 })] }) },
  invalid: {
    'two to one': contract({ nodes: [step('option', 'a', { min: 2, max: 1 })] }),
    'three of two': contract({ nodes: [step('option', 'a', { min: 3 })] }),
  },
  fixable: true,
});

ruleTable('SIGN_TEXT_NOT_DOCUMENT', {
  valid: { 'a document': contract({ nodes: [step('document', 'd'), step('sign', 'a', { text: 'd' })] }) },
  invalid: { 'a task': contract({ nodes: [task('d'), step('sign', 'a', { text: 'd' })] }) },
  fixable: true,
});

ruleTable('HAND_OVER_NOT_SERVICE', {
  valid: { 'another service': contract({ nodes: [step('service', 'a', { handOverTo: 'b' }), step('service', 'b')] }) },
  invalid: {
    'a task': contract({ nodes: [step('service', 'a', { handOverTo: 'b' }), task('b')] }),
    itself: contract({ nodes: [step('service', 'a', { handOverTo: 'a' })] }),
  },
  fixable: true,
});

ruleTable('PAYMENT_NOT_POSITIVE', {
  valid: { 'fifty euros': contract({ nodes: [step('payment', 'a')] }) },
  invalid: { nothing: contract({ nodes: [step('payment', 'a', { amount: 0 })] }) },
});

ruleTable('LIMIT_FORM', {
  valid: {
    'hours of a service': contract({
      nodes: [step('service', 'a', { limit: { sum: 'units', per: 'week', max: 10 } })],
    }),
    'a sum of costs': contract({ fields, nodes: [task('a', { limit: { sum: 'list:actions.cout', max: 10 } })] }),
    'a number of rows': contract({ fields, nodes: [task('a', { limit: { count: 'list:actions', max: 10 } })] }),
    'a value of the form': contract({
      fields,
      nodes: [task('a', { form: ['nombre'], limit: [{ value: 'field:nombre', max: 10 }] })],
    }),
    'a number of visits': contract({ nodes: [step('service', 'a', { limit: { count: 'units', max: 10 } })] }),
  },
  invalid: {
    'hours of a task': contract({ nodes: [task('a', { limit: { sum: 'units', max: 10 } })] }),
    'a sum of one field': contract({ fields, nodes: [task('a', { limit: { sum: 'field:nombre', max: 10 } })] }),
    'a sum of rows': contract({ fields, nodes: [task('a', { limit: { sum: 'list:actions', max: 10 } })] }),
    'a value that the form does not ask': contract({
      fields,
      nodes: [task('a', { limit: { value: 'field:nombre', max: 10 } })],
    }),
    'amounts of a meeting': contract({ nodes: [step('meeting', 'a', { limit: { sum: 'amount', max: 10 } })] }),
  },
});

ruleTable('LIMIT_IN_ONE_CONTRACT', {
  valid: { 'by week': contract({ nodes: [step('service', 'a', { limit: { sum: 'units', per: 'week', max: 10 } })] }) },
  invalid: {
    'by person': contract({ nodes: [step('service', 'a', { limit: { sum: 'units', per: 'person', max: 10 } })] }),
  },
});

const revenu = field('revenu', 'money', { of: 'habitant' });
const delai = field('delai', 'integer', { of: 'habitant' });
const each = { role: 'habitant' };
ruleTable('PERSONAL_FIELD_OUTSIDE_EACH', {
  valid: {
    'for each member': contract({
      fields: [revenu],
      nodes: [task('a', { each, when: { field: 'revenu', op: 'lt', value: 90_000 } })],
    }),
    'who is left out': contract({
      fields: [revenu],
      nodes: [task('a', { who: [{ role: 'habitant', except: { field: 'revenu' } }] })],
    }),
    'in a form': contract({ fields: [revenu], nodes: [task('a', { form: ['revenu'] })] }),
  },
  invalid: {
    'a condition': contract({ fields: [revenu], nodes: [task('a', { when: { field: 'revenu' } })] }),
    'a phase': contract({
      fields: [revenu],
      phases: [phase('realisation', { closes: { when: { field: 'revenu' } } })],
    }),
    'a distance, even for each member': contract({
      fields: [delai],
      nodes: [task('a', { each, due: { after: 'opened', plus: { days: { field: 'delai' } } } })],
    }),
    'an amount': contract({ fields: [revenu], nodes: [step('payment', 'a', { amount: { field: 'revenu' } })] }),
  },
});

ruleTable('DOCUMENT_SOURCE_UNKNOWN', {
  valid: {
    'a list, an evaluation': contract({
      fields,
      nodes: [
        step('evaluation', 'bilan'),
        step('document', 'a', { sections: [{ from: 'actions' }, { from: 'bilan' }] }),
      ],
    }),
  },
  invalid: {
    'a task': contract({ nodes: [task('b'), step('document', 'a', { sections: [{ from: 'b' }] })] }),
    nothing: contract({ nodes: [step('document', 'a', { sections: [{ from: 'b' }] })] }),
  },
  fixable: true,
});

ruleTable('NOT_YET_CHILD_CONTRACTS', {
  valid: { 'a group of steps': contract({ nodes: [step('group', 'g'), task('a', { in: 'g' })] }) },
  invalid: {
    'a group of contracts': contract({ nodes: [task('a'), step('group', 'g', { template: 'contrat-individuel' })] }),
    'their outcome': contract({ nodes: [task('b'), task('a', { when: { children: 'b', is: 'signed' } })] }),
    'the dates of the parent': contract({ nodes: [task('a', { due: { after: 'parent:contract:opened' } })] }),
  },
});

function clean<T extends object>(thing: T): T {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as T;
}
