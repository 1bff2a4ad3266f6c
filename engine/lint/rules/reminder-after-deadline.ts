import type { Rule } from '../rule.ts';
import { countedFrom, daysOf } from '../survey/distance.ts';

/** A reminder comes while something can still be done. */
export const reminderAfterDeadline: Rule = {
  code: 'REMINDER_AFTER_DEADLINE',
  severity: 'warning',
  title: { fr: 'Relance après la date limite', en: 'Reminder after the deadline' },
  messages: {
    fr: 'Une relance de « {policy} » tombe après la date limite de « {step} » : elle ne partira pas.',
    en: 'A reminder of “{policy}” falls after the deadline of “{step}”: it will not leave.',
  },
  why: {
    fr: 'À la date limite, l’étape se ferme et ses relances s’arrêtent.',
    en: 'At the deadline the step closes and its reminders stop.',
  },
  repair: {
    fr: 'Relancez plus tôt, ou repoussez la date limite.',
    en: 'Remind earlier, or move the deadline.',
  },
  check: ({ steps, template }) => {
    const latest = latestReminders(template.reminders ?? {});
    return steps.flatMap(({ node, at }) => {
      const limit = node.deadline && 'at' in node.deadline ? countedFrom(node.deadline.at) : null;
      const reminder = latest.get(node.reminders ?? '');
      if (limit?.anchor !== 'due' || reminder === undefined || reminder <= limit.days.most) return [];
      return [{ at: { ...at, key: 'reminders' }, params: { step: node.id, policy: node.reminders ?? '' } }];
    });
  },
};

type Policies = Record<string, { steps: readonly { offset: Parameters<typeof daysOf>[0] }[] }>;

/** For each ladder, the days after the due date of its latest reminder, before any repeat. */
function latestReminders(policies: Policies): Map<string, number> {
  return new Map(
    Object.entries(policies).map(([id, { steps }]) => [
      id,
      steps.reduce((latest, { offset }) => Math.max(latest, daysOf(offset)?.least ?? 0), 0),
    ]),
  );
}
