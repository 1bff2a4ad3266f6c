import { describe, expect, it } from '@jest/globals';
import { nextDueAt } from '#engine/transition';
import { does, given, instant } from '#tests/support/spec';
import { choices, meeting, option, programme, service, sign, task, wait } from '#tests/support/spec-templates';

const BENEFICIARIES = [{ role: 'beneficiaires' as const, need: 'all' as const }];
/** A task for a beneficiary, due on Wednesday 13 June 2007. */
const dated = (
  on = '2007-06-13',
  keys: Parameters<typeof task>[1] = {},
  parts: Partial<Parameters<typeof programme>[0]> = {},
) => programme({ nodes: [task('bilan', { who: BENEFICIARIES, due: { on }, ...keys })], ...parts });
const reached = { secondChannel: true };
const fallen = (spec: ReturnType<typeof given>) =>
  spec
    .all('RungFell')
    .map((fact) => `${fact.date} ${typeof fact.to === 'string' ? fact.to : fact.to.role} ${fact.channel}`);

describe('the ladder of reminders', () => {
  it('R43b a week before, two days before, the day after, then another channel, the coordinator, the organisation', () => {
    const silent = given(dated(), reached).when('2007-09-01');
    expect(fallen(silent)).toEqual([
      '2007-06-06 assignee preferred',
      '2007-06-11 assignee preferred',
      '2007-06-14 assignee preferred',
      // The third day after is a Saturday, the tenth too.
      '2007-06-18 assignee second',
      '2007-06-20 coordinator preferred',
      '2007-06-25 organisation preferred',
      '2007-07-03 organisation preferred',
      '2007-07-13 organisation preferred',
    ]);
  });

  it('R43 a reminder falls at nine in the morning where the contract is', () => {
    const hours = given(dated(), reached)
      .when('2007-07-31')
      .all('RungFell')
      .map((fact) => fact.at);
    expect(hours.slice(0, 3)).toEqual([
      instant('2007-06-06T09:00'),
      instant('2007-06-11T09:00'),
      instant('2007-06-14T09:00'),
    ]);
  });

  it('R43 nine o’clock is nine o’clock in winter and in summer', () => {
    const spring = given(dated('2007-03-28'))
      .when('2007-03-27')
      .all('RungFell')
      .map((fact) => fact.at);
    // Wednesday 21 March at 08:00 UTC, Monday 26 March at 07:00 UTC: the clocks changed on the 25th.
    expect(spring).toEqual([Date.UTC(2007, 2, 21, 8), Date.UTC(2007, 2, 26, 7)]);
  });

  it('R43 a reminder before the date moves to the working day before, over the holidays of the place', () => {
    // Tuesday 10 April 2007: two days before is Easter Sunday; Good Friday is a holiday in Alsace, not elsewhere.
    const rungs = (territory: string) =>
      given(dated('2007-04-10', {}, { territory }))
        .when('2007-04-10')
        .rungs('bilan');
    expect(rungs('FR-68')).toEqual(['2007-04-03 assignee', '2007-04-05 assignee']);
    expect(rungs('FR')).toEqual(['2007-04-03 assignee', '2007-04-06 assignee']);
  });

  it('R43 of two reminders to the same person on one day the later survives', () => {
    // Friday 15 June: the first and the third day after both come to Monday 18.
    const silent = given(dated('2007-06-15'), reached).when('2007-06-20');
    expect(fallen(silent)).toEqual([
      '2007-06-08 assignee preferred',
      '2007-06-13 assignee preferred',
      '2007-06-18 assignee second',
    ]);
  });

  it('R43 reminders that are past as the item opens are dropped', () => {
    expect(given(dated(), { on: '2007-06-12' }).when('2007-06-15').rungs('bilan')).toEqual(['2007-06-14 assignee']);
    // Opened on the day of a reminder after nine: that one is past.
    expect(given(dated(), { on: '2007-06-11' }).when('2007-06-15').rungs('bilan')).toEqual(['2007-06-14 assignee']);
  });

  it('R45 answering ends the ladder', () => {
    const answered = given(dated()).when('2007-06-12', does('beneficiaires-1', 'complete', 'bilan'));
    answered.ended('completed');
    expect(answered.when('2007-12-01').rungs('bilan')).toEqual(['2007-06-06 assignee', '2007-06-11 assignee']);
    expect(nextDueAt(answered.stand.program, answered.state)).toBeNull();
  });

  it('R45 each person has a ladder of her own', () => {
    const two = given(dated(), { people: { beneficiaires: 2 }, ...reached }).when(
      '2007-06-12',
      does('beneficiaires-1', 'complete', 'bilan'),
      '2007-06-14',
    );
    const late = two.all('RungFell').filter((fact) => fact.date === '2007-06-14');
    expect(late.map((fact) => fact.people)).toEqual([['beneficiaires-2']]);
  });

  it('R43b without a date there is no reminder, and none where the programme wants none', () => {
    expect(
      given(programme({ nodes: [task('bilan')] }))
        .when('2008-01-01')
        .rungs('bilan'),
    ).toEqual([]);
    expect(
      given(dated('2007-06-13', { reminders: 'none' }))
        .when('2008-01-01')
        .rungs('bilan'),
    ).toEqual([]);
  });

  it('R43b services and menus that nobody took remind nobody', () => {
    const template = programme({
      nodes: [
        service('paniers', { who: [{ role: 'animateurs' }], due: { on: '2007-06-13' } }),
        option('soutien', { options: choices('psy'), who: BENEFICIARIES, due: { on: '2007-06-13' } }),
        task('bilan'),
      ],
    });
    expect(given(template).when('2008-01-01').all('RungFell')).toEqual([]);
  });

  it('R43b a meeting: two days before to those who come, after it to whoever must record it', () => {
    const template = programme({ nodes: [meeting('comite', { who: BENEFICIARIES, due: { on: '2007-06-13' } })] });
    const silent = given(template, { ...reached, people: { beneficiaires: 2 } }).when('2007-06-21');
    const rungs = silent.all('RungFell').map((fact) => `${fact.date} ${fact.people.join(' ')}`);
    expect(rungs).toEqual([
      '2007-06-11 beneficiaires-1',
      '2007-06-11 beneficiaires-2',
      '2007-06-14 ville-1',
      '2007-06-18 ville-1',
      '2007-06-20 ville-1',
    ]);
  });

  it('R43b a programme may have its own ladder: a role, a repeat, an urgent reminder on a Saturday', () => {
    const reminders = {
      legal: {
        steps: [
          { offset: { days: -10 }, to: 'assignee' as const },
          { offset: { days: 3 }, to: { role: 'animateurs' }, urgent: true },
          { offset: { days: 5 }, to: 'coordinator' as const, repeat: { every: { days: 5 }, times: 2 } },
        ],
      },
    };
    const silent = given(dated('2007-06-13', { reminders: 'legal' }, { reminders })).when('2007-09-01');
    expect(silent.rungs('bilan')).toEqual([
      '2007-06-01 assignee',
      '2007-06-16 animateurs',
      '2007-06-18 coordinator',
      '2007-06-25 coordinator',
    ]);
    expect(silent.all('RungFell').map((fact) => fact.urgent ?? false)).toEqual([false, true, false, false]);
  });

  it('R43b a programme may change the standard ladder for all its steps', () => {
    const reminders = { standard: { steps: [{ offset: { days: -1 }, to: 'assignee' as const }] } };
    expect(
      given(dated('2007-06-13', {}, { reminders }))
        .when('2007-09-01')
        .rungs('bilan'),
    ).toEqual(['2007-06-12 assignee']);
  });

  it('R43 the first reminder of a signature falls like any other', () => {
    const template = programme({ nodes: [sign('signature', { who: BENEFICIARIES, due: { on: '2007-06-13' } })] });
    expect(given(template).when('2007-06-12').rungs('signature')).toEqual([
      '2007-06-06 assignee',
      '2007-06-11 assignee',
    ]);
  });

  it('R43 whoever records an outside answer is reminded of the date it has', () => {
    const template = programme({
      nodes: [wait('reponse-banque', { answers: choices('accord', 'refus'), due: { on: '2007-06-13' } })],
    });
    expect(
      given(template)
        .when('2007-06-12')
        .all('RungFell')
        .map((fact) => fact.people),
    ).toEqual([['ville-1'], ['ville-1']]);
  });
});
