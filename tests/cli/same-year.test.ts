import { describe, expect, it } from '@jest/globals';
import type { Preview } from '#engine/simulate';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { yearsOf } from '../designer/year.ts';
import { trame, useTrame } from './support/run-trame.ts';

useTrame();

const OPENED = '2008-10-06';

/** Questions that both a page and a command line can ask. */
const ASKED: readonly { programme: string; territory?: string; on?: Record<string, string> }[] = [
  { programme: 'mulhouse-csm' },
  { programme: 'mulhouse-csm', on: { signature: '2008-12-18' } },
  { programme: 'mulhouse-csm', territory: 'FR', on: { signature: '2008-12-18', planification: '2009-01-09' } },
  { programme: 'alsace-csm-personne' },
  { programme: 'alsace-csm-personne', on: { signature: '2009-02-15' } },
  { programme: 'equipe-pluridisciplinaire' },
  { programme: 'microcredit', territory: 'BE' },
];

describe('the year beside a page and the year on a command line', () => {
  it.each(ASKED)('are the same, line by line: %j', async ({ programme, territory, on = {} }) => {
    const days = Object.entries(on).flatMap(([step, day]) => ['--on', `${step}=${day}`]);
    const place = territory === undefined ? [] : ['--territory', territory];
    const told = await trame('preview', programme, '--opened', OPENED, ...days, ...place, '--json');
    expect(told.err).toBe('');
    const { entries, assumed, ends, incidents } = JSON.parse(told.out) as Preview;
    const question = { opened: OPENED, on, ...(territory === undefined ? {} : { territory }) };
    const { year } = yearsOf(shippedTemplate(programme), question);
    expect(JSON.parse(JSON.stringify(year))).toMatchObject({ entries, assumed, ends, incidents });
    expect(year.entries).toHaveLength(entries.length);
    expect(entries.length).toBeGreaterThan(10);
  });
});
