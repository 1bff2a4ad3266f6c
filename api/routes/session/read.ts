import { openRoute } from '../../http/route.ts';
import { meView } from '../../presenters/me.ts';

/** Who is signed in here, and whether this installation lets anybody try it as anybody. */
export const readSession = openRoute({
  method: 'get',
  path: '/session',
  action: 'session.read',
  async handle({ ports }, me) {
    const { mode, devSignIn, allowRehearsals } = ports.settings;
    const person = me && (await meView(ports.store, me));
    const mailPages = ports.mailPages !== undefined && mode !== 'production';
    return { body: { person, devSignIn: devSignIn && mode !== 'production', rehearsals: allowRehearsals, mailPages } };
  },
});
