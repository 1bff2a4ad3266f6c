import { personRoute } from '../../http/route.ts';
import { myReminders } from '../../inbox/my-reminders.ts';

/** How whoever asks is told of things: their channels, the most in a week, silence in each running contract. */
export const readMyReminders = personRoute({
  method: 'get',
  path: '/my/reminders',
  action: 'my.reminders',
  async handle({ ports: { store }, receivedAt }, me) {
    return { body: await myReminders(store, me, receivedAt) };
  },
});
