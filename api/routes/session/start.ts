import { z } from 'zod';
import { randomIdSchema } from '#schema/acts';
import { openRoute } from '../../http/route.ts';
import { endSession, openSession } from '../../http/sessions.ts';
import { Problem } from '../../problem.ts';
import { refuseUnlessDevSignIn } from './dev-sign-in.ts';

/** The trial sign-in: pick a person, be that person. The session that was here before ends. */
export const startSession = openRoute({
  method: 'post',
  path: '/session',
  action: 'session.start',
  body: z.strictObject({ person: randomIdSchema }),
  bodyLimit: 1_024,
  async handle({ ports, body, token }) {
    refuseUnlessDevSignIn(ports.settings);
    const person = await ports.store.people.find(body.person);
    if (!person?.active) throw new Problem('PERSON_NOT_HERE');
    if (token !== null) await endSession(ports, token);
    return { token: await openSession(ports, person._id) };
  },
});
