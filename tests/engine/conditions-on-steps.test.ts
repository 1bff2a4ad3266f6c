import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { choices, decision, field, gate, programme, task } from '#tests/support/spec-templates';

const PROFIL = field('profil', 'choice', { choices: choices('a', 'b') });
const isB = { field: 'profil', op: 'eq', value: 'b' } as const;
const set = (id: string, value: string | number | boolean) => says('ville-1', { type: 'setField', field: id, value });

describe('steps that are left out', () => {
  it('R11 a step whose condition is false is skipped: no item, no date, and the programme goes on by its main outcome', () => {
    const template = programme({
      fields: [PROFIL],
      nodes: [task('insertion', { when: isB }), task('bilan')],
      edges: ['insertion -> bilan'],
    });
    const skipped = given(template, { fields: { profil: 'a' } })
      .outcome('insertion', 'skipped')
      .open('bilan');
    expect(skipped.all('ItemOpened').map((fact) => fact.step)).toEqual(['realisation~1/bilan~1']);
    expect(skipped.completed('insertion')).toBeUndefined();
    expect(skipped.state.anchors['node:insertion:opened']).toBeUndefined();
  });

  it('R11 a skipped step leaves by its skipped arrow when one is drawn', () => {
    const template = programme({
      fields: [PROFIL],
      nodes: [task('insertion', { when: isB }), task('bilan'), task('orientation')],
      edges: ['insertion -> bilan', 'insertion -skipped-> orientation'],
    });
    given(template, { fields: { profil: 'a' } }).open('orientation');
  });

  it('R11 a skipped choice leaves by its default', () => {
    const template = programme({
      fields: [PROFIL],
      nodes: [
        decision('suite', { method: 'one', choices: choices('relais', 'fin'), default: 'fin', when: isB }),
        task('parrainage'),
        task('cloture'),
      ],
      edges: ['suite -relais-> parrainage', 'suite -fin-> cloture'],
    });
    given(template, { fields: { profil: 'a' } })
      .open('cloture')
      .outcome('suite', 'skipped');
  });

  it('R11 what is not known counts as true', () => {
    const template = programme({ fields: [PROFIL], nodes: [task('insertion', { when: isB })] });
    given(template).open('insertion');
  });

  it('R11 the condition is read once, as the step would open', () => {
    const template = programme({
      fields: [PROFIL],
      nodes: [task('objectifs'), task('insertion', { when: isB })],
      edges: ['objectifs -> insertion'],
    });
    given(template, { fields: { profil: 'a' } })
      .when(set('profil', 'b'), does('ville-1', 'complete', 'objectifs'))
      .open('insertion')
      .when(set('profil', 'a'))
      .open('insertion');
  });

  it('R11 the condition is read after the opening date and after what the step waits for', () => {
    const template = programme({
      fields: [PROFIL, field('budget-vote', 'boolean')],
      nodes: [
        task('insertion', {
          when: isB,
          opens: { after: 'contract:opened', plus: { days: 10 } },
          waitFor: { field: 'budget-vote', op: 'eq', value: true },
        }),
        task('bilan'),
      ],
      edges: ['insertion -> bilan'],
    });
    given(template, { fields: { profil: 'a' } })
      .when('2007-01-30')
      .open()
      .when(set('profil', 'b'), set('budget-vote', true))
      .open('insertion');
  });
});

