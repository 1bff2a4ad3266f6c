import { describe, expect, it } from '@jest/globals';
import { compile } from '#engine/compile';
import { explain, explainAll } from '#engine/explain';
import { nextDueAt } from '#engine/transition';
import type { FactBody } from '#schema/facts';
import type { Template, TemplateNode } from '#schema/template';
import { AMENDMENT, amendedTo, intoForce, NO_WORDS, proposes } from '#tests/support/amending';
import { does, given, instant, type Spec, says } from '#tests/support/spec';
import { evaluation, field, phase, programme, sign, task } from '#tests/support/spec-templates';

const ASK = '-amendment';
const TEXT = { id: 'f'.repeat(32), digest: 'b'.repeat(64) };

/** A workshop of everybody, then the report of the town; facilitators do something else meanwhile. */
const parts = (nodes: TemplateNode[] = [], edges: string[] = []): Template =>
  programme({
    nodes: [
      task('atelier', {
        who: [{ role: 'beneficiaires', need: 'all' }],
        due: { after: 'contract:opened', plus: { days: 28 } },
      }),
      task('accompagnement', { who: [{ role: 'animateurs' }], due: { after: 'contract:opened', plus: { days: 60 } } }),
      task('rapport', { due: { after: 'reached', plus: { days: 14 } } }),
      ...nodes,
    ],
    edges: ['atelier -> rapport', ...edges],
  });

const changing = (id: string, keys: Partial<TemplateNode>, template = parts()): Template => ({
  ...template,
  nodes: template.nodes.map((node) => (node.id === id ? ({ ...node, ...keys } as TemplateNode) : node)),
});

const people = { beneficiaires: 2, animateurs: 1 };
/** On 15 January 2007. */
const begun = () => given(parts(), { people });
const withReview = parts([
  evaluation('bilan', {
    who: [{ role: 'beneficiaires', need: 'all' }],
    due: { after: 'contract:opened', plus: { days: 40 } },
  }),
]);
const yes = (person: string) => does(person, 'sign', ASK, { method: 'code' });
const no = (person: string) => does(person, 'refuse', ASK, { reason: TEXT });
const concerned = (spec: Spec) => spec.all('AmendmentProposed').at(-1)?.concerned;
const closed = (outcome: FactBody<'AmendmentClosed'>['outcome']) => ({ type: 'AmendmentClosed', outcome }) as const;

