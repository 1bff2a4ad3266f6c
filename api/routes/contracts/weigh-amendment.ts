import { z } from 'zod';
import { randomIdSchema } from '#schema/acts';
import { weighedDraft } from '../../amendments/weighed.ts';
import { contractRoute } from '../../http/route.ts';

/** What a draft would change in a contract: everything in its way, who must agree, and both years. */
export const weighContractAmendment = contractRoute({
  method: 'get',
  path: '/contracts/:contract/amendments/weigh',
  action: 'contract.weighAmendment',
  query: z.strictObject({ draft: randomIdSchema }),
  async handle({ ports, query }, dossier) {
    return { body: await weighedDraft(ports, dossier, query.draft) };
  },
});
