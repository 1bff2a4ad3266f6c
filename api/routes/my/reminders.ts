import { personRoute } from '../../http/route.ts';
import { myReminders } from '../../inbox/my-reminders.ts';

/** How whoever asks is told of things: their channels, the hours, the most in a week, the next message, silence in each running contract. */
export const readMyReminders = personRoute({
  method: 'get',
  path: '/my/reminders',
  action: 'my.reminders',
  async handle({ ports: { store, settings }, receivedAt }, me) {
    return { body: await myReminders(store, me, receivedAt, settings.publicUrl) };
  },
});