describe('who must agree to an amendment', () => {
  it('R42 the people of a step that is added', () => {
    expect(concerned(begun().when(proposes(withReview)))).toEqual([
      { seat: 'beneficiaires.1', because: [{ step: 'bilan' }] },
      { seat: 'beneficiaires.2', because: [{ step: 'bilan' }] },
    ]);
  });

  it('R42 the people of a changed step, before and after', () => {
    const after = changing('accompagnement', { who: [{ role: 'ville' }] });
    expect(concerned(begun().when(proposes(after)))).toEqual([
      { seat: 'ville.1', because: [{ step: 'accompagnement' }] },
      { seat: 'animateurs.1', because: [{ step: 'accompagnement' }] },
    ]);
  });

  it('R42 the people of a step that is taken away before anybody came to it, and of those its arrows led to', () => {
    const before = parts(
      [task('fete', { who: [{ role: 'animateurs' }] }), task('merci')],
      ['rapport -> fete', 'fete -> merci'],
    );
    const after = parts([task('merci')], ['rapport -> merci']);
    expect(concerned(given(before, { people }).when(proposes(after)))).toEqual([
      { seat: 'ville.1', because: [{ step: 'merci' }] },
      { seat: 'animateurs.1', because: [{ step: 'fete' }] },
    ]);
  });

  it('R42 both sides of a promise that is added, changed or taken away', () => {
    const promise = (id: string, by: string, ...to: string[]) => ({ id, by, to, text: { fr: 'Une promesse' } });
    const before = { ...parts(), commitments: [promise('venir', 'animateurs', 'beneficiaires')] };
    const after = { ...parts(), commitments: [promise('venir', 'animateurs', 'ville')] };
    const seats = (spec: Spec) => concerned(spec)?.map(({ seat }) => seat);
    const running = given(before, { people });
    expect(seats(running.when(proposes(after)))).toEqual([
      'ville.1',
      'beneficiaires.1',
      'beneficiaires.2',
      'animateurs.1',
    ]);
    expect(seats(running.when(proposes({ ...parts(), commitments: [] })))).toEqual([
      'beneficiaires.1',
      'beneficiaires.2',
      'animateurs.1',
    ]);
    // Its words alone: whoever proposes says so, for a program holds no words.
    const says = { nodes: [], commitments: [{ id: 'venir', by: 'animateurs', to: ['beneficiaires'] }] };
    expect(seats(running.when(proposes(before, { says })))).toEqual([
      'beneficiaires.1',
      'beneficiaires.2',
      'animateurs.1',
    ]);
  });

  it('R42 anybody whose open date moves, with both days', () => {
    const dated = programme({
      nodes: [
        task('atelier', { who: [{ role: 'beneficiaires' }], due: { after: 'phase:realisation:opened' } }),
        task('suivi', { who: [{ role: 'animateurs' }], due: { after: 'node:seances:last' } }),
        task('seances', {
          recurrence: { first: { after: 'contract:opened' }, every: { weeks: 1 }, count: 3 },
        }),
      ],
    });
    const after = changing(
      'seances',
      { recurrence: { first: { after: 'contract:opened' }, every: { weeks: 1 }, count: 5 } },
      dated,
    );
    // Three meetings from 15 January: the last on the 29th; five: on 12 February.
    expect(concerned(given(dated, { people }).when(proposes(after)))).toEqual([
      { seat: 'ville.1', because: [{ step: 'seances' }] },
      { seat: 'animateurs.1', because: [{ date: 'suivi', was: '2007-01-29', becomes: '2007-02-12' }] },
    ]);
  });

  it('R42 the people of a step whose words change, and nobody for a step that is over', () => {
    const says = (...nodes: string[]) => ({ ...NO_WORDS, nodes });
    expect(concerned(begun().when(proposes(parts(), { says: says('accompagnement') })))).toEqual([
      { seat: 'animateurs.1', because: [{ step: 'accompagnement' }] },
    ]);
    const over = begun().when(does('animateurs-1', 'complete', 'accompagnement'));
    over
      .when(proposes(parts(), { says: says('accompagnement') }))
      .then({ type: 'AmendmentProposed', concerned: [] }, { type: 'AmendmentAgreed' });
  });

  it('R42 nobody of an empty seat, and nobody else at all: it is agreed at once', () => {
    const after = parts([task('visite', { who: [{ role: 'partenaire' }], phase: 'realisation' })]);
    begun()
      .when(proposes(after))
      .then({ type: 'AmendmentProposed', concerned: [], asked: [] }, { type: 'AmendmentAgreed' })
      .asks(ASK);
  });
});

