/** Why a variable of the environment is refused; codes are stable for ever. */
export type ConfigProblemCode =
  | 'MISSING'
  | 'INVALID'
  | 'WEAK_SECRET'
  | 'EXAMPLE_SECRET'
  | 'REPEATED_SECRET'
  | 'FORBIDDEN_IN_PRODUCTION'
  | 'UNENCRYPTED_IN_PRODUCTION'
  | 'UNKNOWN_VARIABLE'
  | 'NOT_UTC';

/** One refused variable: its name and the reason, never its value. */
export interface ConfigProblem {
  readonly code: ConfigProblemCode;
  readonly variable: string;
  readonly expected?: string;
}

/** The environment is refused; every problem is named at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'CONFIG_REFUSED';
  readonly problems: readonly ConfigProblem[];
  constructor(problems: readonly ConfigProblem[]) {
    super(explainProblems(problems, 'en'));
    this.problems = problems;
  }
}

const REASONS: Record<ConfigProblemCode, { readonly fr: string; readonly en: string }> = {
  MISSING: { fr: 'manque', en: 'is missing' },
  INVALID: { fr: 'ne convient pas', en: 'is not valid' },
  WEAK_SECRET: { fr: 'est un secret trop facile à deviner', en: 'is a secret that is too easy to guess' },
  EXAMPLE_SECRET: { fr: 'est un secret d’exemple, connu de tous', en: 'is an example secret that everybody knows' },
  REPEATED_SECRET: { fr: 'répète un autre secret', en: 'repeats another secret' },
  FORBIDDEN_IN_PRODUCTION: { fr: 'est interdit en production', en: 'is forbidden in production' },
  UNENCRYPTED_IN_PRODUCTION: { fr: 'doit être chiffré en production', en: 'must be encrypted in production' },
  UNKNOWN_VARIABLE: { fr: 'n’est pas une variable connue', en: 'is not a known variable' },
  NOT_UTC: { fr: 'doit valoir UTC', en: 'must be UTC' },
};

/** The problems in words, one line each, for the person who starts the process. */
export function explainProblems(problems: readonly ConfigProblem[], language: 'fr' | 'en'): string {
  const head = language === 'fr' ? 'La configuration est refusée :' : 'The configuration is refused:';
  const lines = problems.map(({ code, variable, expected }) => {
    const reason = `${variable} ${REASONS[code][language]} [${code}]`;
    return expected === undefined ? `  - ${reason}` : `  - ${reason}: ${expected}`;
  });
  return [head, ...lines].join('\n');
}
