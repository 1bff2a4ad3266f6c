import { todayIn } from '../../contracts/move-clock.ts';
import { runningOf } from '../../contracts/program-of.ts';
import { shownAt } from '../../contracts/reopened.ts';
import { timeOf } from '../../contracts/time-of.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';
import { comingDates } from '../../presenters/coming.ts';
import { pastDates } from '../../presenters/past.ts';

/** The dates of a contract: what happened when, what is coming, and what is foreseen after that. */
export const contractDates = contractRoute({
  method: 'get',
  path: '/contracts/:contract/dates',
  action: 'contract.dates',
  query: minSeqQuery,
  async handle({ ports, query }, opened) {
    const { store } = ports;
    const dossier = await shownAt(store, opened, query.minSeq);
    const { contract } = dossier;
    const today = todayIn(contract.timeZone, await timeOf(ports, contract));
    const running = await runningOf(store, contract);
    if (running === null) return { body: { seq: 0, today, past: [], coming: [] } };
    const coming = comingDates(dossier, running.program, running.state, today);
    return { body: { seq: contract.lastSeq, today, past: await pastDates(store, dossier), coming } };
  },
});
