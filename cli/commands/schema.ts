import { templateJsonSchema } from '#schema/json-schema';
import { type OptionKind, readArguments } from '../arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { onlyArguments } from '../positionals.ts';
import type { Terminal } from '../terminal.ts';

const OPTIONS = { json: 'flag', lang: 'value' } as const satisfies Record<string, OptionKind>;

/** Writes the JSON Schema of the template language, for editors and other tools. */
export async function runCommand(typed: readonly string[], terminal: Terminal): Promise<ExitCode> {
  onlyArguments(readArguments(typed, OPTIONS).positionals, []);
  terminal.out(JSON.stringify(templateJsonSchema(), null, 2));
  return EXIT.ok;
}
