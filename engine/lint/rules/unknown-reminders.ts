import type { Rule } from '../rule.ts';
import { unknownReferences } from '../unknown-references.ts';

/** The ladder that everybody has, under a name that need not be written. */
const STANDARD = 'standard';

/** Every ladder of reminders that is named is written in the template, or is the standard one. */
export const unknownReminders: Rule = {
  code: 'UNKNOWN_REMINDERS',
  severity: 'error',
  title: { fr: 'Relances inconnues', en: 'Unknown reminders' },
  messages: {
    fr: 'Les relances « {name} » n’existent pas.',
    en: 'The reminders “{name}” do not exist.',
  },
  why: { fr: 'Personne ne serait relancé.', en: 'Nobody would be reminded.' },
  repair: {
    fr: 'Choisissez des relances du modèle, ou laissez les relances habituelles.',
    en: 'Choose reminders of the template, or leave the usual ones.',
  },
  check: (survey) => {
    const known = new Set([STANDARD, ...Object.keys(survey.template.reminders ?? {})]);
    return unknownReferences(survey, 'policy', (id) => known.has(id));
  },
};
