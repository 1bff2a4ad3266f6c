import { contractRoute } from '../../http/route.ts';
import { Problem } from '../../problem.ts';
import { fileParams } from './file-params.ts';

/** Throws away a file of one's own that no act has given. What was given belongs to the contract. */
export const discardFile = contractRoute({
  method: 'delete',
  path: '/contracts/:contract/files/:file',
  action: 'contract.discardUpload',
  params: fileParams,
  async handle({ ports: { store }, params }, { contract, me }) {
    const file = await store.files.find(params.file);
    if (file === null || file.contract !== contract._id || file.author !== me.id) throw new Problem('FILE_UNKNOWN');
    if (!(await store.files.discard(file._id))) throw new Problem('FILE_GIVEN');
    return {};
  },
});
