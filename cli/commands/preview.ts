import { compile } from '#engine/compile';
import { preview } from '#engine/simulate';
import { type OptionKind, readArguments } from '../arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { Fault } from '../fault.ts';
import { loadUsableTemplate } from '../load-template.ts';
import { onlyArguments } from '../positionals.ts';
import { readPreviewOptions } from '../preview/read-options.ts';
import { previewTable } from '../preview/table.ts';
import type { Language, Terminal } from '../terminal.ts';
import { withinLimit } from '../time-limit.ts';

const OPTIONS = {
  opened: 'value',
  on: 'values',
  answer: 'values',
  field: 'values',
  territory: 'value',
  people: 'value',
  json: 'flag',
  lang: 'value',
} as const satisfies Record<string, OptionKind>;

/** Shows every date of a contract before anything starts, computed by the engine that will run it. */
export async function runCommand(typed: readonly string[], terminal: Terminal, language: Language): Promise<ExitCode> {
  const given = readArguments(typed, OPTIONS);
  const [file] = onlyArguments(given.positionals, ['FILE|SLUG']);
  const template = loadUsableTemplate(file, given.value('territory'));
  const options = readPreviewOptions(template, given);
  const program = compile(template);
  const { refusal, refused, ...calendar } = withinLimit(() => preview(program, options));
  if (refusal) {
    throw new Fault('CONTRACT_NOT_OPENED', { refusal: refusal.code, details: JSON.stringify(refusal.details) });
  }
  terminal.out(given.flag('json') ? JSON.stringify(calendar, null, 2) : previewTable(template, calendar, language));
  for (const { item, refusal: why } of refused) terminal.err(`[${why.code}] ${item} ${JSON.stringify(why.details)}`);
  return EXIT.ok;
}
