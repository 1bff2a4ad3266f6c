import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrameFolder } from '../folder.ts';
import type { Flavour } from '../provision/program.ts';
import type { ServiceName } from './service.ts';

/**
 * The product that wrote the data of a service in this folder. MongoDB and SecantusDB cannot read each other's files:
 * a folder stays with the one it began with, even when the other is installed later.
 */
export function rememberedFlavour(folder: TrameFolder, name: ServiceName): Flavour | undefined {
  const file = fileOf(folder, name);
  return existsSync(file) ? (readFileSync(file, 'utf8').trim() as Flavour) : undefined;
}

/** Notes the product, the first time. */
export function rememberFlavour(folder: TrameFolder, name: ServiceName, flavour: Flavour): void {
  const file = fileOf(folder, name);
  if (!existsSync(file)) writeFileSync(file, `${flavour}\n`);
}

function fileOf(folder: TrameFolder, name: ServiceName): string {
  return join(folder.data, `${name}.flavour`);
}
