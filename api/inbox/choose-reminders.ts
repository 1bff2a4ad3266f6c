import type { PersonChannel } from '#store/collections/people';
import type { Me } from '../policies/me.ts';
import type { ApiStore } from '../ports.ts';
import { Problem } from '../problem.ts';
import { type ReminderChoice, reminderChoice } from './reminder-ways.ts';

export type ReminderChosen = Pick<ReminderChoice, 'channels' | 'part' | 'weeklyCap'>;

/**
 * Writes down how somebody wants to be told of things. A channel is refused that leads nowhere; one that was given when
 * they took their seat may stay, or nobody could put the others in another order.
 */
export async function chooseReminders(store: ApiStore, me: Me, chosen: ReminderChosen): Promise<ReminderChoice> {
  const before = reminderChoice(await store.people.find(me.id));
  for (const channel of chosen.channels) if (!before.channels.includes(channel)) refuseDeadEnd(before, channel);
  const { channels, part, weeklyCap } = chosen;
  await store.people.update(me.id, { channels, reminders: { part, weeklyCap } });
  return reminderChoice(await store.people.find(me.id));
}

function refuseDeadEnd({ ways }: ReminderChoice, channel: PersonChannel): void {
  const way = ways.find((one) => one.channel === channel);
  if (way?.by === 'nobody') throw new Problem('CHANNEL_NOT_HERE');
  if (!way?.hasAddress) throw new Problem('CHANNEL_WITHOUT_ADDRESS');
}
