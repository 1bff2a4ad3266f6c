import { describe, expect, it } from '@jest/globals';
import { does, given } from '#tests/support/spec';
import { evaluation, programme, sign, task } from '#tests/support/spec-templates';

describe('the day it really happened', () => {
  const year = programme({
    nodes: [
      sign('signature', { who: [{ role: 'beneficiaires', need: 'all' }] }),
      evaluation('bilan-3-mois', { due: { after: 'node:signature:completed', plus: { months: 3 } } }),
    ],
    edges: ['signature -> bilan-3-mois'],
  });

  it('R26 a paper signature recorded later counts from the day it was given', () => {
    given(year, { on: '2008-12-01' })
      .when('2009-01-10', does('beneficiaires-1', 'sign', 'signature', { method: 'paper', on: '2008-12-18' }))
      .then({ type: 'StepLeft', on: '2008-12-18' })
      .due('bilan-3-mois', '2009-03-18');
  });

  it('R26 a step is completed on the latest of the days of those who completed it', () => {
    given(year, { on: '2008-12-01', people: { beneficiaires: 3 } })
      .when('2009-01-10')
      .when(does('beneficiaires-1', 'sign', 'signature', { method: 'paper', on: '2008-12-20' }))
      .when(does('beneficiaires-2', 'sign', 'signature', { method: 'paper', on: '2008-12-18' }))
      .when(does('beneficiaires-3', 'sign', 'signature', { method: 'paper', on: '2008-12-15' }))
      .due('bilan-3-mois', '2009-03-20');
  });

  it('R26 a day that has not come is refused', () => {
    given(year)
      .when(does('beneficiaires-1', 'sign', 'signature', { method: 'code', on: '2007-01-16' }))
      .rejected('DATE_IN_FUTURE');
    given(year)
      .when(does('beneficiaires-1', 'sign', 'signature', { method: 'code', on: '2007-02-30' }))
      .rejected('DATE_INVALID');
  });

  it('R26 without a day, it is the day it was received', () => {
    const signed = given(year).when(
      does('beneficiaires-1', 'sign', 'signature', { method: 'code', at: '2007-01-15T23:59:59' }),
    );
    expect(signed.completed('signature')).toBe('2007-01-15');
    const late = given(year).when(
      does('beneficiaires-1', 'sign', 'signature', { method: 'code', at: '2007-01-16T00:00:00' }),
    );
    expect(late.completed('signature')).toBe('2007-01-16');
  });
  it('R26 a refusal on paper counts from its day too', () => {
    const template = programme({ nodes: [sign('signature'), task('suite')], edges: ['signature -refused-> suite'] });
    const refused = given(template).when('2007-02-10', does('ville-1', 'refuse', 'signature', { on: '2007-02-05' }));
    expect(refused.completed('signature')).toBe('2007-02-05');
  });

  it('R26 R28 an act received before midnight and handled after it is of the day it was received', () => {
    const handled = given(programme({ nodes: [task('bilan'), task('autre')] })).when(
      '2007-03-16T00:00:10',
      does('ville-1', 'complete', 'autre'),
      does('ville-1', 'complete', 'bilan', { at: '2007-03-15T23:59:30' }),
    );
    expect(handled.completed('bilan')).toBe('2007-03-15');
  });
});
