import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { field, meeting, payment, programme, service, task } from '#tests/support/spec-templates';

type Limit = NonNullable<Parameters<typeof service>[1]>['limit'];
const HOURS = { title: { fr: 'heures' } };

describe('limits', () => {
  const activity = (limit: Limit) =>
    programme({
      fields: [field('avis-medecin', 'number')],
      nodes: [
        service('activite', { who: [{ role: 'beneficiaires' }], units: HOURS, ...(limit ? { limit } : {}) }),
        task('bilan'),
      ],
    });
  const hours = (units: number, on?: string, n = 1) =>
    does(`beneficiaires-${n}`, 'recordUnits', 'activite', { units, ...(on === undefined ? {} : { on }) });

  it('R36 so many hours a week, Monday to Sunday', () => {
    const start = given(activity({ sum: 'units', per: 'week', max: 10 })).when('2007-02-01');
    start
      .when(hours(6, '2007-01-22'), hours(4, '2007-01-28'))
      .when(hours(1, '2007-01-25'))
      .rejected('LIMIT_EXCEEDED', { max: 10, amount: 11 })
      .when(hours(1, '2007-01-29'))
      .then({ type: 'UnitsRecorded', units: 1, on: '2007-01-29' });
  });

  it('R36 so many a month', () => {
    given(activity({ sum: 'units', per: 'month', max: 10 }))
      .when('2007-02-01', hours(10, '2007-01-31'), hours(10, '2007-02-01'), hours(1, '2007-02-01'))
      .rejected('LIMIT_EXCEEDED');
  });

  it('R36 so many for each person', () => {
    const start = given(activity({ sum: 'units', per: 'person', max: 10 }), { people: { beneficiaires: 2 } });
    start.when(hours(10, undefined, 1), hours(10, undefined, 2), hours(1, undefined, 1)).rejected('LIMIT_EXCEEDED');
  });

  it('R36 so many in all, so many times, so much at once', () => {
    given(activity({ sum: 'units', max: 10 }))
      .when(hours(6), hours(5))
      .rejected('LIMIT_EXCEEDED');
    given(activity({ count: 'units', max: 2 }))
      .when(hours(1), hours(1), hours(1))
      .rejected('LIMIT_EXCEEDED');
    given(activity({ value: 'units', max: 4 }))
      .when(hours(4), hours(5))
      .rejected('LIMIT_EXCEEDED');
  });

  it('R36 the strictest of several limits wins: the law says ten hours, the doctor eight', () => {
    const both: Limit = [
      { sum: 'units', per: 'week', max: 10 },
      { sum: 'units', per: 'week', max: { field: 'avis-medecin' } },
    ];
    given(activity(both), { fields: { 'avis-medecin': 8 } })
      .when(hours(9))
      .rejected('LIMIT_EXCEEDED', { max: 8 });
    given(activity(both), { fields: { 'avis-medecin': 12 } })
      .when(hours(11))
      .rejected('LIMIT_EXCEEDED', { max: 10 });
    given(activity(both)).when(hours(10)).open('activite', 'bilan');
  });

  it('R36 a value of a form may have a limit', () => {
    const template = programme({
      fields: [field('heures', 'integer')],
      nodes: [task('avis-medical', { form: ['heures'], limit: { value: 'field:heures', max: 10 } })],
    });
    given(template)
      .when(does('ville-1', 'complete', 'avis-medical', { fields: { heures: 12 } }))
      .rejected('LIMIT_EXCEEDED')
      .when(does('ville-1', 'complete', 'avis-medical', { fields: { heures: 10 } }))
      .ended('completed');
  });

  it('R36 the rows of a list may have a limit: three delegates at most, 10 000 euros in all', () => {
    const template = programme({
      fields: [field('delegation', 'list', { columns: [{ id: 'cout', type: 'money', title: { fr: 'Coût' } }] })],
      nodes: [
        task('designer', {
          edits: ['delegation'],
          limit: [
            { count: 'list:delegation', max: 3 },
            { sum: 'list:delegation.cout', max: 10_000 },
          ],
        }),
      ],
    });
    const add = (row: string, cout: number) =>
      says('ville-1', { type: 'addRow', list: 'delegation', row, values: { cout } });
    given(template).when(add('d1', 100), add('d2', 100), add('d3', 100), add('d4', 100)).rejected('LIMIT_EXCEEDED');
    given(template)
      .when(add('d1', 6_000), add('d2', 5_000))
      .rejected('LIMIT_EXCEEDED')
      .when(says('ville-1', { type: 'changeRow', list: 'delegation', row: 'd1', values: { cout: 11_000 } }))
      .rejected('LIMIT_EXCEEDED')
      .when(says('ville-1', { type: 'changeRow', list: 'delegation', row: 'd1', values: { cout: 10_000 } }))
      .open('designer');
  });

  it('R36 an amount that is paid may have a limit', () => {
    const limited = (limit: Limit) =>
      programme({ nodes: [payment('indemnite', { amount: 3000, each: { times: 3 }, ...(limit ? { limit } : {}) })] });
    const pay = does('ville-1', 'recordPayment', 'indemnite');
    given(limited({ value: 'amount', max: 2000 }))
      .when(pay)
      .rejected('LIMIT_EXCEEDED');
    given(limited({ sum: 'amount', max: 5000 }))
      .when(pay, pay)
      .rejected('LIMIT_EXCEEDED');
    given(limited({ sum: 'amount', max: 6000 }))
      .when(pay, pay)
      .open('indemnite');
  });

  it('R46 units are a number, and not less than none', () => {
    given(activity({ sum: 'units', max: 10 }))
      .when(hours(-1))
      .rejected('UNIT_INVALID');
  });
});

