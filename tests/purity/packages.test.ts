import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

type Package = {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
};
type Locked = { resolved?: string; license?: string; hasInstallScript?: boolean; dev?: boolean };

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const ours = read('package.json') as Package;
const lock = read('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([place]) => place !== '');
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('what is installed from npm', () => {
  test('every package is named with its exact version', () => {
    const versions = Object.entries({ ...ours.dependencies, ...ours.devDependencies });
    expect(versions.filter(([, version]) => !/^(npm:[^@]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('comes from whatever registry the machine uses: the lock names none', () => {
    expect(locked.filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
  });

  test('runs no script of its own: nobody is asked to approve one', () => {
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => nameOf(place));
    expect(running.filter((name) => ours.allowScripts?.[name] !== false)).toEqual([]);
  });

  test('has a licence that does not bind who uses Trame', () => {
    const refused = locked.filter(([, { license }]) => /^\(?(A?GPL|SSPL|BUSL)/.test(license ?? 'none'));
    expect(refused.map(([place]) => nameOf(place))).toEqual([]);
  });
});
