import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import {
  choices,
  decision,
  evaluation,
  field,
  MULHOUSE_ROLES,
  programme,
  role,
  sign,
  task,
} from '#tests/support/spec-templates';

const join = (roleId: string, person: string) => says('ville-1', { type: 'addParty', role: roleId, person });
const replace = (seat: string, person: string) => says('ville-1', { type: 'replaceParty', seat, person });
const release = (seat: string) => says('ville-1', { type: 'releaseParty', seat });

describe('who joins late and who leaves', () => {
  it('R31 a late partner gets an item in every open step of her role', () => {
    const template = programme({
      nodes: [
        evaluation('bilan-3-mois', {
          who: [
            { role: 'beneficiaires', need: 'all' },
            { role: 'partenaire', need: 'all' },
          ],
        }),
        task('actions', { who: [{ role: 'partenaire', need: 'all' }, { role: 'ville' }] }),
      ],
    });
    given(template)
      .asks('bilan-3-mois', 'beneficiaires-1')
      .when(join('partenaire', 'banque'))
      .asks('bilan-3-mois', 'beneficiaires-1', 'banque')
      .asks('actions', 'anybody', 'banque');
  });

  it('R31 but none in a signature or a decision that is already open: their list is frozen', () => {
    const template = programme({
      nodes: [
        sign('signature', { who: [{ role: 'beneficiaires', need: 'all' }] }),
        decision('choix', {
          method: 'vote',
          choices: choices('a', 'b'),
          who: [{ role: 'beneficiaires', need: 'all' }],
        }),
      ],
    });
    const roles = MULHOUSE_ROLES.map((known) =>
      known.id === 'beneficiaires' ? { ...known, recruitedDuring: true } : known,
    );
    given({ ...template, roles })
      .when(join('beneficiaires', 'tardive'))
      .asks('signature', 'beneficiaires-1')
      .asks('choix', 'beneficiaires-1')
      .when(does('beneficiaires-1', 'sign', 'signature', { method: 'code' }))
      .open('choix');
  });

  it('R31 whoever leaves is asked no more, and what is left is read again', () => {
    const template = programme({
      nodes: [task('entretien', { who: [{ role: 'beneficiaires', need: 'all' }] }), task('suite')],
      edges: ['entretien -> suite'],
    });
    given(template, { people: { beneficiaires: 2 } })
      .when(does('beneficiaires-1', 'complete', 'entretien'), release('beneficiaires.2'))
      .then(
        { type: 'SeatLeft', seat: 'beneficiaires.2', why: 'released' },
        { type: 'ItemClosed', why: 'seatLeft' },
        { type: 'StepLeft', outcomes: ['done'] },
      )
      .open('suite');
  });

  it('R31 when too few are left, the step is refused', () => {
    const template = programme({
      nodes: [task('entretien', { who: [{ role: 'beneficiaires', need: 2 }] }), task('suite'), task('autre')],
      edges: ['entretien -> suite', 'entretien -declined-> autre'],
    });
    given(template, { people: { beneficiaires: 2 } })
      .when(release('beneficiaires.2'))
      .open('autre');
  });

  it('R31 any person may leave by her own will, and nobody else in her name', () => {
    const template = programme({ nodes: [task('bilan')] });
    given(template, { people: { beneficiaires: 2 } })
      .when(says('beneficiaires-2', { type: 'withdraw', seat: 'beneficiaires.2' }))
      .then({ type: 'SeatLeft', why: 'withdrawn', person: 'beneficiaires-2' });
    given(template, { people: { beneficiaires: 2 } })
      .when(says('beneficiaires-1', { type: 'withdraw', seat: 'beneficiaires.2' }))
      .rejected('ACTOR_NOT_IN_SEAT');
  });

  it('R32 an optional role without anybody satisfies its line', () => {
    const template = programme({
      nodes: [task('bilan', { who: [{ role: 'partenaire', need: 'all' }, { role: 'ville' }] })],
    });
    given(template)
      .asks('bilan', 'anybody')
      .when(does('ville-1', 'complete', 'bilan'))
      .ended('completed');
  });

  it('R32 a step for nobody at all is skipped', () => {
    const template = programme({
      nodes: [task('engagements', { who: [{ role: 'partenaire', need: 'all' }] }), task('suite')],
      edges: ['engagements -> suite'],
    });
    given(template).outcome('engagements', 'skipped').open('suite');
  });

  it('R32 a step is skipped too when nobody is left, or when everybody is excepted', () => {
    const left = programme({
      nodes: [task('engagements', { who: [{ role: 'partenaire', need: 'all' }] }), task('suite')],
      edges: ['engagements -> suite'],
    });
    given(left, { people: { partenaire: 1 } })
      .when(release('partenaire.1'))
      .outcome('engagements', 'skipped')
      .open('suite');
    const excepted = programme({
      fields: [field('lie', 'boolean')],
      nodes: [
        task('jury', { who: [{ role: 'animateurs', except: { field: 'lie', op: 'eq', value: true } }] }),
        task('suite'),
      ],
      edges: ['jury -> suite'],
    });
    given(excepted, { fields: { lie: true } })
      .outcome('jury', 'skipped')
      .open('suite');
    given(excepted, { fields: { lie: false } }).open('jury');
  });

  it('R32 a role that must have somebody is waited for', () => {
    const roles = [...MULHOUSE_ROLES, role('banque', { min: 1, max: 2, recruitedDuring: true })];
    const template = programme({ roles, nodes: [task('accord', { who: [{ role: 'banque' }] }), task('autre')] });
    given(template, { people: { banque: 0 } })
      .open('accord', 'autre')
      .asks('accord')
      .when(join('banque', 'credit'))
      .asks('accord', 'anybody');
  });

  const small = (belowMin?: 'incident' | { end: string }) =>
    programme({
      roles: MULHOUSE_ROLES.map((known) => (known.id === 'beneficiaires' && belowMin ? { ...known, belowMin } : known)),
      nodes: [task('bilan')],
    });

  it('R32 fewer people than the minimum is an incident, or the end', () => {
    given(small())
      .when(says('beneficiaires-1', { type: 'withdraw', seat: 'beneficiaires.1' }))
      .incidents('BELOW_MINIMUM')
      .goesOn();
    given(small('incident')).when(release('beneficiaires.1')).incidents('BELOW_MINIMUM');
    given(small({ end: 'withdrawal' }))
      .when(release('beneficiaires.1'))
      .ended('withdrawal');
    given(small(), { people: { beneficiaires: 2 } })
      .when(release('beneficiaires.1'))
      .incidents();
  });

  it('R19 whoever takes a seat that was left gets an instance of what is done for each', () => {
    const template = programme({
      nodes: [
        task('engagements', { each: { role: 'partenaire' }, who: [{ each: 'self' }], completes: 'none' }),
        task('bilan'),
      ],
    });
    given(template, { people: { partenaire: 1 } })
      .when(release('partenaire.1'), replace('partenaire.1', 'nouveau'))
      .asks('engagements', 'nouveau');
  });

  it('R30 acting for somebody is for the coordinator, and the journal says both', () => {
    const template = programme({ nodes: [sign('signature', { who: [{ role: 'beneficiaires', need: 'all' }] })] });
    const item = given(template).items('signature')[0]?.id ?? '';
    given(template)
      .when(does('ville-1', 'sign', 'signature', { item, for: 'beneficiaires-1', method: 'paper', channel: 'paper' }))
      .then({ type: 'ItemAnswered', person: 'beneficiaires-1' })
      .ended('completed');
    const fact = given(template)
      .when(does('ville-1', 'sign', 'signature', { item, for: 'beneficiaires-1', method: 'paper', channel: 'paper' }))
      .all('ItemAnswered')[0];
    expect(fact).toMatchObject({ actor: 'ville-1', behalf: 'beneficiaires-1', via: 'paper' });
    given(template)
      .when(does('animateurs-1', 'sign', 'signature', { item, for: 'beneficiaires-1', method: 'paper' }))
      .rejected('ACTOR_NOT_ALLOWED');
  });

  it('R39 R29 what was answered for a seat stays answered when somebody else takes it', () => {
    const template = programme({
      nodes: [
        task('fiche', { who: [{ role: 'partenaire', need: 'all' }, { role: 'ville' }] }),
        task('bilan', { who: [{ role: 'partenaire', need: 'all' }, { role: 'ville' }] }),
      ],
    });
    given(template, { people: { partenaire: 1 } })
      .when(does('partenaire-1', 'complete', 'fiche'), release('partenaire.1'), replace('partenaire.1', 'nouveau'))
      .asks('fiche', 'anybody')
      .asks('bilan', 'anybody', 'nouveau');
  });
});
