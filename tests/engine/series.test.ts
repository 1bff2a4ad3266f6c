import { describe, expect, it } from '@jest/globals';
import type { When } from '#schema/when';
import { does, given, instant, says } from '#tests/support/spec';
import { evaluation, field, meeting, programme, service, task } from '#tests/support/spec-templates';

type Recurrence = NonNullable<NonNullable<Parameters<typeof task>[1]>['recurrence']>;
const OPENED = 'contract:opened';
const seances = (recurrence: Recurrence, more = {}, parts: Partial<Parameters<typeof programme>[0]> = {}) =>
  programme({
    nodes: [task('seances', { recurrence, ...more }), task('suite')],
    edges: ['seances -> suite'],
    ...parts,
  });
/** All the dates of a series, for people who come every time. */
function datesOf(
  recurrence: Recurrence,
  on: string,
  parts: Partial<Parameters<typeof programme>[0]> = {},
  fields = {},
): string[] {
  let spec = given(seances(recurrence, {}, parts), { on, fields });
  for (let turns = 0; turns < 60 && !spec.items('suite').length; turns++) {
    const [due] = spec.runs('seances').flatMap((run) => (run.stage === 'planned' ? [run.opens?.at ?? 0] : []));
    if (spec.items('seances').length > 0) spec = spec.when(does('ville-1', 'complete', 'seances'));
    else if (due) spec = spec.take({ type: 'TimePassed', now: due });
  }
  expect(spec.items('suite')).toHaveLength(1);
  return spec.planned('seances');
}

