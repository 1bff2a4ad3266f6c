import { compose } from '#messaging/compose';
import type { Moment } from '#schema/facts';
import type { Me } from '../policies/me.ts';
import type { ApiStore } from '../ports.ts';
import { myItems } from './my-items.ts';

/** A message as its reader gets it. */
export type ReminderMessage = { subject: string; text: string };

/** What a reminder of the nearest thing to do would say today: written by what writes all messages. */
export async function nextMessage(
  store: ApiStore,
  me: Me,
  now: Moment,
  pageUrl: string,
): Promise<ReminderMessage | null> {
  const { items } = await myItems(store, me, { now, cursor: undefined });
  const nearest = items.find(({ due, contract }) => due !== null && !contract.rehearsal) ?? items[0];
  if (!nearest) return null;
  const { step, due, today, contract } = nearest;
  const row = { purpose: 'rung' as const, to: 'assignee' as const, due: due?.on ?? null, forColleague: false };
  const line = { row, title: step.title[me.language] ?? step.title.fr, names: [] };
  const { subject, text } = compose(me, [line], { to: '', pageUrl, today, rehearsal: contract.rehearsal });
  return { subject, text };
}
