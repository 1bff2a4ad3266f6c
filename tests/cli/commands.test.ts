import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { trame, useTrame, written } from './support/run-trame.ts';

useTrame();

const mulhouse = JSON.parse(readFileSync('templates/mulhouse-csm.trame.json', 'utf8')) as {
  edges: { id: string; from: string; to: string; outcome?: string }[];
};

/** The Mulhouse programme with an arrow that leads nowhere. */
const broken = () =>
  written('broken.trame.json', {
    ...mulhouse,
    edges: [...mulhouse.edges, { id: 'nulle-part', from: 'signature', outcome: 'signed', to: 'nulle-part' }],
  });

describe('lint', () => {
  test.each(['mulhouse-csm', 'alsace-csm-personne', 'equipe-pluridisciplinaire', 'microcredit'])(
    '%s, which comes with Trame, has no error',
    async (slug) => {
      const { code, out } = await trame('lint', slug, '--json');
      expect({ code, said: JSON.parse(out) as unknown }).toMatchObject({ code: 0, said: { mayPublish: true } });
    },
  );

  test('a template with an error is reported on the ordinary channel, and ends with 1', async () => {
    const { code, out, err } = await trame('lint', broken());
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^erreur flèche nulle-part .*\[EDGE_STEP_MISSING\]$/m);
    const asJson = await trame('lint', broken(), '--json', '--lang', 'en');
    const { problems } = JSON.parse(asJson.out) as { problems: { code: string; severity: string; messages: object }[] };
    expect(problems[0]).toMatchObject({ code: 'EDGE_STEP_MISSING', severity: 'error', at: { id: 'nulle-part' } });
    expect(Object.keys(problems[0]?.messages ?? {})).toEqual(['fr', 'en']);
  });

  test('no calendar is shown of a template with errors: they are listed instead', async () => {
    const { code, out, err } = await trame('preview', broken(), '--opened', '2008-10-01', '--json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(JSON.parse(err)).toMatchObject({
      error: { code: 'TEMPLATE_HAS_ERRORS', problems: [{ code: 'EDGE_STEP_MISSING' }] },
    });
  });
});

describe('values known at the opening are read by their type', () => {
  const preview = (...fields: string[]) =>
    trame('preview', 'microcredit', '--opened', '2009-03-02', ...fields.flatMap((field) => ['--field', field]));

  test('a choice, money in cents, a date, a text', async () => {
    const { code, err } = await preview('montant-prete=300000', 'premiere-echeance=2009-06-05', 'projet=Une voiture');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test.each([
    ['money with a comma', 'montant-prete=3000,00', '50000'],
    ['a number that is none', 'nombre-de-mensualites=douze', '12'],
    ['a day that does not exist', 'premiere-echeance=2009-06-31', '2027-01-31'],
    ['a choice that is not offered', 'variante=zzz', '|'],
  ])('%s is refused with what is expected', async (_what, field, expected) => {
    const { code, err } = await preview(field);
    expect(code).toBe(2);
    expect(err).toContain('[FIELD_VALUE_INVALID]');
    expect(err).toContain(expected);
  });
});

describe('doctor', () => {
  test('says what was found of everything that Trame needs, and installs nothing', async () => {
    const { code, out, err } = await trame('doctor', '--json');
    expect([0, 1]).toContain(code);
    expect(err).toBe('');
    const diagnoses = JSON.parse(out) as { subject: string; state: string }[];
    expect(diagnoses.map(({ subject }) => subject)).toEqual(['node', 'temporal', 'mongo', 'mail', 'browser', 'folder']);
    expect(diagnoses[0]).toMatchObject({ state: 'found', version: process.versions.node });
  });
});

describe('help, version, schema', () => {
  test('help names every command and every exit code, in both languages', async () => {
    const french = await trame('--help');
    expect(french.code).toBe(0);
    for (const command of ['lint', 'preview', 'run', 'schema', 'doctor'])
      expect(french.out).toContain(`trame ${command}`);
    expect(french.out).toContain('Codes de sortie : 0 ');
    expect((await trame('--help', '--lang', 'en')).out).toContain('Exit codes: 0 ');
    expect((await trame('preview', '--help')).out).toContain('--opened DATE');
  });

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await trame('--version')).out.trim()).toBe(version);
  });

  test('the schema is a JSON Schema of the language', async () => {
    const { code, out } = await trame('schema');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object' });
  });
});