describe('every so often', () => {
  it('R22 calls the partners together every two months, four times, from the signature', () => {
    const template = programme({
      nodes: [
        task('signature'),
        evaluation('evaluation-partenaires', {
          recurrence: {
            first: { after: 'node:signature:completed', plus: { months: 2 }, roll: 'next' },
            every: { months: 2 },
            count: 4,
          },
        }),
        task('capitalisation'),
      ],
      edges: ['signature -> evaluation-partenaires', 'evaluation-partenaires -> capitalisation'],
    });
    let year = given(template, { on: '2007-02-15' }).when(does('ville-1', 'complete', 'signature'));
    // 15 April is a Sunday, 15 August is Assumption: they move to the next working day, the series does not.
    for (const day of ['2007-04-16', '2007-06-15', '2007-08-16', '2007-10-15']) {
      year = year.when(day).due('evaluation-partenaires', day);
      year = year.when(does('ville-1', 'evaluate', 'evaluation-partenaires', { answers: {} }));
    }
    year.open('capitalisation');
    expect(year.openings('evaluation-partenaires')).toEqual(['2007-04-16', '2007-06-15', '2007-08-16', '2007-10-15']);
  });

  it('R22 the 31st comes back after a short month', () => {
    const recurrence: Recurrence = { first: { after: OPENED }, every: { months: 1 }, count: 4 };
    expect(datesOf(recurrence, '2007-01-31')).toEqual(['2007-01-31', '2007-02-28', '2007-03-31', '2007-04-30']);
  });

  it('R22 months are summed before they are clipped', () => {
    const recurrence: Recurrence = { first: { after: OPENED, plus: { months: 1 } }, every: { months: 1 }, count: 3 };
    expect(datesOf(recurrence, '2007-01-31')).toEqual(['2007-02-28', '2007-03-31', '2007-04-30']);
  });

  it('R22 weeks and days are counted from the anchor too', () => {
    expect(
      datesOf({ first: { after: OPENED, plus: { days: 3 } }, every: { weeks: 2 }, count: 3 }, '2007-01-15'),
    ).toEqual(['2007-01-18', '2007-02-01', '2007-02-15']);
    expect(datesOf({ first: { after: OPENED }, every: { days: 10 }, count: 3 }, '2007-01-15')).toEqual([
      '2007-01-15',
      '2007-01-25',
      '2007-02-04',
    ]);
  });

  it('R22 every Thursday: the first on or after the anchor, then week by week', () => {
    expect(
      datesOf({ first: { after: OPENED, align: 'thursday' }, every: { weeks: 1 }, count: 3 }, '2007-05-01'),
    ).toEqual(['2007-05-03', '2007-05-10', '2007-05-17']);
  });

  it('R22 the first Monday of each following month is aligned anew, month by month', () => {
    expect(
      datesOf(
        { first: { after: OPENED, plus: { months: 1 }, align: 'monday' }, every: { months: 1 }, count: 3 },
        '2007-01-01',
      ),
    ).toEqual(['2007-02-05', '2007-03-05', '2007-04-02']);
  });

  it('R22 working days are added after months, weeks and days, and before aligning', () => {
    // 15 January + 1 month = Thursday 15 February; two working days later is Monday 19; the Monday on or after is itself.
    expect(
      datesOf(
        {
          first: { after: OPENED, plus: { months: 1, workingDays: 2 }, align: 'monday' },
          every: { months: 1 },
          count: 2,
        },
        '2007-01-15',
      ),
    ).toEqual(['2007-02-19', '2007-03-19']);
  });

  it('R22 the last day is included, and it is the unrolled date that counts', () => {
    const until: When = { on: '2007-04-15' };
    const recurrence: Recurrence = {
      first: { after: OPENED, plus: { months: 1 } },
      every: { months: 1 },
      until,
      roll: 'next',
    };
    // 15 April is a Sunday: its slot is within, and takes place on the 16th.
    expect(datesOf(recurrence, '2007-01-15')).toEqual(['2007-02-15', '2007-03-15', '2007-04-16']);
    expect(datesOf({ ...recurrence, until: { on: '2007-04-14' } }, '2007-01-15')).toEqual(['2007-02-15', '2007-03-15']);
  });

  it('R22 a date that falls on a day off may be moved before, after, or to the nearest', () => {
    // From Monday 1 January 2007 every 19 weeks and so on: the days chosen are Saturday 7 April, Tuesday 1 May.
    const on = (day: string, roll: 'previous' | 'next' | 'nearest' | 'none') =>
      datesOf({ dates: [{ on: day }], roll }, '2007-01-15');
    expect(on('2007-05-12', 'nearest')).toEqual(['2007-05-11']);
    expect(on('2007-05-13', 'nearest')).toEqual(['2007-05-14']);
    // A Tuesday off: Monday and Wednesday are as near, and the next one wins.
    expect(on('2007-05-01', 'nearest')).toEqual(['2007-05-02']);
    expect(on('2007-05-01', 'previous')).toEqual(['2007-04-30']);
    expect(on('2007-05-01', 'next')).toEqual(['2007-05-02']);
    expect(on('2007-05-01', 'none')).toEqual(['2007-05-01']);
  });

  it('R22 a slot on a day off may be skipped: it has no number, and the count counts the others', () => {
    // Thursdays of May 2007: the 17th is Ascension.
    const thursdays = (more: object) =>
      datesOf(
        { first: { after: OPENED, align: 'thursday' }, every: { weeks: 1 }, roll: 'skip', ...more } as Recurrence,
        '2007-05-01',
      );
    expect(thursdays({ count: 4 })).toEqual(['2007-05-03', '2007-05-10', '2007-05-24', '2007-05-31']);
    expect(thursdays({ until: { on: '2007-05-31' } })).toEqual([
      '2007-05-03',
      '2007-05-10',
      '2007-05-24',
      '2007-05-31',
    ]);
  });

  it('R22 a list of months is a list of dates', () => {
    const months = ['2007-03', '2007-05', '2007-07', '2007-09', '2007-10'].map((month) => ({ month }));
    const sessions = given(seances({ dates: months }), { on: '2007-02-15' });
    const march = sessions.when('2007-03-01').due('seances', '2007-03-31');
    const may = march
      .when(does('ville-1', 'complete', 'seances'), '2007-04-30T23:59')
      .due('seances')
      .when('2007-05-01T00:00');
    may.due('seances', '2007-05-31');
    expect(
      sessions
        .when('2007-12-01')
        .due('seances', '2007-03-31', '2007-05-31', '2007-07-31', '2007-09-30', '2007-10-31')
        .times('seances'),
    ).toBe(0);
  });

  it('R22 how many may be an integer field', () => {
    const fields = [field('mensualites', 'integer')];
    const recurrence: Recurrence = { first: { after: OPENED }, every: { months: 1 }, count: { field: 'mensualites' } };
    expect(datesOf(recurrence, '2007-01-15', { fields }, { mensualites: 3 })).toHaveLength(3);
  });

  it('R27 the number may still change on the way', () => {
    const fields = [field('mensualites', 'integer')];
    const recurrence: Recurrence = { first: { after: OPENED }, every: { months: 1 }, count: { field: 'mensualites' } };
    const done = does('ville-1', 'complete', 'seances');
    given(seances(recurrence, {}, { fields }), { fields: { mensualites: 2 } })
      .when(done, says('ville-1', { type: 'setField', field: 'mensualites', value: 3 }), '2007-02-15', done)
      .open('seances')
      .when('2007-03-15', done)
      .open('suite');
  });

  it('R22 an occurrence opens at 00:00 of its date, or as long before as the step says', () => {
    const recurrence: Recurrence = { first: { after: OPENED, plus: { days: 20 } }, every: { days: 20 }, count: 2 };
    given(seances(recurrence))
      .when('2007-02-03T23:59')
      .due('seances')
      .when('2007-02-04T00:00')
      .due('seances', '2007-02-04');
    given(seances(recurrence, { opens: { after: 'occurrence', plus: { days: -7 } } }))
      .when('2007-01-27T23:59')
      .due('seances')
      .when('2007-01-28T00:00')
      .due('seances', '2007-02-04');
  });

  it('R22 the date of a meeting is its start, at the stated hour', () => {
    const template = programme({
      nodes: [
        meeting('reunion', {
          recurrence: { first: { after: OPENED, plus: { days: 1 }, at: '18:00' }, every: { weeks: 1 }, count: 2 },
        }),
      ],
    });
    const spec = given(template).when('2007-01-16T00:00');
    expect(spec.runs('reunion').find((run) => run.stage === 'open')?.due?.at).toBe(instant('2007-01-16T18:00'));
  });

  it('R22 a due date of its own counts from each occurrence', () => {
    const recurrence: Recurrence = { first: { after: OPENED }, every: { months: 1 }, count: 2 };
    given(seances(recurrence, { due: { after: 'occurrence', plus: { days: 10 } } }))
      .due('seances', '2007-01-25')
      .when('2007-02-15')
      .due('seances', '2007-01-25', '2007-02-25');
  });

  it('R22 occurrences before a signature that was recorded late lapse, and keep their numbers', () => {
    const template = programme({
      nodes: [
        task('signature'),
        task('ateliers', {
          recurrence: {
            first: { after: 'node:signature:completed', plus: { weeks: 1 } },
            every: { weeks: 1 },
            count: 4,
          },
        }),
      ],
      edges: ['signature -> ateliers'],
    });
    // Signed on paper on 15 January, recorded on 30 January: workshops 1 and 2 (22 and 29) are past.
    const late = given(template).when('2007-01-30', does('ville-1', 'complete', 'signature', { on: '2007-01-15' }));
    late.when('2007-02-05').due('ateliers', '2007-02-05');
    expect(
      late
        .when('2007-02-12')
        .runs('ateliers')
        .map((run) => run.n),
    ).toEqual([3, 4]);
  });

  it('R22 a list of dates that skips a day off is over after its last date', () => {
    // 6 April 2007 is Good Friday.
    const dates = [{ on: '2007-04-05' }, { on: '2007-04-06' }, { on: '2007-04-11' }];
    expect(datesOf({ dates, roll: 'skip' }, '2007-01-15')).toEqual(['2007-04-05', '2007-04-11']);
  });

  it('R27 a series whose end comes nearer has no occurrence after it', () => {
    const first = { after: OPENED, plus: { days: 7 } };
    const template = seances(
      { first, every: { weeks: 1 }, until: { after: 'field:fin' } },
      {},
      { fields: [field('fin', 'date')] },
    );
    given(template, { fields: { fin: '2007-03-01' } })
      .when('2007-01-22', does('ville-1', 'complete', 'seances'))
      .when(says('ville-1', { type: 'setField', field: 'fin', value: '2007-01-25' }))
      .open('suite');
  });

  it('R21 a series emits one token, after its last occurrence', () => {
    const recurrence: Recurrence = { first: { after: OPENED }, every: { weeks: 1 }, count: 3 };
    const done = does('ville-1', 'complete', 'seances');
    const spec = given(seances(recurrence))
      .when(done)
      .thenNo('EdgeTaken')
      .when('2007-01-22', done)
      .thenNo('EdgeTaken')
      .when('2007-01-29', done);
    expect(spec.all('EdgeTaken')).toHaveLength(1);
  });

  it('R21 the last occurrence may be answered before an earlier one', () => {
    const recurrence: Recurrence = { first: { after: OPENED }, every: { weeks: 1 }, count: 2 };
    given(seances(recurrence))
      .when('2007-01-22', does('ville-1', 'complete', 'seances', { nth: 1 }))
      .due('seances', '2007-01-15')
      .when(does('ville-1', 'complete', 'seances'))
      .open('suite');
  });

  it('R21 a series with nothing left leaves at once', () => {
    const template = programme({
      nodes: [
        task('signature'),
        task('seances', { recurrence: { first: { after: OPENED }, every: { weeks: 1 }, count: 2 } }),
        task('suite'),
      ],
      edges: ['signature -> seances', 'seances -> suite'],
    });
    given(template)
      .when('2007-03-01', does('ville-1', 'complete', 'signature'))
      .open('suite');
  });

  it('R22 an anchor that has not happened is not guessed: the series waits for it', () => {
    const fields = [field('premiere-echeance', 'date')];
    const recurrence: Recurrence = { first: { after: 'field:premiere-echeance' }, every: { months: 1 }, count: 2 };
    given(seances(recurrence, {}, { fields }))
      .when('2007-03-01')
      .due('seances')
      .when(says('ville-1', { type: 'setField', field: 'premiere-echeance', value: '2007-04-05' }), '2007-04-05')
      .due('seances', '2007-04-05');
  });

  it('R47 one delivery of a service in a series lasts its own day', () => {
    const baskets: Recurrence = { first: { after: OPENED, align: 'thursday' }, every: { weeks: 1 }, count: 3 };
    const template = programme({ nodes: [service('paniers', { recurrence: baskets }), task('bilan')] });
    given(template, { on: '2007-05-01' })
      .when('2007-05-03T00:00')
      .then({ type: 'RunOpened', n: 1, on: '2007-05-03' })
      .when('2007-05-04T00:00')
      .then({ type: 'RunClosed', n: 1, on: '2007-05-03' })
      .open('paniers', 'bilan')
      .when('2007-05-18T00:00')
      .open('bilan');
  });

  it('R3 a required series holds its phase to the last occurrence, an optional one never', () => {
    const year = (required: boolean) =>
      programme({
        phases: ['realisation', 'conclusion'],
        nodes: [
          task('ateliers', { required, recurrence: { first: { after: OPENED }, every: { weeks: 1 }, count: 3 } }),
          task('actions'),
          task('bilan', { phase: 'conclusion' }),
        ],
      });
    const acts = does('ville-1', 'complete', 'actions');
    given(year(true))
      .when(acts, does('ville-1', 'complete', 'ateliers'))
      .inPhase('realisation');
    given(year(false))
      .when(does('ville-1', 'complete', 'ateliers'), acts)
      .inPhase('conclusion')
      .open('bilan');
  });
});
