import { arrow, contract, field, fields, habitant, step, task, ville } from './parts.ts';
import { ruleTable } from './table.ts';

const words = (id: string) => ({ fr: id, en: id });

ruleTable('DUPLICATE_ID', {
  valid: {
    'one of each': contract(),
    'a role and a step of one name': contract({ nodes: [task('ville')] }),
  },
  invalid: {
    steps: contract({ nodes: [task('a'), task('a')] }),
    roles: contract({ roles: [habitant, ville, ville] }),
    fields: contract({ fields: [field('budget', 'money'), field('budget', 'money')] }),
    arrows: contract({
      nodes: [task('a'), task('b'), task('c')],
      edges: [arrow('a', 'b', { id: 'e' }), arrow('b', 'c', { id: 'e' })],
    }),
    articles: contract({
      articles: [1, 2, 3].map(() => ({ id: 'art', common: true, title: words('x'), text: words('y') })),
    }),
  },
  fixable: ['arrows', 'articles'],
});

ruleTable('DUPLICATE_CHOICE', {
  valid: { 'different choices': contract({ nodes: [step('decision', 'a')] }) },
  invalid: {
    'of a decision': contract({
      nodes: [step('decision', 'a', { choices: ['oui', 'oui'].map((id) => ({ id, title: words(id) })) })],
    }),
    'columns of a list': contract({
      fields: [
        field('liste', 'list', { columns: ['x', 'x'].map((id) => ({ id, type: 'date' as const, title: words(id) })) }),
      ],
    }),
  },
});

ruleTable('DUPLICATE_EDGE', {
  valid: {
    'two outcomes': contract({
      nodes: [task('a'), task('b')],
      edges: [arrow('a', 'b'), arrow('a', 'b', { outcome: 'declined' })],
    }),
  },
  invalid: {
    'the main outcome, named or not': contract({
      nodes: [task('a'), task('b')],
      edges: [arrow('a', 'b'), arrow('a', 'b', { outcome: 'done' })],
    }),
  },
  fixable: true,
});

ruleTable('RESERVED_LIST_NAME', {
  valid: { 'another name': contract({ fields: [field('depenses', 'money')] }) },
  invalid: { ledger: contract({ fields: [field('ledger', 'money')] }) },
});

const promise = { id: 'promesse', by: 'ville', to: ['habitant'], text: words('…') };
ruleTable('UNKNOWN_ROLE', {
  valid: { known: contract({ commitments: [promise] }) },
  invalid: {
    'who does it': contract({ nodes: [task('a', { who: [{ role: 'mairie' }] })] }),
    'each member': contract({ nodes: [task('a', { each: { role: 'mairie' } })] }),
    'who promises': contract({ commitments: [{ ...promise, by: 'mairie' }] }),
    'to whom': contract({ commitments: [{ ...promise, to: ['mairie'] }] }),
    'who sees a field': contract({ fields: [field('budget', 'money', { visibleTo: ['ville', 'mairie'] })] }),
    'who sees a step': contract({ nodes: [task('a', { visibleTo: ['mairie'] })] }),
    'whose field': contract({ fields: [field('budget', 'money', { of: 'mairie' })] }),
    'who is reminded': contract({
      reminders: { douces: { steps: [{ offset: { days: 1 }, to: { role: 'mairie' } }] } },
    }),
    'how many': contract({ nodes: [task('a', { when: { count: { role: 'mairie' }, op: 'gt', value: 2 } })] }),
    'a meeting': contract({ nodes: [step('meeting', 'a', { minimum: { mairie: 1 } })] }),
    'a payment': contract({ nodes: [step('payment', 'a', { to: 'mairie' })] }),
    'an article': contract({
      articles: [{ id: 'art', common: false, of: 'mairie', title: words('x'), text: words('y') }],
    }),
    'an assumption': contract({ assume: { roles: { mairie: 3 } } }),
  },
  fixable: ['who sees a field', 'who sees a step', 'whose field', 'a meeting', 'a payment', 'an assumption'],
});

ruleTable('UNKNOWN_FIELD', {
  valid: { known: contract({ fields, nodes: [task('a', { form: ['budget'] })] }) },
  invalid: {
    'a form': contract({ nodes: [task('a', { form: ['budget'] })] }),
    'a condition': contract({ nodes: [task('a', { when: { field: 'budget' } })] }),
    'a comparison': contract({
      fields,
      nodes: [task('a', { when: { field: 'budget', op: 'lt', value: { field: 'plafond' } } })],
    }),
    'a date': contract({ nodes: [task('a', { due: { after: 'field:debut' } })] }),
    'a distance': contract({ nodes: [task('a', { due: { after: 'opened', plus: { days: { field: 'delai' } } } })] }),
    'a limit': contract({ nodes: [step('service', 'a', { limit: { sum: 'units', max: { field: 'plafond' } } })] }),
    'a budget': contract({ nodes: [step('payment', 'a', { budget: 'budget' })] }),
    'a number of times': contract({
      nodes: [task('a', { each: { times: 3 }, completes: { n: { field: 'combien' } } })],
    }),
  },
  fixable: ['a form', 'a budget'],
});

