import { examine, isHealthy } from '#embedded/doctor';
import { renderDoctor } from '#embedded/doctor-text';
import { type OptionKind, readArguments } from '../arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { onlyArguments } from '../positionals.ts';
import type { Language, Terminal } from '../terminal.ts';

const OPTIONS = { install: 'flag', json: 'flag', lang: 'value' } as const satisfies Record<string, OptionKind>;

/** Says what was found on this machine, which version, and what to do. */
export async function runCommand(typed: readonly string[], terminal: Terminal, language: Language): Promise<ExitCode> {
  const given = readArguments(typed, OPTIONS);
  onlyArguments(given.positionals, []);
  const diagnoses = await examine({ env: terminal.env, install: given.flag('install') });
  terminal.out(given.flag('json') ? JSON.stringify(diagnoses, null, 2) : renderDoctor(diagnoses, language));
  return isHealthy(diagnoses) ? EXIT.ok : EXIT.problems;
}
