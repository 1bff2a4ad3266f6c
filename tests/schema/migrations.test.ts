import { afterAll, describe, expect, test } from '@jest/globals';
import { MIGRATIONS, type Migration, migrateTemplate } from '#schema/migrations';
import { readTemplate } from '#schema/read-template';
import { TEMPLATE_FORMAT } from '#schema/vocabulary';
import { smallTemplate } from './small-template.ts';

/** A template of each published format, as it was written then. A new format adds one here. */
const EXAMPLES: Record<string, object> = {
  'trame/1': smallTemplate(),
};

const exercised = new Set<string>();
const nameOf = ({ from, to }: Migration) => `${from} -> ${to}`;
const watched = MIGRATIONS.map(
  (migration): Migration => ({
    ...migration,
    migrate: (template) => {
      exercised.add(nameOf(migration));
      return migration.migrate(template);
    },
  }),
);

describe('the formats of templates', () => {
  test.each(Object.entries(EXAMPLES))('%s is read as the present format', (_format, example) => {
    const migrated = migrateTemplate(example, watched);
    expect(migrated).toMatchObject({ ok: true, value: { format: TEMPLATE_FORMAT } });
    expect(readTemplate(example)).toMatchObject({ ok: true, template: { format: TEMPLATE_FORMAT } });
  });

  test('what is migrated is left as it was', () => {
    const example = structuredClone(EXAMPLES['trame/1']);
    migrateTemplate(example, watched);
    expect(example).toEqual(EXAMPLES['trame/1']);
  });

  test('the formats follow one another up to the present one', () => {
    const names = MIGRATIONS.map(({ to }) => to);
    expect(names.at(-1)).toBe(TEMPLATE_FORMAT);
    expect(MIGRATIONS.slice(1).map(({ from }) => from)).toEqual(names.slice(0, -1));
  });

  test('a format to come is one more entry', () => {
    const next: Migration = {
      from: 'trame/1',
      to: 'trame/2',
      migrate: (template) => ({ ...template, motto: 'trame' }),
    };
    const migrated = migrateTemplate(smallTemplate(), [...MIGRATIONS, next]);
    expect(migrated).toMatchObject({ ok: true, value: { format: 'trame/2', motto: 'trame', id: 'petit-contrat' } });
    const already = migrateTemplate({ ...smallTemplate(), format: 'trame/2' }, [...MIGRATIONS, next]);
    expect(already).toMatchObject({ ok: true, value: { format: 'trame/2' } });
  });

  test.each<[string, unknown, string]>([
    ['newer', 'trame/7', 'FORMAT_NEWER'],
    ['no number', 'trame/x', 'FORMAT_UNKNOWN'],
    ['zero', 'trame/0', 'FORMAT_UNKNOWN'],
    ['another name', 'bpmn/2', 'FORMAT_UNKNOWN'],
    ['not a text', 1, 'FORMAT_UNKNOWN'],
    ['none', undefined, 'FORMAT_UNKNOWN'],
  ])('%s', (_name, format, code) => {
    expect(migrateTemplate({ ...smallTemplate(), format })).toMatchObject({ ok: false, problem: { code } });
  });

  afterAll(() => {
    // A migration that no example goes through has never been tried.
    expect([...exercised].sort()).toEqual(MIGRATIONS.map(nameOf).sort());
  });
});
