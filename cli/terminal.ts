/** What a command may touch of the world around it, so that a test can be that world. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** A language in which the command speaks. */
export type Language = 'fr' | 'en';

/** The language of the person at this terminal: French unless the system speaks English. */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  const said = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return said.toLowerCase().startsWith('en') ? 'en' : 'fr';
}
