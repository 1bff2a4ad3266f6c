import type { CommandName } from './commands/registry.ts';
import { HELP_TEXTS } from './help-texts.ts';
import type { Language } from './terminal.ts';

/** What `trame --help` says: the commands, the options they share, the exit codes. */
export function generalHelp(language: Language): string {
  const { intro, commands, shared, exits } = HELP_TEXTS[language];
  const lines = Object.values(commands).map(({ usage, says }) => `  trame ${usage}\n      ${says}`);
  return [intro, '', ...lines, '', shared, '', exits].join('\n');
}

/** What `trame COMMAND --help` says. */
export function helpOf(command: CommandName, language: Language): string {
  const { usage, says, more } = HELP_TEXTS[language].commands[command];
  return [`trame ${usage}`, '', says, ...(more === undefined ? [] : ['', more])].join('\n');
}
