import { z } from 'zod';
import { textSchema } from '#schema/primitives';
import { openedContract } from '../../contracts/opened.ts';
import { reopened } from '../../contracts/reopened.ts';
import { contractRoute } from '../../http/route.ts';

/** Gives a contract another title: what lists call it. Nothing of what was agreed changes. */
export const renameContract = contractRoute({
  method: 'put',
  path: '/contracts/:contract/title',
  action: 'contract.rename',
  body: z.strictObject({ title: textSchema(200) }),
  bodyLimit: 2_048,
  async handle({ ports, body }, dossier) {
    const { fr, en = '' } = dossier.template.title;
    await ports.store.contracts.rename(dossier.contract._id, body.title, `${fr} ${en}`);
    return { body: await openedContract(ports, await reopened(ports.store, dossier)) };
  },
});
