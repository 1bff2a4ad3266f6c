import type { Dossier } from '../dossier.ts';
import type { Action } from '../policies/rules.ts';
import type { Ports } from '../ports.ts';

/** A page looks again every few seconds: that is one look. */
const SAME_LOOK_MS = 15 * 60_000;
const MOST_KEPT = 10_000;

const lastLooks = new WeakMap<Ports, Map<string, number>>();

/** Who looks, and at which contract. */
type Looked = { contract: Pick<Dossier['contract'], '_id'>; me: Pick<Dossier['me'], 'id'> };

/** Notes who looked at which contract, and when: for the people it is about. An answer does not wait for it. */
export function noteAccess(ports: Ports, { contract, me }: Looked, action: Action): void {
  const { store, clock, log } = ports;
  const at = clock();
  if (isSameLook(ports, `${me.id}/${contract._id}/${action}`, at)) return;
  store.accessLog
    .append({ at, person: me.id, what: action, contract: contract._id })
    .catch((err: unknown) => log.error({ err, contract: contract._id }, 'a look was not noted'));
}

function isSameLook(ports: Ports, look: string, at: number): boolean {
  const looks = lastLooks.get(ports) ?? new Map<string, number>();
  lastLooks.set(ports, looks);
  const last = looks.get(look);
  if (last !== undefined && at - last < SAME_LOOK_MS) return true;
  looks.delete(look);
  looks.set(look, at);
  const [oldest] = looks.keys();
  if (looks.size > MOST_KEPT && oldest !== undefined) looks.delete(oldest);
  return false;
}
