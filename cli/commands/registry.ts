import type { ExitCode } from '../exit-codes.ts';
import type { Language, Terminal } from '../terminal.ts';

/** One command: what it does with what was typed after its name. */
export interface Command {
  readonly runCommand: (typed: readonly string[], terminal: Terminal, language: Language) => Promise<ExitCode>;
}

/** Every command, loaded when it is asked for: a preview should not wait for a database driver to load. */
export const COMMANDS = {
  lint: { load: (): Promise<Command> => import('./lint.ts') },
  preview: { load: (): Promise<Command> => import('./preview.ts') },
  run: { load: (): Promise<Command> => import('./run.ts') },
  schema: { load: (): Promise<Command> => import('./schema.ts') },
  doctor: { load: (): Promise<Command> => import('./doctor.ts') },
} as const;

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

/** Whether a word is the name of a command. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}
