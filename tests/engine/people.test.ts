import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { choices, decision, field, programme, task } from '#tests/support/spec-templates';

const join = (roleId: string, person: string) => says('ville-1', { type: 'addParty', role: roleId, person });
const replace = (seat: string, person: string) => says('ville-1', { type: 'replaceParty', seat, person });
const release = (seat: string) => says('ville-1', { type: 'releaseParty', seat });

describe('seats and people', () => {
  const followUp = programme({
    nodes: [
      task('dossier', { who: [{ role: 'animateurs', need: 'all' }] }),
      task('suivi', {
        who: [{ role: 'animateurs', need: 'all' }],
        due: { after: 'contract:opened', plus: { days: 60 } },
      }),
    ],
  });

  it('R29 replacing a person keeps the item, moves it, and never touches what was done', () => {
    const before = given(followUp).when(does('animateurs-1', 'complete', 'dossier'));
    const item = before.items('suivi')[0]?.id;
    const after = before.when('2007-02-01', replace('animateurs.1', 'nouvelle'));
    expect(after.items('suivi')[0]?.id).toBe(item);
    after
      .asks('suivi', 'nouvelle')
      .when(does('animateurs-1', 'complete', 'suivi', { item: item ?? '' }))
      .rejected('ACTOR_UNKNOWN');
    const done = after.when(does('nouvelle', 'complete', 'suivi'));
    expect(done.all('ItemAnswered').map((fact) => fact.person)).toEqual(['animateurs-1', 'nouvelle']);
  });

  it('R29 the newcomer is reminded from where the ladder stands, the one who left no more', () => {
    const late = given(followUp).when('2007-03-10', replace('animateurs.1', 'nouvelle'), '2007-03-15');
    const [first, second] = late.all('RungFell');
    expect(first).toMatchObject({ date: '2007-03-09', people: ['animateurs-1'] });
    expect(second).toMatchObject({ date: '2007-03-14', people: ['nouvelle'] });
  });

  it('R29 a seat number is never given twice', () => {
    const after = given(followUp, { people: { animateurs: 2 } }).when(
      release('animateurs.2'),
      join('animateurs', 'troisieme'),
    );
    expect(Object.keys(after.state.seats).filter((seat) => seat.startsWith('animateurs'))).toEqual([
      'animateurs.1',
      'animateurs.2',
      'animateurs.3',
    ]);
  });

  it('R29 the same person is not twice in a role', () => {
    given(followUp, { people: { animateurs: 2 } })
      .when(replace('animateurs.1', 'animateurs-2'))
      .rejected('PERSON_ALREADY_IN_ROLE');
    given(followUp).when(join('partenaire', 'banque'), join('partenaire', 'banque')).rejected('PERSON_ALREADY_IN_ROLE');
  });
});

describe('who is asked', () => {
  const asked = (who: NonNullable<Parameters<typeof task>[1]>['who']) =>
    given(programme({ nodes: [task('atelier', { who })] }), { people: { beneficiaires: 3, animateurs: 2 } });

  it('R30 one is a single item that any of them may do', () => {
    const shared = asked([{ role: 'beneficiaires' }]).asks('atelier', 'anybody');
    shared.when(does('beneficiaires-3', 'complete', 'atelier')).ended('completed');
    asked([{ role: 'beneficiaires', need: 'one' }]).asks('atelier', 'anybody');
  });

  it('R30 all, a number, or between two numbers is an item for each', () => {
    const everyone = ['beneficiaires-1', 'beneficiaires-2', 'beneficiaires-3'];
    asked([{ role: 'beneficiaires', need: 'all' }]).asks('atelier', ...everyone);
    asked([{ role: 'beneficiaires', need: 2 }]).asks('atelier', ...everyone);
    asked([{ role: 'beneficiaires', need: { min: 1, max: 2 } }]).asks('atelier', ...everyone);
  });

  it('R30 a number is enough when so many have answered', () => {
    asked([{ role: 'beneficiaires', need: 2 }])
      .when(does('beneficiaires-1', 'complete', 'atelier'))
      .open('atelier')
      .when(does('beneficiaires-3', 'complete', 'atelier'))
      .ended('completed');
  });

  it('R30 a minimum is enough too', () => {
    asked([{ role: 'beneficiaires', need: { min: 1, max: 2 } }])
      .when(does('beneficiaires-2', 'complete', 'atelier'))
      .ended('completed');
  });

  it('R30 a kind of role names everybody of that kind', () => {
    asked([{ kind: 'partner', need: 'all' }]).asks('atelier', 'animateurs-1', 'animateurs-2');
  });

  it('R30 a person linked to the matter is left out', () => {
    const template = programme({
      fields: [field('lien', 'boolean', { of: 'animateurs' })],
      nodes: [
        task('declarer'),
        decision('avis', {
          method: 'vote',
          choices: choices('oui', 'non'),
          who: [{ role: 'animateurs', need: 'all', except: { field: 'lien', op: 'eq', value: true } }],
        }),
      ],
      edges: ['declarer -> avis'],
    });
    given(template, { people: { animateurs: 3 } })
      .when(
        says('animateurs-2', { type: 'setField', field: 'lien', value: true }),
        does('ville-1', 'complete', 'declarer'),
      )
      .asks('avis', 'animateurs-1', 'animateurs-3');
  });

  it('R30 only those who are asked may answer', () => {
    asked([{ role: 'beneficiaires' }])
      .when(does('animateurs-1', 'complete', 'atelier'))
      .rejected('ACTOR_NOT_IN_SEAT');
    asked([{ role: 'beneficiaires', need: 'all' }])
      .when(does('beneficiaires-1', 'complete', 'atelier', { item: 'realisation~1/atelier~1.1@beneficiaires.2' }))
      .rejected('ACTOR_NOT_IN_SEAT');
  });
});
