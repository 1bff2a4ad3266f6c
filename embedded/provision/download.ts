import {
  chmodSync,
  copyFileSync,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { runCommand } from '../run-command.ts';
import { within } from '../time-limit.ts';
import type { Archive } from './program.ts';

const ANSWER_LIMIT_MS = 4000;
const UNPACK_LIMIT_MS = 60_000;

/**
 * Downloads an archive and keeps the one program in it. A closed network fails within seconds (nobody answers);
 * only a download that has begun may take as long as `limitMs`.
 */
export async function downloadProgram(archive: Archive, binFolder: string, limitMs: number): Promise<string> {
  mkdirSync(binFolder, { recursive: true });
  const work = mkdtempSync(join(binFolder, 'download-'));
  try {
    const file = join(work, 'archive');
    await within(limitMs, `${archive.url} was not downloaded`, save(archive.url, file));
    await unpack(file, work);
    return install(work, archive.executable, binFolder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function save(url: string, file: string): Promise<void> {
  const abort = new AbortController();
  const asked = fetch(url, { signal: abort.signal, redirect: 'follow' });
  asked.catch(() => {});
  try {
    const answer = await within(ANSWER_LIMIT_MS, `${new URL(url).host} did not answer`, asked);
    if (!answer.ok || answer.body === null) throw new Error(`${new URL(url).host} answered ${answer.status}`);
    await pipeline(Readable.fromWeb(answer.body as import('node:stream/web').ReadableStream), createWriteStream(file));
  } catch (error) {
    abort.abort();
    throw error;
  }
}

async function unpack(file: string, folder: string): Promise<void> {
  // `tar` reads gzip everywhere, and zip too on Windows and macOS, where the archives of Temporal are zip files.
  const { code, output } = await runCommand('tar', ['-xf', file, '-C', folder], UNPACK_LIMIT_MS);
  if (code !== 0) throw new Error(`the archive could not be unpacked: ${output.trim().slice(0, 200)}`);
}

function install(work: string, executable: string, binFolder: string): string {
  const inside = readdirSync(work, { recursive: true, encoding: 'utf8' }).find((path) => basename(path) === executable);
  if (inside === undefined) throw new Error(`the archive holds no ${executable}`);
  const target = join(binFolder, executable);
  const next = join(dirname(target), `${executable}.next`);
  copyFileSync(join(work, inside), next);
  chmodSync(next, 0o755);
  renameSync(next, target);
  return target;
}
