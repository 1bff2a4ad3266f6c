import { z } from 'zod';
import { DEFAULT_SETTINGS } from '#messaging/ports';
import { personRoute } from '../../http/route.ts';
import { chooseReminders } from '../../inbox/choose-reminders.ts';

const channel = z.enum(['mail', 'sms', 'call', 'letter']);
const isWithoutRepeats = (channels: readonly string[]) => new Set(channels).size === channels.length;

/**
 * Chooses how whoever asks is told of things: the channels, the preferred one first, the part of the day, the most in a
 * week. It replaces what was chosen before, and names nobody: it is always one's own.
 */
export const chooseMyReminders = personRoute({
  method: 'put',
  path: '/my/reminders',
  action: 'my.chooseReminders',
  body: z.strictObject({
    channels: z.array(channel).min(1).max(4).refine(isWithoutRepeats),
    part: z.enum(['morning', 'afternoon']).nullable(),
    weeklyCap: z.int().min(1).max(DEFAULT_SETTINGS.weeklyCap),
  }),
  bodyLimit: 2_048,
  async handle({ ports: { store }, body }, me) {
    return { body: await chooseReminders(store, me, body) };
  },
});
