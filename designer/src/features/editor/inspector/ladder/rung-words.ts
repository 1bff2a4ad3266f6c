import type { ReminderStep, Template } from '#schema/template';
import type { Say, Translate } from '../names.ts';

/** Who a rung reaches. */
export function recipientWords({ to }: ReminderStep, template: Template, say: Say, t: Translate): string {
  if (typeof to === 'object') return say(template.roles.find(({ id }) => id === to.role)?.title) || to.role;
  return t(`inspector.ladder.to.${to}`);
}

/** How it looks on the line: a word before the date, a word after it, a call or a letter, somebody else. */
export type RungTone = 'before' | 'gentle' | 'firm' | 'escalation';

export function toneOf({ offset, to, channel }: ReminderStep, day: number): RungTone {
  if (to !== 'assignee') return 'escalation';
  if (channel === 'call' || channel === 'letter' || channel === 'second') return 'firm';
  return day <= 0 || Object.keys(offset).length === 0 ? 'before' : 'gentle';
}
