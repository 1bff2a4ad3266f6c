import type { Kind } from './kind.ts';

/** A document is what the journal says up to now: it is ready at once, and drawn from the facts whenever it is read. */
export const document: Kind<'document'> = {
  kind: 'document',
  verbs: [],
  begin: ({ turn }) => ({ outcomes: ['ready'], on: turn.today, by: 'itself' }),
};
