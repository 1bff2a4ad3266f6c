import { computeContract } from '../../computing/compute.ts';
import { runningToday } from '../../contracts/running-today.ts';
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
    const { dossier, today, running } = await runningToday(ports, opened, query.minSeq);
    if (running === null) return { body: { seq: 0, today, past: [], coming: [] } };
    const assume = dossier.template.assume ?? {};
    const foreseen = await computeContract('foresee', { ...running, assume, today });
    const coming = comingDates(dossier, running, foreseen);
    return { body: { seq: dossier.contract.lastSeq, today, past: await pastDates(ports.store, dossier), coming } };
  },
});
