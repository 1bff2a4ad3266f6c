import type { PersonChoice, Session } from '../types.ts';
import type { Question } from './question.ts';

/** Who is signed in here. */
export const session: Question<Session> = { key: ['session'], path: () => '/session' };

/** The people one may try the installation as. */
export const signInChoices: Question<{ people: PersonChoice[] }> = {
  key: ['session', 'choices'],
  path: () => '/session/choices',
};
