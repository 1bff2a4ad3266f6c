import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { evaluation, field, meeting, payment, programme, service, sign, task } from '#tests/support/spec-templates';

const WHY = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };
const correct = (by: string, item: string, keys: Record<string, unknown>, record = 9) =>
  says(by, { type: 'correct', item, record, person: by, reason: WHY, ...keys });

describe('correcting a mistaken record', () => {
  it('R26 the day of a paper signature is said anew; what was counted from it stays', () => {
    const signing = programme({
      nodes: [
        sign('signature', { who: [{ role: 'beneficiaires', need: 'all' }] }),
        task('bilan', { due: { after: 'node:signature:completed', plus: { days: 30 } } }),
      ],
      edges: ['signature -> bilan'],
    });
    const item = given(signing).items('signature')[0]?.id ?? '';
    const signed = given(signing).when(
      '2007-01-20',
      does('beneficiaires-1', 'sign', 'signature', { method: 'paper', on: '2007-01-18' }),
    );
    const fact = signed.all('ItemAnswered')[0]?.seq ?? 0;
    const fixed = signed.when(
      correct('ville-1', item, { person: 'beneficiaires-1', said: { on: '2007-01-16' } }, fact),
    );
    fixed.then({
      type: 'RecordCorrected',
      record: fact,
      person: 'beneficiaires-1',
      said: { on: '2007-01-16' },
      reason: WHY,
    });
    fixed.due('bilan', '2007-02-17');
    expect(fixed.all('ItemAnswered')[0]?.on).toBe('2007-01-18');
    signed
      .when(correct('ville-1', item, { person: 'beneficiaires-1', said: { on: '2007-02-01' } }))
      .rejected('DATE_IN_FUTURE');
  });

  it('R30 one corrects one’s own record, the coordinator any', () => {
    const template = programme({ nodes: [task('accueil', { who: [{ role: 'animateurs' }] }), task('suite')] });
    const item = given(template).items('accueil')[0]?.id ?? '';
    const done = given(template).when('2007-01-20', does('animateurs-1', 'complete', 'accueil'));
    const said = { said: { on: '2007-01-19' } };
    done.when(correct('animateurs-1', item, said)).then({ type: 'RecordCorrected', actor: 'animateurs-1' } as never);
    done.when(correct('beneficiaires-1', item, { ...said, person: 'animateurs-1' })).rejected('ACTOR_NOT_ALLOWED');
    done.when(correct('ville-1', item, { said: {} })).rejected('ANSWER_INCOMPLETE');
    done.when(correct('ville-1', 'realisation~1/jamais~1.1', said)).rejected('ITEM_UNKNOWN');
  });

  it('R36 an amount is put right in the ledger, within the budget', () => {
    const template = programme({
      fields: [field('budget', 'money')],
      nodes: [payment('aide', { amount: 500, budget: 'budget' }), task('suite')],
    });
    const before = given(template, { fields: { budget: 800 } });
    const item = before.items('aide')[0]?.id ?? '';
    const paid = before.when(does('ville-1', 'recordPayment', 'aide', { amount: 700 }));
    const fixed = paid.when(correct('ville-1', item, { said: { amount: 300 }, was: 700 }));
    fixed.then({ type: 'RecordCorrected' }, { type: 'RowChanged', list: 'ledger', values: { amount: 300 } });
    expect(fixed.state.lists.ledger).toMatchObject([{ values: { amount: 300, person: 'ville-1' } }]);
    paid.when(correct('ville-1', item, { said: { amount: 900 }, was: 700 })).rejected('BUDGET_EXCEEDED');
    paid.when(correct('ville-1', item, { said: { amount: 300 }, was: 1 })).rejected('RECORD_UNKNOWN');
  });

  it('R36 units of a running service are put right, within its limit', () => {
    const hours = programme({
      nodes: [
        service('activite', {
          who: [{ role: 'beneficiaires' }],
          units: { title: { fr: 'heures' } },
          limit: { sum: 'units', per: 'week', max: 10 },
        }),
        task('bilan'),
      ],
    });
    const item = given(hours).items('activite')[0]?.id ?? '';
    const done = given(hours).when(
      does('beneficiaires-1', 'recordUnits', 'activite', { units: 8 }),
      does('beneficiaires-1', 'recordUnits', 'activite', { units: 2 }),
    );
    const fixed = done.when(correct('beneficiaires-1', item, { said: { units: 3 }, was: 8 }));
    expect(fixed.runs('activite')[0]).toMatchObject({ units: 5, unitLog: [{ units: 3 }, { units: 2 }] });
    done.when(correct('beneficiaires-1', item, { said: { units: 9 }, was: 8 })).rejected('LIMIT_EXCEEDED');
  });

  it('R46 an outcome that moved the contract stands', () => {
    const template = programme({ nodes: [meeting('seance'), evaluation('bilan'), task('accueil')] });
    const start = given(template);
    const of = (node: string) => start.items(node)[0]?.id ?? '';
    for (const said of [{ amount: 1 }, { units: 1 }, { answers: {} }])
      start.when(correct('ville-1', of('seance'), { said })).rejected('OUTCOME_STANDS');
    start.when(correct('ville-1', of('accueil'), { said: { attendance: {} } })).rejected('OUTCOME_STANDS');
    start.when(correct('ville-1', of('accueil'), { said: { outcome: 'declined' } })).rejected('EVENT_MALFORMED');
    start.when(correct('ville-1', of('bilan'), { said: { answers: { vacances: '3' } } })).rejected('CHOICE_UNKNOWN');
    start
      .when(correct('ville-1', of('seance'), { said: { attendance: { 'beneficiaires-1': 'absent' } } }))
      .then({ type: 'RecordCorrected' });
  });
});

describe('the day a service really began', () => {
  const help = programme({
    nodes: [
      service('panier', { who: [{ role: 'animateurs' }], ends: { on: '2007-06-30' }, required: true }),
      task('suite'),
    ],
  });

  it('R47 saying it moves nothing: the service opened at its date and ends at its own', () => {
    const before = given(help).when('2007-02-01');
    const begun = before.when(does('animateurs-1', 'startService', 'panier', { on: '2007-01-22' }));
    begun.then({ type: 'ServiceStarted', on: '2007-01-22' });
    expect(begun.runs('panier')[0]).toEqual({ ...before.runs('panier')[0], startedOn: '2007-01-22' });
    begun
      .when(does('animateurs-1', 'startService', 'panier'))
      .rejected('SERVICE_ALREADY_STARTED', { on: '2007-01-22' });
    begun.when('2007-07-01').outcome('panier', 'ended');
  });

  it('R26 it does not stop before it began, and the day may be put right', () => {
    const begun = given(help).when('2007-02-01', does('animateurs-1', 'startService', 'panier', { on: '2007-01-22' }));
    begun.when(does('animateurs-1', 'stopService', 'panier', { on: '2007-01-20' })).rejected('DATE_INVALID');
    const item = begun.items('panier')[0]?.id ?? '';
    const fixed = begun.when(correct('animateurs-1', item, { said: { on: '2007-01-16' } }));
    expect(fixed.runs('panier')[0]?.startedOn).toBe('2007-01-16');
    given(help)
      .when(does('beneficiaires-1', 'startService', 'panier'))
      .rejected('ACTOR_NOT_IN_SEAT');
    given(help)
      .when(does('ville-1', 'startService', 'panier'))
      .then({ type: 'ServiceStarted' });
  });
});
