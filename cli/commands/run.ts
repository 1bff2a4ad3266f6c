import { compile } from '#engine/compile';
import { type OptionKind, readArguments } from '../arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { loadUsableTemplate } from '../load-template.ts';
import { onlyArguments } from '../positionals.ts';
import { playScript } from '../run/play.ts';
import { readScript } from '../run/script.ts';
import type { Terminal } from '../terminal.ts';
import { withinLimit } from '../time-limit.ts';

const OPTIONS = { json: 'flag', lang: 'value', territory: 'value' } as const satisfies Record<string, OptionKind>;

/** Plays a script of people and dates on the engine that runs real contracts. A refused act is a result, not a fault. */
export async function runCommand(typed: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const given = readArguments(typed, OPTIONS);
  const [file, script] = onlyArguments(given.positionals, ['FILE|SLUG', 'SCRIPT']);
  const template = loadUsableTemplate(file, given.value('territory'));
  const played = readScript(script);
  withinLimit(() => playScript(compile(template), played, terminal.out));
  return EXIT.ok;
}
