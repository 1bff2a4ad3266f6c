import { describe, expect, it } from '@jest/globals';
import type { Template, TemplateNode } from '#schema/template';
import { amendedTo, NO_WORDS, proposes } from '#tests/support/amending';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { does, given, type Spec, says } from '#tests/support/spec';

/*
 * The contract of Mulhouse in its year (programmes.md P2): signed on Thursday 18 December 2008 for six months, a review
 * after three of them on Wednesday 18 March 2009, the end and the last review on Thursday 18 June 2009. The dates below
 * are counted by hand from that day.
 */
const MULHOUSE = shippedTemplate('mulhouse-csm');
const people = { beneficiaires: 2, animateurs: 2, ville: 1, partenaire: 0 };
const PARTNER = 'a'.repeat(32);
const code = { method: 'code' };

const skips = (step: string) =>
  says('ville-1', { type: 'intervene', step, move: 'skip', reason: { id: 'f'.repeat(32), digest: 'b'.repeat(64) } });

/** Signed and planned, at work; a partner joined on 2 February 2009, as in the story of P2 but a week earlier. */
const atWork = (): Spec =>
  given(MULHOUSE, { on: '2008-12-01', people })
    .when(
      skips('preparation~1/definir-bien-etre~1'),
      does('ville-1', 'recordMeeting', 'approuver-criteres', { held: true }),
      skips('preparation~1/besoins-du-groupe~1'),
      skips('preparation~1/construire-csm~1'),
    )
    .when('2008-12-18', ...signed())
    .when(
      does('beneficiaires-1', 'complete', 'planification', { nth: 0 }),
      does('animateurs-1', 'complete', 'planification', { nth: 0 }),
      does('ville-1', 'complete', 'planification', { nth: 0 }),
    )
    .when('2009-02-02', says('ville-1', { type: 'addParty', role: 'partenaire', person: PARTNER }));

function signed() {
  const parties = ['beneficiaires-1', 'beneficiaires-2', 'animateurs-1', 'animateurs-2', 'ville-1'];
  return parties.map((person) => does(person, 'sign', 'signature', code));
}

const signing = (months: number, days?: number) => ({
  after: 'node:signature:completed',
  plus: { months, ...(days === undefined ? {} : { days }) },
});

function changing(keys: Record<string, Partial<TemplateNode>>, more: Partial<Template> = {}): Template {
  const nodes = MULHOUSE.nodes.map((node) => ({ ...node, ...keys[node.id] }) as TemplateNode);
  return { ...MULHOUSE, nodes, ...more };
}

const seats = (spec: Spec) =>
  spec
    .all('AmendmentProposed')
    .at(-1)
    ?.concerned.map(({ seat }) => seat);
const EVERYBODY = ['beneficiaires.1', 'beneficiaires.2', 'animateurs.1', 'animateurs.2', 'ville.1', 'partenaire.1'];