describe('steps that wait', () => {
  it('R12 a step opens when what it waits for is true; not knowing is waiting', () => {
    const template = programme({
      fields: [field('budget-vote', 'boolean')],
      nodes: [task('objectifs'), task('ateliers', { waitFor: { field: 'budget-vote', op: 'eq', value: true } })],
    });
    given(template)
      .open('objectifs')
      .when(set('budget-vote', false))
      .open('objectifs')
      .when(set('budget-vote', true))
      .open('objectifs', 'ateliers');
  });

  it('R12 a step may wait for the outcome of another', () => {
    const template = programme({
      nodes: [
        decision('validation', { method: 'one', choices: choices('validee', 'rejetee') }),
        task('fiches', { waitFor: { outcome: 'validation', is: 'validee' } }),
      ],
    });
    given(template)
      .open('validation')
      .when(does('ville-1', 'decide', 'validation', { choices: ['validee'] }))
      .open('fiches');
  });

  it('R12 a step may wait for a day', () => {
    const template = programme({
      nodes: [
        task('objectifs'),
        task('ateliers', {
          waitFor: { date: { after: 'contract:opened', plus: { days: 10 } }, op: 'before', than: 'today' },
        }),
      ],
    });
    // "2007-01-25 is before today" becomes true at 00:00 of the 26th.
    given(template).when('2007-01-25T23:59').open('objectifs').when('2007-01-26T00:00').open('objectifs', 'ateliers');
  });

  it('R12 of the steps that share a key one is open at a time, the others wait in order of arrival', () => {
    const template = programme({
      nodes: [
        task('entretien-emploi', { oneAtATime: 'entretiens' }),
        task('entretien-sante', { oneAtATime: 'entretiens' }),
        task('entretien-logement', { oneAtATime: 'entretiens' }),
        task('autre'),
      ],
    });
    given(template)
      .open('entretien-emploi', 'autre')
      .when(does('ville-1', 'complete', 'entretien-emploi'))
      .open('entretien-sante', 'autre')
      .when(does('ville-1', 'complete', 'entretien-sante'))
      .open('entretien-logement', 'autre');
  });

  it('R12 the order is that of arrival, not that of the drawing', () => {
    const template = programme({
      nodes: [
        task('entretien-emploi', { oneAtATime: 'entretiens' }),
        task('entretien-sante', { oneAtATime: 'entretiens' }),
        task('entretien-logement', { oneAtATime: 'entretiens' }),
        task('accueil'),
      ],
      edges: ['accueil -> entretien-emploi'],
    });
    given(template)
      .open('entretien-sante', 'accueil')
      .when(does('ville-1', 'complete', 'accueil'), does('ville-1', 'complete', 'entretien-sante'))
      .open('entretien-logement')
      .when(does('ville-1', 'complete', 'entretien-logement'))
      .open('entretien-emploi');
  });
  it('R12 a condition about rows and today wakes by itself', () => {
    const template = programme({
      fields: [field('actions', 'list', { columns: [{ id: 'fin', type: 'date', title: { fr: 'Fin' } }] })],
      nodes: [
        task('accueil'),
        task('relancer', {
          waitFor: {
            count: { list: 'actions', where: { date: { after: 'row:fin' }, op: 'before', than: 'today' } },
            op: 'ge',
            value: 1,
          },
        }),
      ],
    });
    given(template, { rows: [{ list: 'actions', row: 'epicerie', values: { fin: '2007-02-01' } }] })
      .when('2007-02-01T23:59')
      .open('accueil')
      .when('2007-02-02T00:00')
      .open('accueil', 'relancer');
  });
});

describe('gates', () => {
  const route = (mode: 'exclusive' | 'inclusive') =>
    programme({
      fields: [PROFIL, field('dettes', 'money')],
      nodes: [
        gate('orientation', {
          mode,
          branches: [
            { outcome: 'insertion', if: isB },
            { outcome: 'budget', if: { field: 'dettes', op: 'gt', value: 0 } },
          ],
          default: 'simple',
        }),
        task('projet'),
        task('credit-social'),
        task('suivi'),
      ],
      edges: ['orientation -insertion-> projet', 'orientation -budget-> credit-social', 'orientation -simple-> suivi'],
    });

  it('R47 an exclusive gate takes the first branch that is true', () => {
    given(route('exclusive'), { fields: { profil: 'b', dettes: 100 } }).open('projet');
    given(route('exclusive'), { fields: { profil: 'a', dettes: 100 } }).open('credit-social');
    given(route('exclusive'), { fields: { profil: 'a', dettes: 0 } }).open('suivi');
  });

  it('R47 an inclusive gate takes all that are true, and the default only if none is', () => {
    given(route('inclusive'), { fields: { profil: 'b', dettes: 100 } }).open('projet', 'credit-social');
    given(route('inclusive'), { fields: { profil: 'a', dettes: 0 } }).open('suivi');
  });

  it('R47 in a gate what is not known is false', () => {
    given(route('exclusive')).open('suivi');
    given(route('inclusive'), { fields: { dettes: 100 } }).open('credit-social');
  });
});
