import { todayIn } from '../../contracts/move-clock.ts';
import { runningOf } from '../../contracts/program-of.ts';
import { shownAt } from '../../contracts/reopened.ts';
import { timeOf } from '../../contracts/time-of.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';
import { calendarOfContract } from '../../presenters/contract-calendar.ts';
import { factsOf } from '../../presenters/past.ts';

/** The year of a running contract, to be drawn: what happened, what is foreseen, and what was planned at its opening. */
export const contractCalendar = contractRoute({
  method: 'get',
  path: '/contracts/:contract/calendar',
  action: 'contract.calendar',
  query: minSeqQuery,
  async handle({ ports, query }, opened) {
    const { store } = ports;
    const dossier = await shownAt(store, opened, query.minSeq);
    const { contract } = dossier;
    const today = todayIn(contract.timeZone, await timeOf(ports, contract));
    const running = await runningOf(store, contract);
    if (running === null) return { body: { seq: 0, today, calendar: null } };
    const facts = await factsOf(store, dossier);
    return { body: { seq: contract.lastSeq, today, calendar: calendarOfContract(dossier, running, facts, today) } };
  },
});