describe('the contract of Mulhouse, amended in its year', () => {
  it('R42 as it was signed: three months make 18 March, six make 18 June', () => {
    const contract = atWork().inPhase('realisation', 'tout-au-long');
    expect(contract.state.anchors['node:signature:completed']).toBe('2008-12-18');
    contract.when('2009-03-05').due('bilan-3-mois', '2009-03-18');
    expect(contract.state.scopes['realisation~1']?.closesAt?.on).toBe('2009-06-18');
  });

  it('R42 a review is added after four months: the people who review agree, and it opens two weeks before', () => {
    const review = MULHOUSE.nodes.find(({ id }) => id === 'bilan-3-mois') as TemplateNode;
    const added = { ...review, id: 'bilan-4-mois', opens: signing(4, -14), due: signing(4) } as TemplateNode;
    const after = { ...MULHOUSE, nodes: [...MULHOUSE.nodes, added] };
    const running = atWork();
    expect(seats(running.when(proposes(after, { until: '2009-02-16' })))).toEqual(EVERYBODY);
    const amended = amendedTo(running, after, { until: '2009-02-16' });
    amended.then({ type: 'ContractAmended', added: ['bilan-4-mois'], changed: [], removed: [], on: '2009-02-02' });
    // Four months after 18 December 2008 is Saturday 18 April 2009; two weeks before is 4 April.
    amended.when('2009-04-03').due('bilan-4-mois');
    amended.when('2009-04-04').due('bilan-4-mois', '2009-04-18');
  });

  it('R42 the end moves by a month: the last review, the sessions and the end of the phase move with it', () => {
    const phases = MULHOUSE.phases.map((phase) =>
      phase.id === 'realisation' ? { ...phase, closes: { notBefore: signing(7), at: signing(7) } } : phase,
    );
    const sessions = MULHOUSE.nodes.find(({ id }) => id === 'seances')?.recurrence;
    if (!sessions || !('every' in sessions)) throw new Error('the sessions are a series');
    const after = changing(
      {
        'bilan-final': { opens: signing(7, -14), due: signing(7) },
        seances: { recurrence: { ...sessions, until: signing(7) } },
      },
      { phases },
    );
    const running = atWork();
    // The sessions are for the inhabitants and the facilitators, the last review is for everybody.
    expect(seats(running.when(proposes(after, { until: '2009-02-16' })))).toEqual(EVERYBODY);
    const amended = amendedTo(running, after, { until: '2009-02-16' });
    amended.then(
      { type: 'ContractAmended', added: [], changed: ['seances', 'bilan-final'], removed: [] },
      { type: 'DateMoved', what: 'opens', was: '2009-06-04', by: 'amendment' },
    );
    // Seven months after 18 December 2008 is Saturday 18 July 2009; two weeks before is 4 July.
    expect(amended.state.scopes['realisation~1']?.closesAt?.on).toBe('2009-07-18');
    const late = amended.when('2009-06-19').inPhase('realisation', 'tout-au-long').due('bilan-final');
    late.when('2009-07-04').due('bilan-final', '2009-07-18').when('2009-07-19').inPhase('conclusion', 'tout-au-long');
    // Tuesdays: the last one by 18 July is the 14th, a day off, which the sessions skip; so it is the 7th.
    expect(amended.when('2009-07-19').planned('seances').at(-1)).toBe('2009-07-07');
  });

  it('R31 R42 a facilitator helps a partner with its promises: the partner keeps its sheet, the facilitators get one', () => {
    const after = changing({
      engagements: {
        who: [{ each: 'self' }, { role: 'animateurs', need: 'one' }],
        due: { after: 'reached', plus: { days: 21 }, roll: 'next' },
      },
    });
    const running = atWork().due('engagements', '2009-02-16');
    expect(seats(running.when(proposes(after, { until: '2009-02-16' })))).toEqual([
      'animateurs.1',
      'animateurs.2',
      'partenaire.1',
    ]);
    const amended = amendedTo(running, after, { until: '2009-02-16' });
    // Two weeks after 2 February were the 16th, three are Monday the 23rd.
    amended.due('engagements', '2009-02-23').asks('engagements', PARTNER, 'anybody');
    const done = amended.when(
      does(PARTNER, 'complete', 'engagements'),
      does('animateurs-2', 'complete', 'engagements'),
    );
    done.asks('signature-partenaire', PARTNER);
  });

  it('R33 R42 a promise of the town is put in other words: the town has agreed by proposing, the inhabitants are asked', () => {
    const says = { ...NO_WORDS, commitments: [{ id: 'ville-5', by: 'ville', to: ['beneficiaires'] }] };
    const asked = atWork().when(proposes(MULHOUSE, { until: '2009-02-16', says }));
    expect(asked.all('AmendmentProposed').at(-1)).toMatchObject({
      concerned: [
        { seat: 'beneficiaires.1', because: [{ commitment: 'ville-5' }] },
        { seat: 'beneficiaires.2', because: [{ commitment: 'ville-5' }] },
        { seat: 'ville.1', because: [{ commitment: 'ville-5' }] },
      ],
      asked: ['beneficiaires.1', 'beneficiaires.2'],
    });
    amendedTo(atWork(), MULHOUSE, { until: '2009-02-16', says }).then({ type: 'ContractAmended', changed: [] });
  });
});
