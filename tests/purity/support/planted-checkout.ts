import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the gates look at, and the gates themselves. */
const COPIED = [
  ...['engine', 'schema', 'store', 'workflows', 'activities', 'scripts'],
  ...['package.json', 'tsconfig.json', 'biome.json', '.oxlintrc.json', '.dependency-cruiser.cjs'],
];

/** A copy of the project in which faults are planted. */
export type PlantedCheckout = {
  /** Runs one gate of `npm run verify`; what it says, and whether it lets the copy pass. */
  gate: (name: string) => Promise<{ passed: boolean; said: string }>;
  remove: () => void;
};

/** Copies what the gates look at and plants files in it. */
export function plantFaults(files: Readonly<Record<string, string>>): PlantedCheckout {
  const copy = mkdtempSync(join(tmpdir(), 'trame-planted-'));
  for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), `${content}\n`);
  }
  return {
    gate: (name) => runGate(copy, name),
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}

function runGate(copy: string, name: string): Promise<{ passed: boolean; said: string }> {
  const child = spawn(process.execPath, [join(copy, 'scripts/gate.mjs'), name], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ passed: code === 0, said }));
  });
}
