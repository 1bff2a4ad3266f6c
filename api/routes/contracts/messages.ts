import { z } from 'zod';
import { cursorQuery } from '../../http/paged.ts';
import { contractRoute } from '../../http/route.ts';
import { namesOf } from '../../presenters/names.ts';
import { handsOf, peopleInHands } from '../../room/hand-view.ts';
import { messageView } from '../../room/messages.ts';

const PAGE = 50;

/** What was sent to people about a contract: to whoever asks, or, for a coordinator, to everybody. */
export const contractMessages = contractRoute({
  method: 'get',
  path: '/contracts/:contract/messages',
  action: 'contract.messages',
  query: z.strictObject({ cursor: cursorQuery }),
  async handle({ ports: { store, sessionSecret: secret }, query, receivedAt: now }, dossier) {
    const { contract, me, coordinates } = dossier;
    const person = coordinates ? undefined : me.id;
    const { rows, next } = await store.outbox.ofContract(contract._id, PAGE, query.cursor, person);
    const [envelopes, hands] = await Promise.all([
      store.messages.findMany([...new Set(rows.flatMap(({ envelope }) => envelope ?? []))]),
      handsOf(store, contract._id, rows, now),
    ]);
    const people = rows.flatMap((row) => [row.person, ...row.about]);
    const names = await namesOf(store, [...people, ...peopleInHands(hands)]);
    const byId = new Map(envelopes.map((envelope) => [envelope._id, envelope]));
    const view = (row: (typeof rows)[number]) =>
      messageView(row, byId.get(row.envelope ?? ''), { dossier, names, hands, secret });
    return { body: { messages: rows.map(view), next } };
  },
});
