import { createGate, type Gate } from '../acts/gate.ts';
import { createSeqWatch, type SeqWatch } from '../acts/seq-watch.ts';
import type { ApiStore, ContractHost } from '../ports.ts';

const watches = new WeakMap<ApiStore, SeqWatch>();
const gates = new WeakMap<ContractHost, Gate>();

/** The one watch over the read models of a store. */
export function seqWatchOf(store: ApiStore): SeqWatch {
  const watch = watches.get(store) ?? createSeqWatch((contract) => store.contracts.seqOf(contract));
  watches.set(store, watch);
  return watch;
}

/** The one gate before the contracts of a host. */
export function gateOf(host: ContractHost): Gate {
  const gate = gates.get(host) ?? createGate();
  gates.set(host, gate);
  return gate;
}
