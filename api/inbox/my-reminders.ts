import type { CivilDate, Moment } from '#schema/facts';
import { openedFor } from '../dossier.ts';
import type { Me } from '../policies/me.ts';
import type { ApiStore } from '../ports.ts';
import { dayOf, nowIn } from './day-in.ts';
import { type ContractMark, markOf } from './my-items.ts';
import { nextMessage, type ReminderMessage } from './next-message.ts';
import { type ReminderChoice, reminderChoice } from './reminder-ways.ts';

/** Silence in one contract: until when, if somebody asked for it. */
export type MySilence = { contract: ContractMark; today: CivilDate; until: CivilDate | null };
export type MyReminders = ReminderChoice & {
  message: ReminderMessage | null;
  silences: MySilence[];
  /** Whether there are running contracts beside these. */
  more: boolean;
};

const CONTRACTS = 20;

/** How somebody is told of things, in the running contracts where they sit. */
export async function myReminders(store: ApiStore, me: Me, now: Moment, pageUrl: string): Promise<MyReminders> {
  const person = await store.people.find(me.id);
  const { rows, next } = await store.contracts.board({ reader: me.id, status: 'open' }, 'newest', CONTRACTS);
  const silences = await Promise.all(
    rows.map(async (contract) => {
      const [dossier, state] = await Promise.all([
        openedFor(store, contract, me),
        store.contracts.stateOf(contract._id),
      ]);
      const today = dayOf(contract, nowIn(contract, now));
      const until = state?.mutes[me.id] ?? null;
      const isSeated = dossier.roles.length > 0;
      return isSeated
        ? [{ contract: markOf(dossier), today, until: until !== null && until >= today ? until : null }]
        : [];
    }),
  );
  const message = await nextMessage(store, me, now, pageUrl);
  return { ...reminderChoice(person), message, silences: silences.flat(), more: next !== null };
}
