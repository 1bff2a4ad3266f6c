import { launchContract } from '../../contracts/launch.ts';
import { openedContract } from '../../contracts/opened.ts';
import { reopened } from '../../contracts/reopened.ts';
import { contractRoute } from '../../http/route.ts';

/** Launches a drafted contract. */
export const launch = contractRoute({
  method: 'post',
  path: '/contracts/:contract/launch',
  action: 'contract.launch',
  async handle({ ports, receivedAt }, dossier) {
    await launchContract(ports, dossier.contract, receivedAt);
    return { body: await openedContract(ports, await reopened(ports.store, dossier)) };
  },
});
