import { z } from 'zod';
import { FILE_LIMITS } from '#schema/vocabulary';
import { idFrom } from '../../contracts/drafting.ts';
import { refuseUnlessLaunched } from '../../contracts/program-of.ts';
import { readUpload } from '../../files/read-upload.ts';
import { fileNameOf } from '../../http/file-name.ts';
import { idempotencyKeyOf } from '../../http/idempotency-key.ts';
import { contractRoute } from '../../http/route.ts';
import type { ApiStore } from '../../ports.ts';
import { fileView } from '../../presenters/file.ts';
import { Problem } from '../../problem.ts';

/**
 * Keeps a file apart from the contract, and gives the reference that an act of the same person may carry. Its id comes
 * from the key, so that the same request twice is one file; a file that no act gives is thrown away after a time.
 */
export const uploadFile = contractRoute({
  method: 'post',
  path: '/contracts/:contract/files',
  action: 'contract.upload',
  reads: 'bytes',
  body: z.instanceof(Buffer),
  bodyLimit: FILE_LIMITS.bytes,
  async handle({ ports: { store }, body, headers, receivedAt: at }, { contract, me }) {
    const id = idFrom({ me, key: idempotencyKeyOf(headers) }, `file/${contract._id}`);
    refuseUnlessLaunched(contract);
    if (contract.status === 'ended') throw new Problem('CONTRACT_ENDED');
    const upload = readUpload(body, fileNameOf(headers));
    await refuseTooMany(store, contract._id, me.id, id);
    const kept = await store.files.add({ id, contract: contract._id, author: me.id, at, ...upload });
    if (kept === null) throw new Problem('IDEMPOTENCY_KEY_REUSED');
    return { status: 201, body: { id, digest: kept.digest, ...fileView(kept) } };
  },
});

/** Nobody fills the store with what they never give. The same request again needs no more room. */
async function refuseTooMany(store: ApiStore, contract: string, author: string, id: string): Promise<void> {
  const [waiting, all] = await Promise.all([store.files.countWaiting(contract, author), store.files.countOf(contract)]);
  if (waiting < FILE_LIMITS.waiting && all < FILE_LIMITS.ofContract) return;
  if ((await store.files.find(id)) === null) throw new Problem('FILES_FULL');
}
