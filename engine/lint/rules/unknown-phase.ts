import type { Rule } from '../rule.ts';
import { unknownReferences } from '../unknown-references.ts';

/** Every phase that is named exists. */
export const unknownPhase: Rule = {
  code: 'UNKNOWN_PHASE',
  severity: 'error',
  title: { fr: 'Phase inconnue', en: 'Unknown phase' },
  messages: { fr: 'La phase « {name} » n’existe pas.', en: 'The phase “{name}” does not exist.' },
  why: { fr: 'Une étape sans phase ne s’ouvre jamais.', en: 'A step without a phase never opens.' },
  repair: { fr: 'Choisissez une phase du modèle.', en: 'Choose a phase of the template.' },
  check: (survey) => unknownReferences(survey, 'phase', (id) => survey.phases.has(id)),
};
