import { contract, fields, habitant, phase, step, task, ville } from './parts.ts';
import { ruleTable } from './table.ts';

const words = (id: string) => ({ fr: id, en: id });

ruleTable('BENEFICIARY_MISSING', {
  valid: { one: contract() },
  invalid: { none: contract({ roles: [ville] }) },
});
ruleTable('COORDINATOR_MISSING', {
  valid: { one: contract() },
  invalid: { none: contract({ roles: [habitant], nodes: [task('a', { who: [{ role: 'habitant' }] })] }) },
});

ruleTable('ROLE_MINIMUM_OVER_MAXIMUM', {
  valid: { equal: contract({ roles: [habitant, { ...ville, min: 3 }] }) },
  invalid: { over: contract({ roles: [habitant, { ...ville, min: 4 }] }) },
  fixable: true,
});

ruleTable('NOBODY_DOES_IT', {
  valid: {
    'somebody does': contract(),
    'what nobody does by hand': contract({ nodes: [step('notice', 'a'), step('service', 'b')] }),
  },
  invalid: {
    'a task': contract({ nodes: [task('a', { who: [] })] }),
    'a decision': contract({ nodes: [step('decision', 'a', { who: [] })] }),
    'a signature': contract({ nodes: [step('sign', 'a', { who: [] })] }),
    'for each member': contract({ nodes: [step('evaluation', 'a', { who: [], each: { role: 'habitant' } })] }),
  },
  fixable: ['a task', 'a decision', 'for each member'],
});

ruleTable('SELF_OUTSIDE_EACH', {
  valid: {
    'the step repeats': contract({ nodes: [task('a', { each: { role: 'habitant' }, who: [{ each: 'self' }] })] }),
    'the group repeats': contract({
      nodes: [step('group', 'g', { each: { role: 'habitant' } }), task('a', { in: 'g', who: [{ each: 'self' }] })],
    }),
  },
  invalid: {
    'nothing repeats': contract({ nodes: [task('a', { who: [{ each: 'self' }] })] }),
    'rows repeat': contract({ fields, nodes: [task('a', { each: { list: 'actions' }, who: [{ each: 'self' }] })] }),
    'a notice': contract({ nodes: [step('notice', 'a', { to: [{ each: 'self' }] })] }),
  },
});

ruleTable('ROW_OUTSIDE_EACH', {
  valid: {
    'rows repeat': contract({ fields, nodes: [task('a', { each: { list: 'actions' }, who: [{ row: 'pilote' }] })] }),
    'a decision about rows': contract({
      fields,
      nodes: [step('decision', 'a', { about: { list: 'actions', where: { row: 'cout' } } })],
    }),
    'a condition inside a sum': contract({
      fields,
      nodes: [
        task('a', {
          when: { count: { list: 'actions', where: { row: 'cout', op: 'gt', value: 5 } }, op: 'gt', value: 2 },
        }),
      ],
    }),
  },
  invalid: {
    'who does it': contract({ fields, nodes: [task('a', { who: [{ row: 'pilote' }] })] }),
    'a condition': contract({ fields, nodes: [task('a', { when: { row: 'cout' } })] }),
    'who decides about rows': contract({
      fields,
      nodes: [step('decision', 'a', { about: { list: 'actions' }, who: [{ row: 'pilote' }] })],
    }),
    'who records a meeting': contract({ fields, nodes: [step('meeting', 'a', { recordedBy: [{ row: 'pilote' }] })] }),
    'a date': contract({ fields, nodes: [task('a', { due: { after: 'row:fin' } })] }),
    'an amount': contract({ fields, nodes: [step('payment', 'a', { amount: { row: 'cout' } })] }),
    'members repeat, not rows': contract({
      fields,
      nodes: [task('a', { each: { role: 'habitant' }, due: { after: 'row:fin' } })],
    }),
  },
});

const eachAction = { each: { list: 'actions' } };
ruleTable('COLUMN_TYPE_WRONG', {
  valid: { 'a person, a date': contract({ fields, nodes: [task('a', { ...eachAction, due: { after: 'row:fin' } })] }) },
  invalid: {
    'a person read from money': contract({ fields, nodes: [task('a', { ...eachAction, who: [{ row: 'cout' }] })] }),
    'a date read from a person': contract({
      fields,
      nodes: [task('a', { ...eachAction, due: { after: 'row:pilote' } })],
    }),
    'an amount read from a date': contract({
      fields,
      nodes: [step('payment', 'a', { ...eachAction, amount: { row: 'fin' } })],
    }),
    'a sum of dates': contract({
      fields,
      nodes: [task('a', { when: { sum: { list: 'actions', column: 'fin' }, op: 'gt', value: 2 } })],
    }),
  },
});

