import { compile } from '#engine/compile';
import type { Template } from '#schema/template';
import { contentHash } from '#store/content-hash';
import { contractTime } from '#worker/rehearsal';
import { type ActAnswer, actUpdate } from '#workflows/messages';
import type { Host, LaunchedContract } from './host.ts';
import { randomId } from './ids.ts';

const THIRTY_DAYS_MS = 30 * 86_400_000;

/** The coordinator proposes a change of a running contract, to be answered within thirty days; gives its hashes. */
export async function proposeChange(
  { client, store }: Host,
  { id, handle, coordinator }: LaunchedContract,
  changed: Template,
): Promise<{ template: string; program: string }> {
  const proposed = compile(changed);
  const hashes = { template: contentHash(changed), program: await store.programs.put(proposed) };
  const until = new Date((await contractTime(client, id)).getTime() + THIRTY_DAYS_MS).toISOString().slice(0, 10);
  const says = { nodes: [], commitments: [] };
  const act = { type: 'proposeAmendment' as const, amendment: randomId(), ...hashes, until, says };
  const message = { id: randomId(), actor: coordinator, act, proposed };
  await handle.executeUpdate<ActAnswer, Parameters<typeof actUpdate>>(...actUpdate(message));
  return hashes;
}
