import type { Rule } from '../rule.ts';

/** Reminders count from the due date. */
export const remindersWithoutDue: Rule = {
  code: 'REMINDERS_WITHOUT_DUE',
  severity: 'hint',
  title: { fr: 'Relances sans date', en: 'Reminders without a date' },
  messages: {
    fr: '« {step} » a des relances, mais pas de date prévue : elles ne partiront pas.',
    en: '“{step}” has reminders but no due date: they will not leave.',
  },
  why: { fr: 'Une relance se compte depuis la date prévue.', en: 'A reminder counts from the due date.' },
  repair: { fr: 'Donnez une date prévue, ou enlevez les relances.', en: 'Give a due date, or remove the reminders.' },
  check: ({ steps }) =>
    steps
      .filter(({ node }) => node.reminders !== undefined && node.reminders !== 'none' && !node.due && !node.recurrence)
      .filter(({ node }) => node.kind !== 'wait' || !node.expected)
      .map(({ at, path, node }) => ({
        at: { ...at, key: 'reminders' },
        params: { step: node.id },
        fix: [{ op: 'unset', path: [...path, 'reminders'] }],
      })),
};
