/** What a command may touch of the world around it, so that a test can be that world. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** A language in which the command speaks. */
export type Language = 'fr' | 'en';
