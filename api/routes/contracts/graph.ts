import { runningOf } from '../../contracts/program-of.ts';
import { shownAt } from '../../contracts/reopened.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';
import { dayOf, nowIn } from '../../inbox/day-in.ts';
import { namesOf } from '../../presenters/names.ts';
import { graphOf } from '../../room/graph.ts';

const MOST_ITEMS = 1_000;

/** The steps and arrows of a contract with how far each is; a private step keeps its place and nothing else. */
export const contractGraph = contractRoute({
  method: 'get',
  path: '/contracts/:contract/graph',
  action: 'contract.graph',
  query: minSeqQuery,
  async handle({ ports: { store }, query, receivedAt }, opened) {
    const dossier = await shownAt(store, opened, query.minSeq);
    const { contract } = dossier;
    const [running, open] = await Promise.all([
      runningOf(store, contract),
      store.items.ofContract(contract._id, MOST_ITEMS, undefined, true),
    ]);
    if (running === null) return { body: { seq: 0, nodes: [], edges: [] } };
    const names = await namesOf(
      store,
      open.rows.flatMap(({ people }) => people),
    );
    const today = dayOf(contract, nowIn(contract, receivedAt));
    return { body: { seq: contract.lastSeq, ...graphOf({ dossier, ...running, open: open.rows, names, today }) } };
  },
});
