import { describe, expect, it } from '@jest/globals';
import { compile } from '#engine/compile';
import { type Entry, preview } from '#engine/simulate';
import type { PreviewOptions } from '#engine/simulate/options';
import { templateSchema } from '#schema/template';
import {
  choices,
  decision,
  end,
  evaluation,
  meeting,
  phase,
  programme,
  service,
  task,
} from '#tests/support/spec-templates';

function calendarOf(template: ReturnType<typeof programme>, options: Partial<PreviewOptions> = {}) {
  return preview(compile(templateSchema.parse(template)), { opened: '2007-01-15', ...options });
}
const lines = (entries: readonly Entry[]) =>
  entries.map((entry) => `${entry.at} ${entry.what} ${entry.node ?? '-'} ${entry.date}`);
const of = (entries: readonly Entry[], node: string) =>
  entries.filter((entry) => entry.node === node).map((entry) => `${entry.date} ${entry.what}`);
const IN_10 = { after: 'contract:opened', plus: { days: 10 } };

describe('the calendar of a year before it starts', () => {
  const twoPhases = programme({
    phases: ['preparation', 'conclusion'],
    nodes: [
      task('objectifs', { phase: 'preparation', due: IN_10 }),
      task('bilan', { phase: 'conclusion', due: { after: 'phase:conclusion:opened', plus: { days: 5 } } }),
    ],
  });

  it('R41 diligent people act at noon on the day it is due', () => {
    const { entries, ends, incidents, template, opened } = calendarOf(twoPhases);
    expect(lines(entries)).toEqual([
      '2007-01-15T00:00:00+01:00 opens objectifs 2007-01-15',
      '2007-01-15T00:00:00+01:00 phase-opened preparation 2007-01-15',
      '2007-01-18T09:00:00+01:00 reminder objectifs 2007-01-18',
      '2007-01-23T09:00:00+01:00 reminder objectifs 2007-01-23',
      '2007-01-25T12:00:00+01:00 opens bilan 2007-01-25',
      '2007-01-25T12:00:00+01:00 phase-opened conclusion 2007-01-25',
      '2007-01-25T12:00:00+01:00 phase-closed preparation 2007-01-25',
      '2007-01-26T00:00:00+01:00 due objectifs 2007-01-25',
      '2007-01-26T09:00:00+01:00 reminder bilan 2007-01-26',
      '2007-01-30T12:00:00+01:00 phase-closed conclusion 2007-01-30',
      '2007-01-30T12:00:00+01:00 end - 2007-01-30',
      '2007-01-31T00:00:00+01:00 due bilan 2007-01-30',
    ]);
    expect(ends).toEqual({ date: '2007-01-30', at: '2007-01-30T12:00:00+01:00', node: null, outcome: 'completed' });
    expect({ incidents, template, opened }).toEqual({ incidents: [], template: 'programme', opened: '2007-01-15' });
  });

  it('R41 late people act twelve days after, silent ones never', () => {
    const late = calendarOf(twoPhases, { people: 'late' });
    expect(of(late.entries, 'preparation')).toEqual(['2007-01-15 phase-opened', '2007-02-06 phase-closed']);
    expect(late.ends?.date).toBe('2007-02-23');
    expect(of(late.entries, 'objectifs').filter((line) => line.includes('escalation'))).toEqual([
      '2007-02-01 escalation',
      '2007-02-05 escalation',
    ]);
    const silent = calendarOf(twoPhases, { people: 'silent' });
    expect(silent.ends).toBeNull();
    expect(of(silent.entries, 'bilan')).toEqual([]);
  });

  it('R41 without a date people act on the day it opens', () => {
    const { entries } = calendarOf(programme({ nodes: [task('accueil'), task('suite')], edges: ['accueil -> suite'] }));
    expect(lines(entries)).toEqual([
      '2007-01-15T00:00:00+01:00 opens accueil 2007-01-15',
      '2007-01-15T00:00:00+01:00 phase-opened realisation 2007-01-15',
      '2007-01-15T12:00:00+01:00 phase-closed realisation 2007-01-15',
      '2007-01-15T12:00:00+01:00 opens suite 2007-01-15',
      '2007-01-15T12:00:00+01:00 end - 2007-01-15',
    ]);
  });

  it('R41 the date of a meeting is its start', () => {
    const { entries } = calendarOf(programme({ nodes: [meeting('comite', { due: { ...IN_10, at: '18:00' } })] }));
    expect(lines(entries)).toContain('2007-01-25T18:00:00+01:00 due comite 2007-01-25');
  });

  it('R41 a date that was moved says from which day and why', () => {
    const template = programme({
      nodes: [
        evaluation('evaluation-partenaires', {
          recurrence: {
            first: { after: 'contract:opened', plus: { months: 2 } },
            every: { months: 2 },
            count: 3,
            roll: 'next',
          },
        }),
      ],
    });
    const { entries } = calendarOf(template, { opened: '2007-02-15' });
    const due = entries.filter((entry) => entry.what === 'due');
    expect(
      due.map(({ occurrence, date, shiftedFrom, because }) => ({ occurrence, date, shiftedFrom, because })),
    ).toEqual([
      { occurrence: 1, date: '2007-04-16', shiftedFrom: '2007-04-15', because: 'dimanche' },
      { occurrence: 2, date: '2007-06-15', shiftedFrom: null, because: null },
      { occurrence: 3, date: '2007-08-16', shiftedFrom: '2007-08-15', because: 'Assomption' },
    ]);
  });

  it('R41 one line for each step and occurrence, not for each person', () => {
    const template = programme({
      nodes: [evaluation('bilan', { who: [{ role: 'beneficiaires', need: 'all' }, { role: 'ville' }], due: IN_10 })],
    });
    const { entries } = calendarOf(template, { assume: { roles: { beneficiaires: 15 } } });
    expect(entries.filter((entry) => entry.what === 'due')).toHaveLength(1);
    expect(entries.find((entry) => entry.what === 'due')?.for).toEqual(['beneficiaires', 'ville']);
    expect(entries.filter((entry) => entry.what === 'reminder')).toHaveLength(2);
  });

  it('R41 a default prints the last day on which one could act, and the instant it fires', () => {
    const template = programme({
      nodes: [task('avis', { due: { on: '2007-01-20' }, deadline: { at: IN_10, then: 'done' } }), task('suite')],
      edges: ['avis -> suite'],
    });
    const { entries } = calendarOf(template, { people: 'silent' });
    expect(lines(entries)).toContain('2007-01-26T00:00:00+01:00 default avis 2007-01-25');
    expect(lines(entries)).toContain('2007-01-21T00:00:00+01:00 due avis 2007-01-20');
  });

  it('R41 services start and stop', () => {
    const { entries } = calendarOf(programme({ nodes: [service('paniers', { ends: IN_10, required: true })] }));
    expect(lines(entries)).toEqual([
      '2007-01-15T00:00:00+01:00 starts paniers 2007-01-15',
      '2007-01-15T00:00:00+01:00 phase-opened realisation 2007-01-15',
      '2007-01-26T00:00:00+01:00 stops paniers 2007-01-26',
      // Closed at midnight by the service, not by its own last day: the day is the new one.
      '2007-01-26T00:00:00+01:00 phase-closed realisation 2007-01-26',
      '2007-01-26T00:00:00+01:00 end - 2007-01-26',
    ]);
  });

  it('R41 a phase closed at midnight by its own date prints its last day', () => {
    const template = programme({
      phases: [phase('realisation', { closes: { at: IN_10 } }), 'conclusion'],
      nodes: [task('actions'), task('bilan', { phase: 'conclusion' })],
    });
    expect(lines(calendarOf(template, { people: 'silent' }).entries)).toContain(
      '2007-01-26T00:00:00+01:00 phase-closed realisation 2007-01-25',
    );
    const notBefore = programme({
      phases: [phase('realisation', { closes: { notBefore: IN_10 } })],
      nodes: [task('actions')],
    });
    expect(lines(calendarOf(notBefore).entries)).toContain(
      '2007-01-26T00:00:00+01:00 phase-closed realisation 2007-01-25',
    );
  });

  it('R41 at a typed end the open phases close, then the end is printed', () => {
    const template = programme({
      phases: ['realisation', phase('permanence', { beside: true })],
      nodes: [
        decision('suite', { method: 'one', choices: choices('oui', 'non') }),
        end('fin-autonomie', 'autonomy'),
        task('accueil', { phase: 'permanence' }),
      ],
      edges: ['suite -oui-> fin-autonomie'],
    });
    const { entries, ends } = calendarOf(template);
    const last = entries.filter((entry) => entry.at === ends?.at).map((entry) => entry.what);
    expect(last).toEqual(expect.arrayContaining(['phase-closed', 'phase-closed', 'end']));
    expect(ends).toMatchObject({ node: 'fin-autonomie', outcome: 'autonomy', date: '2007-01-15' });
  });

  it('R41 every occurrence that opened and has a date prints it once, even if it lapsed; others print none', () => {
    const template = programme({
      phases: [phase('realisation', { closes: { at: IN_10 } }), 'conclusion'],
      nodes: [
        task('ateliers', {
          required: false,
          recurrence: { first: { after: 'contract:opened', plus: { days: 5 } }, every: { days: 10 }, count: 3 },
        }),
        task('actions', { due: { on: '2007-02-20' } }),
        task('bilan', { phase: 'conclusion' }),
      ],
    });
    const { entries } = calendarOf(template, { people: 'silent' });
    expect(of(entries, 'ateliers')).toEqual(expect.arrayContaining(['2007-01-20 opens', '2007-01-20 due']));
    expect(of(entries, 'ateliers').filter((line) => line.endsWith('due'))).toEqual(['2007-01-20 due']);
    expect(of(entries, 'bilan').filter((line) => line.endsWith('due'))).toEqual([]);
  });
});
