import { runCommand } from '../run-command.ts';
import type { Candidate } from './program.ts';
import type { VersionCheck } from './sources.ts';

const CHECK_LIMIT_MS = 20_000;

/** Runs a program just to ask for its version: a file of the right name proves nothing. Throws the reason to refuse it. */
export async function checkVersion(candidate: Candidate, check: VersionCheck): Promise<string> {
  const env = { ...process.env, ...candidate.env };
  const { code, output } = await runCommand(candidate.command, [...candidate.args, ...check.args], CHECK_LIMIT_MS, env);
  const match = check.pattern.exec(output);
  if (code !== 0 || match === null) throw new Error(`it does not run (exit code ${code}: ${firstLine(output)})`);
  const version = match[1] ?? candidate.knownVersion ?? '';
  if (isOlder(version, check.minimum)) throw new Error(`version ${version} is older than ${check.minimum}`);
  return version;
}

/** Compares dotted versions number by number; an empty minimum accepts everything. */
export function isOlder(version: string, minimum: string): boolean {
  const [have, need] = [version, minimum].map((text) => text.split('.').map(Number));
  for (const [index, wanted] of (need ?? []).entries()) {
    const got = have?.[index] ?? 0;
    if (got !== wanted) return got < wanted;
  }
  return false;
}

function firstLine(output: string): string {
  return output.trim().split('\n')[0]?.slice(0, 200) ?? '';
}
