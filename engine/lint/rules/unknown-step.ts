import type { Rule } from '../rule.ts';
import { unknownReferences } from '../unknown-references.ts';

/** Every step that is named exists. */
export const unknownStep: Rule = {
  code: 'UNKNOWN_STEP',
  severity: 'error',
  title: { fr: 'Étape inconnue', en: 'Unknown step' },
  messages: { fr: 'L’étape « {name} » n’existe pas.', en: 'The step “{name}” does not exist.' },
  why: {
    fr: 'Une date ou une condition qui en dépend ne viendrait jamais.',
    en: 'A date or a condition that depends on it would never come.',
  },
  repair: { fr: 'Choisissez une étape du modèle.', en: 'Choose a step of the template.' },
  check: (survey) => unknownReferences(survey, 'node', (id) => survey.stepById.has(id)),
};
