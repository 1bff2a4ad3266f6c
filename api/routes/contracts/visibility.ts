import { contractRoute } from '../../http/route.ts';
import { peopleOf } from '../../presenters/contract.ts';
import { namesOf } from '../../presenters/names.ts';
import { visibilityOf } from '../../room/visibility.ts';

/** Who sees what: each private step and field, and the roles and people that see it. */
export const contractVisibility = contractRoute({
  method: 'get',
  path: '/contracts/:contract/visibility',
  action: 'contract.visibility',
  async handle({ ports: { store } }, dossier) {
    const names = await namesOf(store, peopleOf(dossier.contract));
    return { body: { lines: visibilityOf(dossier, names) } };
  },
});
