import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Preview } from '#engine/simulate';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { addressOf, type Question, questionIn } from '../../designer/src/ui/year/question.ts';
import { trame, useTrame } from './support/run-trame.ts';
import { startYearWorker } from './support/year-worker.ts';

useTrame();

const OPENED = '2008-10-06';
const PROGRAMMES = readdirSync('templates')
  .filter((file) => file.endsWith('.trame.json'))
  .map((file) => file.replace('.trame.json', ''));

type Case = { says: string; typed: string[]; supposed: (roles: readonly string[]) => Partial<Question> };

/** The same questions, as they are typed and as a page supposes them. */
const CASES: readonly Case[] = [
  { says: 'nothing supposed', typed: [], supposed: () => ({}) },
  {
    says: 'signed before the end of a year',
    typed: ['--on', 'SIGNATURE=2008-12-18'],
    supposed: () => ({ on: { SIGNATURE: '2008-12-18' } }),
  },
  {
    says: 'signed on a 29 February',
    typed: ['--on', 'SIGNATURE=2012-02-29', '--opened', '2012-01-09'],
    supposed: () => ({ opened: '2012-01-09', on: { SIGNATURE: '2012-02-29' } }),
  },
  {
    says: 'signed, with the days off of another country',
    typed: ['--on', 'SIGNATURE=2009-02-16', '--territory', 'BE'],
    supposed: () => ({ on: { SIGNATURE: '2009-02-16' }, territory: 'BE' }),
  },
  { says: 'nobody ever answers', typed: ['--people', 'silent'], supposed: (silent) => ({ silent: [...silent] }) },
];

const PLANNED_LATE: Case = {
  says: 'signed and planned by hand, outside Alsace',
  typed: ['--on', 'SIGNATURE=2008-12-18', '--on', 'planification=2009-01-09', '--territory', 'FR'],
  supposed: () => ({ on: { SIGNATURE: '2008-12-18', planification: '2009-01-09' }, territory: 'FR' }),
};

/** What a programme is signed with. */
const SIGNATURES: Record<string, string> = { 'equipe-pluridisciplinaire': 'charte' };

let worker: Awaited<ReturnType<typeof startYearWorker>>;
beforeAll(async () => {
  worker = await startYearWorker();
});
afterAll(() => worker.stop());

describe('the worker of the calendar gives the dates of `trame preview` (one engine, so one calendar)', () => {
  const asked = [
    ...PROGRAMMES.flatMap((programme) => CASES.map((one) => ({ programme, ...one }))),
    { programme: 'mulhouse-csm', ...PLANNED_LATE },
  ];
  it.each(asked)('$programme, $says', async ({ programme, typed, supposed }) => {
    const signature = SIGNATURES[programme] ?? 'signature';
    const named = <T>(given: T): T => JSON.parse(JSON.stringify(given).replaceAll('SIGNATURE', signature)) as T;
    const words = ['--json', ...(typed.includes('--opened') ? [] : ['--opened', OPENED]), ...named(typed)];
    const told = await trame('preview', programme, ...words);
    expect(told.err).toBe('');
    const { entries, assumed, ends, incidents } = JSON.parse(told.out) as Preview;

    const template = shippedTemplate(programme);
    const roles = template.roles.map(({ id }) => id);
    const question = { ...questionIn(new URLSearchParams(), OPENED), ...named(supposed(roles)) };
    // As it stands in the address of the page.
    const years = await worker.years(template, questionIn(addressOf(question), OPENED));
    expect(JSON.parse(JSON.stringify(years?.year))).toMatchObject({ entries, assumed, ends, incidents });
    expect(years?.year.entries).toHaveLength(entries.length);
    expect(entries.length).toBeGreaterThan(3);
  });

  it('a question without an answer leaves it ready for the next', async () => {
    const template = shippedTemplate('mulhouse-csm');
    const question = questionIn(new URLSearchParams(), OPENED);
    expect(await worker.years(template, { ...question, territory: 'XX' })).toBeNull();
    expect((await worker.years(template, question))?.year.entries.length).toBeGreaterThan(10);
  });
});
