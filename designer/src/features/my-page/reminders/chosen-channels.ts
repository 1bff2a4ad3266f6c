import type { ReminderChannel } from '../../../api-client/questions/my.ts';

/** A channel is wanted or no longer wanted; one that is new comes after the others. */
export function turned(channels: readonly ReminderChannel[], channel: ReminderChannel, on: boolean): ReminderChannel[] {
  const others = channels.filter((one) => one !== channel);
  return on ? [...others, channel] : others;
}

/** A channel comes before the others. */
export function putFirst(channels: readonly ReminderChannel[], channel: ReminderChannel): ReminderChannel[] {
  return [channel, ...channels.filter((one) => one !== channel)];
}

/** When a channel is used: at once, for who has not answered, or not for now. Null for one that is not wanted. */
export function rankOf(channels: readonly ReminderChannel[], channel: ReminderChannel) {
  const place = channels.indexOf(channel);
  if (place === -1) return null;
  return place === 0 ? 'first' : place === 1 ? 'second' : 'spare';
}
