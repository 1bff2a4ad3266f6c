import { computeContract } from '../../computing/compute.ts';
import { launchedWith } from '../../contracts/launched-with.ts';
import { runningToday } from '../../contracts/running-today.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';
import { seenContract } from '../../presenters/contract-calendar.ts';
import { factsOf } from '../../presenters/past.ts';

/** The year of a running contract, to be drawn: what happened, what is foreseen, and what was planned at its opening. */
export const contractCalendar = contractRoute({
  method: 'get',
  path: '/contracts/:contract/calendar',
  action: 'contract.calendar',
  query: minSeqQuery,
  async handle({ ports, query }, opened) {
    const { dossier, today, running } = await runningToday(ports, opened, query.minSeq);
    if (running === null) return { body: { seq: 0, today, calendar: null } };
    const facts = await factsOf(ports.store, dossier);
    const launched = await launchedWith(ports.store, dossier.contract);
    const seen = seenContract(dossier);
    const calendar = await computeContract('contractCalendar', { seen, running, launched, facts, today });
    return { body: { seq: dossier.contract.lastSeq, today, calendar } };
  },
});
