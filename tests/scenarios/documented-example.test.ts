import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lint } from '#engine/lint/lint';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';
import { calendarOf, datesOf, entriesOf } from './support/calendar.ts';

const page = readFileSync(new URL('../../docs/TEMPLATE-LANGUAGE.md', import.meta.url), 'utf8');

/** The complete example of the page: its only block of plain JSON. */
function documentedTemplate(): Template {
  const blocks = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map((found) => found[1] ?? '');
  expect(blocks).toHaveLength(1);
  const reading = readTemplate(blocks[0]);
  if (!reading.ok) throw new Error(reading.problems.map((problem) => problem.messages.en).join('\n'));
  return reading.template;
}

describe('the worked example of the template language', () => {
  const template = documentedTemplate();
  const calendar = calendarOf(template, { opened: '2026-03-02', on: { signature: '2026-03-16' } });

  test('may be published', () => {
    expect(lint(template).filter((problem) => problem.severity === 'error')).toEqual([]);
  });

  test('has the dates the page says', () => {
    expect(datesOf(calendar, 'bilans', 'due')).toEqual(['2026-05-18', '2026-07-16']);
    expect(entriesOf(calendar, 'bilans', 'due')[0]?.because).toBe('samedi');
    expect(datesOf(calendar, 'saison', 'phase-closed')).toEqual(['2026-09-16']);
    expect(datesOf(calendar, 'continuer', 'due')).toEqual(['2026-10-01']);
    expect(calendar.ends?.outcome).toBe('renewal');
  });

  test('ends by itself when nobody answers after the signature', () => {
    const silent = calendarOf(template, { opened: '2026-03-02', on: { signature: '2026-03-16' }, people: 'silent' });
    expect(datesOf(silent, 'bilans', 'default')).toEqual(['2026-06-01', '2026-07-30']);
    expect(silent.ends?.outcome).toBe('closed');
  });
});