describe('answering an amendment', () => {
  it('R42 each person concerned gets a signature of her own, until the last day, and everybody must say yes', () => {
    const asked = begun().when(proposes(withReview)).asks(ASK, 'beneficiaires-1', 'beneficiaires-2');
    asked.due(ASK, '2007-02-15').open('atelier', 'accompagnement', ASK);
    expect(asked.items(ASK).map(({ verbs }) => verbs)).toEqual([
      ['sign', 'refuse'],
      ['sign', 'refuse'],
    ]);
    asked.when(yes('beneficiaires-1')).thenNo('AmendmentAgreed').when(yes('beneficiaires-2')).then({
      type: 'AmendmentAgreed',
      amendment: AMENDMENT,
      n: 1,
    });
  });

  it('R42 whoever proposes has agreed by proposing', () => {
    const after = changing('rapport', { due: { after: 'reached', plus: { days: 21 } } });
    begun()
      .when(proposes(after))
      .then({ type: 'AmendmentProposed', by: 'ville-1', asked: [] }, { type: 'AmendmentAgreed' });
    const both = changing('rapport', { who: [{ role: 'ville' }, { role: 'animateurs' }] });
    begun()
      .when(proposes(both))
      .then({ type: 'AmendmentProposed', asked: ['animateurs.1'] })
      .asks(ASK, 'animateurs-1');
  });

  it('R42 one no and everything stays as it was; nothing waits for the coordinator because of it', () => {
    const refused = begun().when(proposes(withReview), no('beneficiaires-2'));
    refused
      .then({ ...closed('refused'), seat: 'beneficiaires.2' })
      .asks(ASK)
      .incidents()
      .open('atelier', 'accompagnement');
    expect(refused.state.amendment).toBeUndefined();
    // And another may be proposed.
    refused.when(proposes(withReview)).then({ type: 'AmendmentProposed', n: 2 });
  });

  it('R42 the last day passes: it is the end of that day, and nothing changes', () => {
    const asked = begun().when(proposes(withReview), yes('beneficiaires-1'));
    asked
      .when('2007-02-15T23:59')
      .asks(ASK, 'beneficiaires-2')
      .when('2007-02-16T00:00')
      .then(closed('expired'))
      .incidents()
      .when(
        does('beneficiaires-2', 'sign', ASK, { method: 'code', item: '-amendments~1/-amendment~1.1@beneficiaires.2' }),
      )
      .rejected('DEFAULT_ALREADY_FIRED');
  });

  it('R28 R42 an answer received in time but handled late is not reinstated: it may be proposed again', () => {
    const item = '-amendments~1/-amendment~1.1@beneficiaires.2';
    begun()
      .when(proposes(withReview), '2007-02-20')
      .when(does('beneficiaires-2', 'sign', ASK, { method: 'code', item, at: '2007-02-14' }))
      .rejected('DEFAULT_ALREADY_FIRED', { inTime: true })
      .incidents();
  });

  it('R42 it is taken back, with a reason', () => {
    begun()
      .when(proposes(withReview))
      .when(says('ville-1', { type: 'withdrawAmendment', reason: TEXT }))
      .then({ ...closed('withdrawn'), reason: TEXT })
      .asks(ASK);
  });

  it('R6 R42 the contract ends meanwhile, and the proposal with it', () => {
    begun()
      .when(proposes(withReview))
      .when(says('ville-1', { type: 'close', outcome: 'autonomy', reason: TEXT }))
      .then(closed('ended'), { type: 'ContractEnded' });
  });

  it('R31 R42 whoever leaves is no longer waited for, and whoever joins is not asked', () => {
    const asked = begun().when(proposes(withReview), yes('beneficiaires-1'));
    asked.when(says('ville-1', { type: 'releaseParty', seat: 'beneficiaires.2' })).then({ type: 'AmendmentAgreed' });
    begun()
      .when(proposes(withReview))
      .when(says('ville-1', { type: 'releaseParty', seat: 'beneficiaires.2' }))
      .when(says('ville-1', { type: 'replaceParty', seat: 'beneficiaires.2', person: 'nouvelle' }))
      .asks(ASK, 'beneficiaires-1')
      .when(yes('beneficiaires-1'))
      .then({ type: 'AmendmentAgreed' });
  });

  it('R31 R42 once everybody who was asked has left, nobody is against it', () => {
    const after = changing('accompagnement', { due: { after: 'contract:opened', plus: { days: 70 } } });
    begun()
      .when(proposes(after))
      .when(says('ville-1', { type: 'releaseParty', seat: 'animateurs.1' }))
      .then({ type: 'AmendmentAgreed' });
  });

  it('R29 R42 another person takes a seat: she is asked, and what was answered there is answered', () => {
    begun()
      .when(proposes(withReview), yes('beneficiaires-1'))
      .when(says('ville-1', { type: 'replaceParty', seat: 'beneficiaires.1', person: 'nouvelle' }))
      .asks(ASK, 'beneficiaires-2')
      .when(says('ville-1', { type: 'replaceParty', seat: 'beneficiaires.2', person: 'autre' }))
      .asks(ASK, 'autre');
  });

  it('R28 R42 while a contract rests a change may be proposed and answered, nobody is reminded, and its last day stays', () => {
    const resting = begun().when(says('ville-1', { type: 'suspend', reason: TEXT }), proposes(withReview));
    const later = resting.asks(ASK, 'beneficiaires-1', 'beneficiaires-2').when('2007-02-12');
    expect(later.rungs(ASK)).toEqual([]);
    later.when(says('ville-1', { type: 'resume' })).due(ASK, '2007-02-15');
    later.when('2007-02-16').then(closed('expired'));
  });

  it('R43b R42 the usual ladder reminds of it before its last day', () => {
    // Thursday 15 February 2007: a week before is the 8th, two days before the 13th.
    const reminded = begun().when(proposes(withReview), '2007-02-14');
    expect(reminded.all('RungFell').flatMap(({ item, date }) => (item.includes(ASK) ? [date] : []))).toEqual([
      '2007-02-08',
      '2007-02-08',
      '2007-02-13',
      '2007-02-13',
    ]);
  });

  it('R30 R42 the coordinator may record the yes that somebody said on the phone', () => {
    begun()
      .when(proposes(withReview))
      .when(does('ville-1', 'sign', ASK, { method: 'spoken', for: 'beneficiaires-1', channel: 'phone', nth: 0 }))
      .then({ type: 'ItemAnswered', person: 'beneficiaires-1' });
  });

  it('R48 it says for whom it waits and what happens by itself; its scope is no phase that waits', () => {
    const asked = begun().when(proposes(withReview));
    const { program } = asked.stand;
    const item = asked.items(ASK)[0]?.id ?? '';
    expect(explain(program, asked.state, item)).toMatchObject({
      node: ASK,
      waits: [{ for: 'people', people: ['beneficiaires-1'], verbs: ['sign', 'refuse'] }],
      byItself: { what: 'default', on: '2007-02-15', outcome: 'expired' },
    });
    expect(explainAll(program, asked.state).map(({ thing }) => thing)).not.toContain('-amendments~1');
  });

  it('R48 R42 a contract that can no longer move says so, whatever is proposed meanwhile, and an amendment lets it move', () => {
    const waits = {
      ...programme({
        nodes: [
          task('atelier', { who: [{ role: 'beneficiaires' }] }),
          task('suite', { opens: { after: 'field:rentree' } }),
        ],
      }),
      fields: [field('rentree', 'date')],
    };
    const visit = task('visite', { who: [{ role: 'animateurs' }], phase: 'realisation' });
    const after = { ...waits, nodes: [...waits.nodes, visit] };
    const asked = given(waits, { people }).when(proposes(after));
    const still = asked.when(does('beneficiaires-1', 'complete', 'atelier')).incidents('NOTHING_CAN_MOVE');
    intoForce(still.when(yes('animateurs-1')), after)
      .incidents()
      .asks('visite', 'anybody');
  });
});

