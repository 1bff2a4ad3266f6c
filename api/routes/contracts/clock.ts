import { z } from 'zod';
import { plainDateSchema } from '#schema/primitives';
import { moveClock } from '../../contracts/move-clock.ts';
import { openedContract } from '../../contracts/opened.ts';
import { reopened } from '../../contracts/reopened.ts';
import { contractRoute } from '../../http/route.ts';

/** Moves a rehearsal to a day; a real contract has no such address. */
export const moveContractClock = contractRoute({
  method: 'post',
  path: '/contracts/:contract/clock',
  action: 'contract.clock',
  body: z.union([z.strictObject({ to: plainDateSchema }), z.strictObject({ days: z.int().min(1).max(400) })]),
  bodyLimit: 1_024,
  async handle({ ports, body }, dossier) {
    await moveClock(ports, dossier.contract, body);
    return { body: await openedContract(ports, await reopened(ports.store, dossier)) };
  },
});
