import type { ReminderStep } from '#schema/template';
import type { Finding, Rule } from '../rule.ts';

/** Of two reminders to the same person on one day, only the later is sent (R43). */
export const remindersSameDay: Rule = {
  code: 'REMINDERS_SAME_DAY',
  severity: 'warning',
  title: { fr: 'Deux relances le même jour', en: 'Two reminders on the same day' },
  messages: {
    fr: 'Dans « {policy} », deux relances vont à la même personne le même jour.',
    en: 'In “{policy}”, two reminders go to the same person on the same day.',
  },
  why: { fr: 'Une seule partirait.', en: 'Only one would leave.' },
  repair: { fr: 'Supprimez l’une des deux, ou changez son jour.', en: 'Delete one of the two, or change its day.' },
  check: ({ template }) =>
    Object.entries(template.reminders ?? {}).flatMap(([policy, { steps }]) => {
      const met = new Set<string>();
      return steps.flatMap((reminder, ix): Finding[] => {
        const key = sameDayKey(reminder);
        if (!met.has(key)) {
          met.add(key);
          return [];
        }
        const fix = [{ op: 'remove' as const, path: ['reminders', policy, 'steps', ix] }];
        return [{ at: { kind: 'reminder', id: policy, key: `steps.${ix}` }, params: { policy }, fix }];
      });
    }),
};

/** Fixed days and weeks are the same count of days; months and working days are themselves. */
function sameDayKey({ offset, to }: ReminderStep): string {
  const { days = 0, weeks = 0, months = 0, workingDays = 0 } = offset;
  const plain = typeof days === 'number' && typeof weeks === 'number' ? days + 7 * weeks : [days, weeks];
  return JSON.stringify([plain, months, workingDays, to]);
}