describe('an amendment comes into force', () => {
  it('R42 as the first fact, and the contract goes on under the changed programme', () => {
    const amended = amendedTo(begun(), withReview);
    expect(amended.stand.last[0]).toMatchObject({
      type: 'ContractAmended',
      n: 1,
      added: ['bilan'],
      changed: [],
      removed: [],
      on: '2007-01-15',
    });
    // Forty days after 15 January.
    amended.open('atelier', 'accompagnement', 'bilan').due('bilan', '2007-02-24');
    expect(amended.state.amendments).toBe(1);
  });

  it('R27 R42 dates of what is open are worked out again, reminders start anew, and dates moved by hand stay', () => {
    const after = changing('atelier', { due: { after: 'contract:opened', plus: { days: 42 } } });
    const amended = amendedTo(begun(), after);
    amended
      .then({ type: 'DateMoved', what: 'due', was: '2007-02-12', by: 'amendment' }, { type: 'ItemTimed' })
      .due('atelier', '2007-02-26');
    const byHand = begun().when(does('ville-1', 'reschedule', 'atelier', { to: '2007-03-01' }));
    amendedTo(byHand, after).due('atelier', '2007-03-01');
  });

  it('R27 R42 a deadline or a date that the programme has no more is gone', () => {
    const before = changing('atelier', { deadline: { at: { after: 'due', plus: { days: 7 } }, then: 'done' } });
    const after = changing('atelier', { due: undefined } as Partial<TemplateNode>);
    const bare = { ...after, nodes: after.nodes.map((node) => JSON.parse(JSON.stringify(node)) as TemplateNode) };
    const amended = amendedTo(given(before, { people }), bare);
    amended.then({ type: 'DateMoved', what: 'deadline', value: null, was: '2007-02-19', by: 'amendment' });
    amended.due('atelier', null).when('2007-03-15').open('atelier', 'accompagnement');
  });

  it('R31 R42 items of people no longer named close, people newly named get theirs, answers stay', () => {
    const after = changing('atelier', {
      who: [
        { role: 'animateurs', need: 'all' },
        { role: 'beneficiaires', need: 'all' },
      ],
    });
    const half = begun().when(does('beneficiaires-1', 'complete', 'atelier'));
    amendedTo(half, after)
      .asks('atelier', 'beneficiaires-2', 'animateurs-1')
      .when(does('animateurs-1', 'complete', 'atelier'), does('beneficiaires-2', 'complete', 'atelier'))
      .open('accompagnement', 'rapport');
    const other = changing('atelier', { who: [{ role: 'animateurs' }] });
    amendedTo(half, other).then({ type: 'ItemClosed', why: 'amended' }).asks('atelier', 'anybody');
  });

  it('R10 R42 a step whose last answer is no longer asked for leaves at once', () => {
    const before = changing('atelier', {
      who: [
        { role: 'beneficiaires', need: 'one' },
        { role: 'animateurs', need: 'one' },
      ],
    });
    const after = changing('atelier', { who: [{ role: 'beneficiaires', need: 'one' }] });
    const half = given(before, { people }).when(does('beneficiaires-1', 'complete', 'atelier'));
    amendedTo(half, after).open('accompagnement', 'rapport');
  });

  it('R31 R42 the list of a signature that is open freezes anew for the lines that change', () => {
    const before = parts([sign('signature', { who: [{ role: 'beneficiaires', need: 'all' }], phase: 'realisation' })]);
    const after = parts([
      sign('signature', {
        who: [
          { role: 'beneficiaires', need: 'all' },
          { role: 'animateurs', need: 'all' },
        ],
        phase: 'realisation',
      }),
    ]);
    const code = { method: 'code' };
    const amended = amendedTo(given(before, { people }), after);
    amended.asks('signature', 'beneficiaires-1', 'beneficiaires-2', 'animateurs-1');
    amended
      .when(does('beneficiaires-1', 'sign', 'signature', code), does('beneficiaires-2', 'sign', 'signature', code))
      .outcome('signature')
      .when(does('animateurs-1', 'sign', 'signature', code))
      .outcome('signature', 'signed');
  });

  it('R42 a new phase comes after the one that is open, and what was not reached may go', () => {
    const before = { ...parts(), phases: [phase('realisation'), phase('conclusion')] };
    const steps = [...before.nodes, task('fete', { phase: 'suite' })];
    const after: Template = { ...before, phases: [phase('realisation'), phase('suite')], nodes: steps };
    const amended = amendedTo(given(before, { people }), after);
    amended
      .when(
        does('beneficiaires-1', 'complete', 'atelier'),
        does('beneficiaires-2', 'complete', 'atelier'),
        does('animateurs-1', 'complete', 'accompagnement'),
        does('ville-1', 'complete', 'rapport'),
      )
      .open('fete');
  });

  it('R43 R42 an item on a changed ladder waits for the rung that comes next on it', () => {
    const ladder = (days: number) => ({ standard: { steps: [{ offset: { days }, to: 'assignee' as const }] } });
    const before = { ...parts(), reminders: ladder(-7) };
    const after = { ...parts([task('visite', { phase: 'realisation' })]), reminders: ladder(-14) };
    const amended = amendedTo(given(before, { people }), after);
    // Due on Monday 12 February: two weeks before is Monday 29 January.
    expect(amended.items('atelier').map(({ rungAt }) => rungAt)).toEqual([
      instant('2007-01-29T09:00'),
      instant('2007-01-29T09:00'),
    ]);
  });

  it('R42 an amendment that changes nothing changes nothing', () => {
    const same = begun().when(proposes(parts())).then({ type: 'AmendmentAgreed' });
    const amended = intoForce(same, parts());
    expect(amended.stand.last.map(({ type }) => type)).toEqual(['ContractAmended']);
    const { seq: _seq, amendments: _n, ...before } = begun().state;
    expect({ ...amended.state, amendments: 0 }).toMatchObject(before);
    expect(nextDueAt(compile(parts()), amended.state)).toBe(nextDueAt(compile(parts()), begun().state));
  });

  it('R42 the contract has moved on: it is overtaken, and everything stays', () => {
    const before = parts([task('fete')], ['rapport -> fete']);
    const after = parts();
    // Agreed while the report was to come; the party was reached before it came into force.
    const agreed = given(before, { people }).when(proposes(after));
    const moved = agreed.when(
      does('beneficiaires-1', 'complete', 'atelier'),
      does('beneficiaires-2', 'complete', 'atelier'),
      does('ville-1', 'complete', 'rapport'),
    );
    expect(moved.state.amendment?.agreed).toBe(true);
    intoForce(moved, after).then(closed('overtaken')).thenNo('ContractAmended').open('accompagnement', 'fete');
  });

  it('R42 not before everybody has agreed', () => {
    intoForce(begun().when(proposes(withReview)), withReview).rejected('AMENDMENT_NOT_AGREED');
    intoForce(begun(), withReview).rejected('AMENDMENT_NOT_AGREED');
  });

  it('R22 R42 a series in another rhythm goes on counting, and what it dates before that day lapses', () => {
    const series = (weeks: number) =>
      programme({
        nodes: [task('seances', { recurrence: { first: { after: 'contract:opened' }, every: { weeks }, count: 12 } })],
      });
    // Every four weeks: 15 January, 12 February. Every week from the 13th of February on: the next is Monday the 19th.
    const amended = amendedTo(given(series(4)).when('2007-02-13'), series(1), { until: '2007-03-01' });
    expect(amended.planned('seances').slice(-4)).toEqual(['2007-01-29', '2007-02-05', '2007-02-12', '2007-02-19']);
    expect(amended.openings('seances')).toEqual(['2007-01-15', '2007-02-12']);
    expect(amended.when('2007-02-26').openings('seances').slice(2)).toEqual(['2007-02-19', '2007-02-26']);
  });

  it('R42 a second amendment follows the first', () => {
    const once = amendedTo(begun(), withReview);
    const twice = amendedTo(once, parts([...withReview.nodes.slice(3), task('visite', { phase: 'realisation' })]));
    twice
      .then({ type: 'ContractAmended', n: 2, added: ['visite'] })
      .open('atelier', 'accompagnement', 'bilan', 'visite');
  });
});
