import { contractRoute } from '../../http/route.ts';
import { draftOfContract } from '../../presenters/contract-draft.ts';
import { namesOf } from '../../presenters/names.ts';

/** A contract as it was drafted: what a page needs to go on with it. */
export const readDraft = contractRoute({
  method: 'get',
  path: '/contracts/:contract/draft',
  action: 'contract.readDraft',
  async handle({ ports: { store } }, { contract, version }) {
    const names = await namesOf(
      store,
      contract.opening.parties.map(({ person }) => person),
    );
    return { body: draftOfContract(contract, version.version, names) };
  },
});
