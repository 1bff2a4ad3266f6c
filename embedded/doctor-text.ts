import type { Diagnosis } from './doctor.ts';

/** A language in which the command line speaks. */
export type Language = 'fr' | 'en';

const STATES: Record<Diagnosis['state'], Record<Language, string>> = {
  found: { fr: 'trouvé', en: 'found' },
  outside: { fr: 'adresse donnée', en: 'given address' },
  own: { fr: 'fourni par Trame', en: 'part of Trame' },
  missing: { fr: 'MANQUE', en: 'MISSING' },
  inUse: { fr: 'en service', en: 'in use' },
  free: { fr: 'libre', en: 'free' },
};

const TITLES: Record<Diagnosis['subject'], Record<Language, string>> = {
  node: { fr: 'Node', en: 'Node' },
  temporal: { fr: 'Temporal', en: 'Temporal' },
  mongo: { fr: 'Base de données', en: 'Database' },
  mail: { fr: 'Courrier', en: 'Mail' },
  browser: { fr: 'Navigateur (tests)', en: 'Browser (tests)' },
  folder: { fr: 'Dossier de données', en: 'Data folder' },
};

const TITLE_WIDTH = 20;

/** The doctor's report in words: one line per subject, then what was tried and what to do where something is missing. */
export function renderDoctor(diagnoses: readonly Diagnosis[], language: Language): string {
  return diagnoses.map((diagnosis) => renderOne(diagnosis, language)).join('\n');
}

function renderOne(diagnosis: Diagnosis, language: Language): string {
  const { subject, state, version, where, advice, tried } = diagnosis;
  const title = TITLES[subject][language].padEnd(TITLE_WIDTH);
  const line = [title, STATES[state][language], version, where].filter((text) => text !== '').join('  ');
  if (advice === undefined) return line;
  const steps = tried.map((step) => `    - ${step.step}: ${step.detail} (${step.outcome}, ${step.ms} ms)`);
  return [line, ...steps, `    → ${advice[language]}`].join('\n');
}

/** The language of the person at this terminal: French unless the system speaks English. */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  const said = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return said.toLowerCase().startsWith('en') ? 'en' : 'fr';
}
