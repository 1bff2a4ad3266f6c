import { maySeeFile } from '../../files/may-see-file.ts';
import { sendFile } from '../../files/send-file.ts';
import { contractRoute } from '../../http/route.ts';
import { Problem } from '../../problem.ts';
import { fileParams } from './file-params.ts';

/** One file, for whoever may see where it was given. For everybody else there is no such file. */
export const openFile = contractRoute({
  method: 'get',
  path: '/contracts/:contract/files/:file',
  action: 'contract.file',
  params: fileParams,
  async handle({ ports: { store }, params }, dossier) {
    const file = await store.files.find(params.file);
    if (file === null || !(await maySeeFile(store, dossier, file))) throw new Problem('FILE_UNKNOWN');
    const bytes = await store.files.bytesOf(file._id);
    if (bytes === null) throw new Problem('FILE_ERASED');
    return { stream: (response) => sendFile(response, file, bytes) };
  },
});
