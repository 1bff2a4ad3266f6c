import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { isStale } from '#embedded/build-when-stale';
import { examine, isHealthy } from '#embedded/doctor';
import { languageOf, renderDoctor } from '#embedded/doctor-text';
import { openFolder } from '#embedded/folder';
import { takeLock } from '#embedded/lock';
import { resetFolder } from '#embedded/reset';
import { delayAfter } from '#embedded/restarter';
import { temporaryFolder } from './fixtures.ts';

jest.setTimeout(60_000);

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

describe('the doctor', () => {
  test('says what is missing and what to do, in French and in English, and installs nothing', async () => {
    const tools = join(folder.dir, 'tools');
    const diagnoses = await examine({ env: { PATH: '' }, tools, dir: folder.dir });
    expect(isHealthy(diagnoses)).toBe(false);
    expect(renderDoctor(diagnoses, 'fr')).toMatch(/Temporal +MANQUE[^→]*→ Installez la commande « temporal »/);
    expect(renderDoctor(diagnoses, 'en')).toMatch(/Database +MISSING[^→]*→ Install MongoDB 7 or 8/);
    expect(existsSync(tools)).toBe(false);
  });

  test('shows no password of an address, and says when nobody answers there', async () => {
    const env = { PATH: '', MONGODB_URI: 'mongodb://trame:canary@127.0.0.1:9/trame?serverSelectionTimeoutMS=200' };
    const report = renderDoctor(await examine({ env, tools: folder.dir, dir: folder.dir }), 'en');
    expect(report).toContain('mongodb://…@127.0.0.1:9');
    expect(report).toContain('does not answer');
    expect(report).not.toContain('canary');
  });

  test('speaks French unless the system speaks English', () => {
    expect([languageOf({}), languageOf({ LANG: 'en_GB.UTF-8' }), languageOf({ LANG: 'C.UTF-8' })]).toEqual([
      'fr',
      'en',
      'fr',
    ]);
  });
});

describe('a reset', () => {
  test('empties the data and keeps the programs that were installed', async () => {
    const { data, secretsFile, root } = openFolder(folder.dir);
    writeFileSync(join(data, 'temporal.db'), '');
    writeFileSync(secretsFile, '{}');
    openFolder(join(root, 'python'));
    expect(await resetFolder({ dir: root, yes: true })).toBe('emptied');
    expect(readdirSync(root).sort()).toEqual(['lock', 'python']);
  });

  test('asks first, and does nothing without a yes', async () => {
    openFolder(folder.dir);
    expect(await resetFolder({ dir: folder.dir, yes: false })).toBe('notConfirmed');
    expect(await resetFolder({ dir: folder.dir, yes: false, ask: async () => false })).toBe('notConfirmed');
    expect(existsSync(join(folder.dir, 'data'))).toBe(true);
  });

  test('is refused while a run uses the folder', async () => {
    const lock = await takeLock(openFolder(folder.dir).lock);
    await expect(resetFolder({ dir: folder.dir, yes: true })).rejects.toMatchObject({ code: 'FOLDER_IN_USE' });
    await lock.release();
  });
});

describe('a build', () => {
  test('is made again when a source is newer, and only then', () => {
    // Times are stated: two files written at once may bear the same one.
    const file = (name: string, second: number) => {
      writeFileSync(join(folder.dir, name), '');
      utimesSync(join(folder.dir, name), second, second);
      return name;
    };
    const [source, built] = [file('source.ts', 1_000), file('built.js', 2_000)];
    expect(isStale(folder.dir, [source], [built])).toBe(false);
    expect(isStale(folder.dir, [source], ['missing.js'])).toBe(true);
    file('source.ts', 3_000);
    expect(isStale(folder.dir, [source], [built])).toBe(true);
  });
});

test('a process that keeps crashing is brought back ever later, up to 15 s', () => {
  expect([1, 2, 3, 7, 20].map(delayAfter)).toEqual([250, 500, 1000, 15_000, 15_000]);
});
