import { z } from 'zod';
import { textSchema } from '#schema/primitives';
import { contractRoute } from '../../http/route.ts';

const LONGEST_TEXT = 10_000;

/** Keeps a text apart from the contract, and gives the reference that an act may carry. */
export const keepText = contractRoute({
  method: 'post',
  path: '/contracts/:contract/texts',
  action: 'contract.text',
  body: z.strictObject({ text: textSchema(LONGEST_TEXT) }),
  async handle({ ports: { store }, body, receivedAt }, { contract, me }) {
    return { status: 201, body: await store.notes.add(contract._id, me.id, body.text, receivedAt) };
  },
});
