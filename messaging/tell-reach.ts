import type { Store } from '#store/open-store';
import type { OutboxPorts } from './ports.ts';

const BATCH = 50;
const PAGE = 100;

type ReachStore = Pick<Store, 'people' | 'contracts'>;

/** Tells a contract whether there is a second way to tell somebody of something. */
export type TellReach = (
  contract: string,
  reach: { person: string; secondChannel: boolean; id: string },
) => Promise<void>;

/**
 * Tells running contracts by which ways somebody is reached now: they were told when she sat down, and a later rung of
 * theirs goes by it (R43b). A contract that is told twice knows it by the id; what changed meanwhile is told next time.
 */
export async function tellReach(store: ReachStore, tell: TellReach, log: OutboxPorts['log']): Promise<void> {
  for (const { _id: person, channels, reachNews } of await store.people.withReachNews(BATCH)) {
    if (reachNews === undefined) continue;
    const reach = { person, secondChannel: channels.length > 1, id: `${person}/${reachNews}` };
    try {
      for (const contract of await runningWith(store, person)) await tell(contract, reach);
      await store.people.reachTold(person, reachNews);
    } catch (error) {
      log.warn({ person, err: error }, 'contracts do not know yet how somebody is reached');
    }
  }
}

/** The contracts that run, or rest, with somebody in them. */
async function runningWith({ contracts }: ReachStore, person: string): Promise<string[]> {
  const running: string[] = [];
  let cursor: string | undefined;
  do {
    const { rows, next } = await contracts.board({ reader: person }, 'newest', PAGE, cursor);
    for (const { _id, launched, status } of rows)
      if (launched && (status === 'open' || status === 'suspended')) running.push(_id);
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return running;
}
