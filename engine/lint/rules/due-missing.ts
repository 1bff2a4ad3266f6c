import type { Rule } from '../rule.ts';
import { isHuman, isRequired } from '../survey/outcomes.ts';

/** What somebody must do has a date: without one, nobody is reminded. */
export const dueMissing: Rule = {
  code: 'DUE_MISSING',
  severity: 'hint',
  title: { fr: 'Sans date prévue', en: 'No due date' },
  messages: {
    fr: '« {step} » n’a pas de date : personne ne sera relancé.',
    en: '“{step}” has no date: nobody will be reminded.',
  },
  why: {
    fr: 'Les relances et le calendrier partent de la date prévue.',
    en: 'Reminders and the calendar start from the due date.',
  },
  repair: { fr: 'Donnez une date prévue.', en: 'Give it a due date.' },
  check: ({ steps }) =>
    steps
      .filter(({ node }) => isHuman(node) && isRequired(node) && !node.due && !node.recurrence)
      .map(({ at, node }) => ({ at: { ...at, key: 'due' }, params: { step: node.id } })),
};