describe('payments', () => {
  const instalments = programme({
    fields: [field('mensualite', 'money'), field('budget', 'money')],
    nodes: [
      payment('echeance', {
        amount: { field: 'mensualite' },
        from: 'beneficiaires',
        to: 'ville',
        budget: 'budget',
        each: { times: 3 },
      }),
      task('cloture', { waitFor: { sum: { list: 'ledger', column: 'amount' }, op: 'ge', value: 3000 } }),
    ],
  });
  const pay = (more = {}) => does('ville-1', 'recordPayment', 'echeance', more);

  it('R33 a payment is a line of the ledger, which conditions can read', () => {
    const paid = given(instalments, { fields: { mensualite: 1000 } }).when(pay({ on: '2007-01-12' }));
    paid.then({
      type: 'RowAdded',
      list: 'ledger',
      values: {
        node: 'echeance',
        from: 'beneficiaires',
        to: 'ville',
        budget: 'budget',
        amount: 1000,
        on: '2007-01-12',
        person: 'ville-1',
      },
    });
    paid.open('echeance').when(pay(), pay()).open('cloture');
  });

  it('R36 a budget is never overspent', () => {
    given(instalments, { fields: { mensualite: 1000, budget: 2500 } })
      .when(pay(), pay(), pay())
      .rejected('BUDGET_EXCEEDED', { allotted: 2500, spent: 2000, amount: 1000 })
      .when(pay({ amount: 500 }))
      .open();
  });

  it('R33 an amount that is not known yet must be said', () => {
    given(instalments).when(pay()).rejected('VALUE_INVALID');
    given(instalments)
      .when(pay({ amount: 700 }))
      .then({ type: 'RowAdded', list: 'ledger' });
  });

  it('R33 an amount may be that of a row', () => {
    const template = programme({
      fields: [field('actions', 'list', { columns: [{ id: 'cout', type: 'money', title: { fr: 'Coût' } }] })],
      nodes: [payment('financer', { amount: { row: 'cout' }, each: { list: 'actions' } })],
    });
    const paid = given(template, { rows: [{ list: 'actions', row: 'epicerie', values: { cout: 4200 } }] }).when(
      does('ville-1', 'recordPayment', 'financer'),
    );
    expect(paid.state.lists.ledger?.map((row) => row.values.amount)).toEqual([4200]);
  });

  it('R33 people who come to a meeting are paid their contribution, like any other partner', () => {
    const template = programme({
      nodes: [
        meeting('evaluation', {
          contribution: 2500,
          who: [{ role: 'beneficiaires', need: 'all' }, { role: 'animateurs' }],
        }),
      ],
    });
    const attendance = { 'beneficiaires-1': 'present', 'beneficiaires-2': 'absent', 'animateurs-1': 'present' };
    const held = given(template, { people: { beneficiaires: 2 } }).when(
      does('ville-1', 'recordMeeting', 'evaluation', { held: true, attendance }),
    );
    expect(held.state.lists.ledger?.map((row) => [row.values.person, row.values.amount])).toEqual([
      ['beneficiaires-1', 2500],
    ]);
  });
});
