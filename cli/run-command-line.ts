import { languageOf } from '#embedded/doctor-text';
import { readChoice } from './arguments.ts';
import { COMMANDS, type Command, isCommandName } from './commands/registry.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { exitCodeOf, Fault, faultJson, faultText } from './fault.ts';
import { generalHelp, helpOf } from './help.ts';
import { nearest } from './near.ts';
import type { Language, Terminal } from './terminal.ts';
import { versionOf } from './version.ts';

/** Runs one command line to its exit code. Whatever goes wrong is said in words on the error channel. */
export async function runCommandLine(typed: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = languageAsked(typed);
  const language = LANGUAGES.find((known) => known === asked) ?? languageOf(terminal.env);
  try {
    if (asked !== undefined) readChoice('--lang', asked, LANGUAGES);
    return await run(typed, terminal, language);
  } catch (error) {
    const fault = error instanceof Fault ? error : new Fault('INTERNAL_ERROR', { reason: reasonOf(error) });
    terminal.err(typed.includes('--json') ? faultJson(fault, language) : faultText(fault, language));
    return exitCodeOf(fault);
  }
}

async function run(typed: readonly string[], terminal: Terminal, language: Language): Promise<ExitCode> {
  const [name, ...rest] = typed;
  if (name === '--version' || name === '-V') return say(terminal, versionOf());
  if (name === '--help' || name === '-h' || name === 'help') return help(rest[0], terminal, language);
  if (name === undefined) throw new Fault('COMMAND_MISSING');
  if (!isCommandName(name)) {
    throw new Fault('COMMAND_UNKNOWN', { command: `${name}${nearest(name, Object.keys(COMMANDS))}` });
  }
  if (rest.includes('--help') || rest.includes('-h')) return help(name, terminal, language);
  const { runCommand }: Command = await COMMANDS[name].load();
  return runCommand(rest, terminal, language);
}

function help(name: string | undefined, terminal: Terminal, language: Language): ExitCode {
  return say(terminal, name !== undefined && isCommandName(name) ? helpOf(name, language) : generalHelp(language));
}

function say(terminal: Terminal, text: string): ExitCode {
  terminal.out(text);
  return EXIT.ok;
}

const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** The language is read before anything else, so that even a fault about the options is said in it. */
function languageAsked(typed: readonly string[]): string | undefined {
  const inline = typed.find((word) => word.startsWith('--lang='));
  if (inline !== undefined) return inline.slice('--lang='.length);
  const at = typed.indexOf('--lang');
  return at === -1 ? undefined : typed[at + 1];
}

/** The first line of what was thrown: never a stack trace. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')[0] ?? '';
}
