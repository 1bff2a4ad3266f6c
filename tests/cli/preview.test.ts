import { describe, expect, test } from '@jest/globals';
import type { Entry, Preview } from '#engine/simulate';
import { type Ended, trame, useTrame } from './support/run-trame.ts';

useTrame();

const signed = ['preview', 'mulhouse-csm', '--opened', '2008-10-01', '--on', 'signature=2008-12-18'];

function calendarOf({ code, out, err }: Ended): Preview {
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Preview;
}

function find(calendar: Preview, node: string, what: string): Entry | undefined {
  return calendar.entries.find((entry) => entry.node === node && entry.what === what);
}

describe('a coordinator asks for the dates of the Mulhouse year', () => {
  test('signed on 18 December 2008, it is planned by the 29th and reviewed after three and six months', async () => {
    const calendar = calendarOf(await trame(...signed, '--json'));
    expect(find(calendar, 'planification', 'due')?.date).toBe('2008-12-29');
    expect(find(calendar, 'bilan-3-mois', 'due')?.date).toBe('2009-03-18');
    expect(find(calendar, 'bilan-final', 'due')?.date).toBe('2009-06-18');
    expect(find(calendar, 'realisation', 'phase-closed')?.date).toBe('2009-06-18');
    expect(calendar.ends?.node).not.toBeNull();
    expect(calendar.incidents).toEqual([]);
  });

  test('outside Alsace, Saint Stephen’s Day is a working day: planning is due on the 26th', async () => {
    const calendar = calendarOf(await trame(...signed, '--territory', 'FR', '--json'));
    expect(find(calendar, 'planification', 'due')?.date).toBe('2008-12-26');
  });

  test('the lines are those that the specification names, sorted by instant, step and occurrence', async () => {
    const calendar = calendarOf(await trame(...signed, '--people', 'late', '--json'));
    expect(Object.keys(calendar)).toEqual(['template', 'opened', 'assumed', 'entries', 'ends', 'incidents']);
    const keys = ['node', 'occurrence', 'kind', 'what', 'date', 'at', 'for', 'shiftedFrom', 'because'];
    for (const entry of calendar.entries) expect(Object.keys(entry).sort()).toEqual([...keys].sort());
    const order = calendar.entries.map(({ at, node, occurrence }) => sortKey(at, node, occurrence));
    expect(order).toEqual([...order].sort());
    expect(calendar.entries.some(({ what }) => what === 'escalation')).toBe(true);
  });

  test('it is the same calendar in every time zone and language of the machine', async () => {
    const calendar = await trame(...signed, '--json');
    const { runNode } = await import('./support/run-trame.ts');
    const elsewhere = await runNode(['cli/trame.mjs', ...signed, '--json'], { TZ: 'Pacific/Auckland', LANG: 'tr_TR' });
    expect(elsewhere.out).toBe(calendar.out);
  });

  test('read by people, it says each date in French or in English', async () => {
    const french = await trame(...signed);
    expect(french.out).toContain('2009-03-18 mer.        à faire       Bilan');
    expect(french.out).toContain('Fin le ');
    const english = await trame(...signed, '--lang', 'en');
    expect(english.out).toMatch(/2009-03-18 Wed {8}due {11}Review/);
    expect(english.out).toContain('Ends on ');
  });

  test('a moved day says why', async () => {
    const alsace = ['preview', 'alsace-csm-personne', '--opened', '2007-01-08', '--on', 'signature=2007-02-15'];
    const calendar = calendarOf(await trame(...alsace, '--json'));
    const moved = calendar.entries.find(({ shiftedFrom }) => shiftedFrom === '2007-04-15');
    expect(moved).toMatchObject({ node: 'evaluation-partenaires', date: '2007-04-16', because: 'dimanche' });
    expect((await trame(...alsace, '--lang', 'en')).out).toContain('(moved from 2007-04-15: Sunday)');
  });
});

/** The instant first; names of steps compare as they are written. */
function sortKey(at: string, node: string | null, occurrence: number): string {
  return [new Date(at).toISOString(), node ?? '~', String(occurrence).padStart(6, '0')].join(' ');
}
