import { noteAccess } from '../../http/note-access.ts';
import { contractRoute } from '../../http/route.ts';
import { reachSchema } from '../../people/person-schema.ts';
import { writeReach } from '../../people/reach.ts';
import { personParams } from './person-params.ts';

/** Writes how somebody at the table is reached. That it was done, and by whom, is noted like a look. */
export const writeReachOf = contractRoute({
  method: 'put',
  path: '/contracts/:contract/people/:person',
  action: 'contract.writeReach',
  params: personParams,
  body: reachSchema,
  bodyLimit: 4_096,
  async handle({ ports, params, body }, dossier) {
    noteAccess(ports, dossier, 'contract.writeReach');
    return { body: await writeReach(ports.store, dossier, params.person, body) };
  },
});