ruleTable('UNKNOWN_LIST', {
  valid: {
    'a list of the template': contract({ fields, nodes: [task('a', { edits: ['actions'] })] }),
    'a list that every contract has': contract({ nodes: [task('a', { edits: ['commitments'] })] }),
  },
  invalid: {
    'nowhere to be found': contract({ nodes: [task('a', { edits: ['actions'] })] }),
    'a field of another type': contract({ fields, nodes: [task('a', { each: { list: 'budget' } })] }),
    'the criteria of an evaluation': contract({ nodes: [step('evaluation', 'a', { criteria: { list: 'criteres' } })] }),
  },
  fixable: ['nowhere to be found'],
});

const each = { list: 'actions' };
ruleTable('UNKNOWN_COLUMN', {
  valid: {
    'a column of the list': contract({ fields, nodes: [task('a', { each, due: { after: 'row:fin' } })] }),
    'what a decision said of the row': contract({
      fields,
      nodes: [
        step('decision', 'choix', { about: { list: 'actions' } }),
        task('a', { each: { list: 'actions', where: { row: 'choix', op: 'eq', value: 'oui' } } }),
      ],
    }),
  },
  invalid: {
    'a person': contract({ fields, nodes: [task('a', { each, who: [{ row: 'responsable' }] })] }),
    'a date': contract({ fields, nodes: [task('a', { each, due: { after: 'row:echeance' } })] }),
    'a condition': contract({ fields, nodes: [task('a', { each: { ...each, where: { row: 'retenue' } } })] }),
    'a sum': contract({
      fields,
      nodes: [task('a', { when: { sum: { list: 'actions', column: 'prix' }, op: 'gt', value: 3 } })],
    }),
  },
});

ruleTable('UNKNOWN_STEP', {
  valid: { known: contract({ nodes: [task('a'), task('b', { due: { after: 'node:a:completed' } })] }) },
  invalid: {
    'a date': contract({ nodes: [task('b', { due: { after: 'node:a:completed' } })] }),
    'a condition': contract({ nodes: [task('b', { when: { outcome: 'a', is: 'done' } })] }),
    'the text to sign': contract({ nodes: [step('sign', 'a', { text: 'convention' })] }),
    'a hand-over': contract({ nodes: [step('service', 'a', { handOverTo: 'b' })] }),
    'a promise': contract({ commitments: [{ ...promise, node: 'seances' }] }),
    'an assumption': contract({ assume: { answers: { vote: 'oui' } } }),
  },
  fixable: ['the text to sign', 'a hand-over', 'a promise', 'an assumption'],
});

ruleTable('UNKNOWN_PHASE', {
  valid: { known: contract({ nodes: [task('a', { due: { after: 'phase:realisation:opened' } })] }) },
  invalid: {
    'of a step': contract({ nodes: [task('b'), task('a', { phase: 'suite' })] }),
    'of a date': contract({ nodes: [task('a', { due: { after: 'phase:suite:opened' } })] }),
  },
});

const due = { after: 'opened', plus: { days: 5 } };
ruleTable('UNKNOWN_REMINDERS', {
  valid: {
    standard: contract({ nodes: [task('a', { due, reminders: 'standard' })] }),
    none: contract({ nodes: [task('a', { due, reminders: 'none' })] }),
  },
  invalid: { 'not written': contract({ nodes: [task('a', { due, reminders: 'douces' })] }) },
  fixable: true,
});

ruleTable('UNKNOWN_OUTCOME', {
  valid: {
    known: contract({ nodes: [task('a'), task('b', { when: { outcome: 'a', is: 'declined' } })] }),
    'a choice made row by row': contract({
      fields,
      nodes: [
        step('decision', 'a', { about: { list: 'actions' } }),
        task('b', { when: { outcome: 'a', is: 'decided' } }),
      ],
    }),
  },
  invalid: { unknown: contract({ nodes: [task('a'), task('b', { when: { outcome: 'a', is: 'signed' } })] }) },
});

ruleTable('ASSUME_UNKNOWN', {
  valid: {
    'a choice': contract({ nodes: [step('decision', 'a')], assume: { answers: { a: 'oui' } } }),
    'an option': contract({ nodes: [step('option', 'a')], assume: { options: { a: ['oui'] } } }),
  },
  invalid: {
    'no such choice': contract({ nodes: [step('decision', 'a')], assume: { answers: { a: 'bof' } } }),
    'no such option': contract({ nodes: [step('option', 'a')], assume: { options: { a: ['oui', 'bof'] } } }),
  },
  fixable: true,
});