ruleTable('NEED_MINIMUM_OVER_MAXIMUM', {
  valid: { 'one to two': contract({ nodes: [task('a', { who: [{ role: 'ville', need: { min: 1, max: 2 } }] })] }) },
  invalid: {
    'three to two': contract({ nodes: [task('a', { who: [{ role: 'ville', need: { min: 3, max: 2 } }] })] }),
    'a delegation': contract({ nodes: [step('meeting', 'a', { delegation: { min: 3, max: 1 } })] }),
  },
  fixable: true,
});

ruleTable('NEED_OVER_SEATS', {
  valid: { all: contract({ nodes: [task('a', { who: [{ role: 'ville', need: 3 }] })] }) },
  invalid: {
    'four of three': contract({ nodes: [task('a', { who: [{ role: 'ville', need: 4 }] })] }),
    'a meeting': contract({ nodes: [step('meeting', 'a', { minimum: { ville: 4 } })] }),
  },
});

ruleTable('WHO_KIND_EMPTY', {
  valid: { 'a kind with a role': contract({ nodes: [task('a', { who: [{ kind: 'coordinator' }] })] }) },
  invalid: { 'a kind without': contract({ nodes: [task('a', { who: [{ kind: 'funder' }] })] }) },
});

const both = [{ role: 'ville' }, { role: 'habitant', need: 'all' as const }];
ruleTable('SIGN_ROLE_NOT_SIGNING', {
  valid: { 'they sign': contract({ nodes: [step('sign', 'a', { who: both, order: ['habitant', 'ville'] })] }) },
  invalid: {
    'a rank': contract({ nodes: [step('sign', 'a', { order: ['habitant', 'ville'] })] }),
    'a veto': contract({ nodes: [step('sign', 'a', { veto: ['habitant'] })] }),
  },
  fixable: true,
});

const vote = { method: 'vote' as const };
ruleTable('VOTE_WITHOUT_VOTERS', {
  valid: {
    everyone: contract({ nodes: [step('decision', 'a', { ...vote, who: [{ role: 'ville', need: 'all' }] })] }),
    'one person decides': contract({ nodes: [step('decision', 'a')] }),
    'a role of one': contract({
      roles: [habitant, { ...ville, max: 1 }],
      nodes: [step('decision', 'a', vote)],
    }),
  },
  invalid: { 'one ballot': contract({ nodes: [step('decision', 'a', vote)] }) },
  fixable: true,
});

const promise = { id: 'promesse', by: 'ville', to: ['habitant'], text: words('…') };
ruleTable('COMMITMENT_WITHOUT_RECIPIENT', {
  valid: { somebody: contract({ commitments: [promise] }) },
  invalid: {
    nobody: contract({ commitments: [{ ...promise, to: [] }] }),
    'by the only beneficiary': contract({ commitments: [{ ...promise, by: 'habitant', to: [] }] }),
  },
  fixable: ['nobody'],
});

ruleTable('COMMITMENT_UNLINKED', {
  valid: { 'one is linked': contract({ commitments: [promise, { ...promise, id: 'p2', node: 'accueil' }] }) },
  invalid: { 'none is linked': contract({ commitments: [promise, { ...promise, id: 'p2' }] }) },
});

ruleTable('ARTICLE_WITHOUT_PARTY', {
  valid: {
    common: contract({ articles: [{ id: 'art', common: true, title: words('x'), text: words('y') }] }),
    own: contract({ articles: [{ id: 'art', common: false, of: 'ville', title: words('x'), text: words('y') }] }),
  },
  invalid: { neither: contract({ articles: [{ id: 'art', common: false, title: words('x'), text: words('y') }] }) },
  fixable: true,
});

ruleTable('TIME_ZONE_UNKNOWN', {
  valid: { Paris: contract() },
  invalid: { nowhere: contract({ timeZone: 'Mars/Olympus' }) },
});
ruleTable('TERRITORY_UNKNOWN', {
  valid: { Alsace: contract() },
  invalid: { nowhere: contract({ territory: 'ZZ' }) },
});

ruleTable('ENGLISH_MISSING', {
  valid: { translated: contract() },
  invalid: { 'a phase': contract({ phases: [phase('realisation', { title: { fr: 'Réalisation' } })] }) },
});

const long = 'Venez à la mairie le jour dit avec vos papiers et tout ce qui peut nous aider à comprendre';
ruleTable('PLAIN_TEXT_TOO_LONG', {
  valid: { short: contract({ nodes: [task('a', { plain: words('Venez à la mairie. Apportez vos papiers.') })] }) },
  invalid: { long: contract({ nodes: [task('a', { plain: words(long) })] }) },
});
