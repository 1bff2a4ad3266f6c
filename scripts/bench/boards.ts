import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServices } from '#embedded/services';
import { genesisHash } from '#store/chain';
import { type ContractDocument, contractsCollection } from '#store/collections/contracts';
import { type ItemDocument, itemsCollection } from '#store/collections/items';
import { modelOf } from '#store/mongo';
import { openStore, type Store } from '#store/open-store';
import { cursorOf } from '#store/page';

// `npm run bench:boards`: pages of inboxes and boards over 10,000 contracts and 100,000 items, on the embedded store.
// Half of all items are one person's, who reads page 1,000; everybody else has what people have.
const CONTRACTS = Number(process.env['BENCH_CONTRACTS'] ?? 10_000);
const ITEMS = CONTRACTS * 10;
const COORDINATORS = 100;
const PEOPLE = 2_000;
const PAGE = 25;
const AT_ONCE = 1_000;
const RUNS = 100;
const START = Date.UTC(2027, 0, 4, 9);
const HOUR = 3_600_000;

const folder = mkdtempSync(join(tmpdir(), 'trame-bench-'));
const services = await startServices({ dir: folder, want: ['mongo'], quiet: true, env: {} });
const store = await openStore(services.mongo.uri);
try {
  await fill(store);
  await measurePages(store);
} finally {
  await store.close();
  await services.stop({ atOnce: true });
  rmSync(folder, { recursive: true, force: true });
}

async function fill({ connection }: Store): Promise<void> {
  const begun = performance.now();
  const contracts = modelOf(connection, contractsCollection).collection;
  const items = modelOf(connection, itemsCollection).collection;
  for (let from = 0; from < CONTRACTS; from += AT_ONCE)
    await contracts.insertMany(Array.from({ length: AT_ONCE }, (_, n) => contractOf(from + n)) as never);
  for (let from = 0; from < ITEMS; from += AT_ONCE)
    await items.insertMany(Array.from({ length: AT_ONCE }, (_, n) => itemOf(from + n)) as never);
  console.info(
    `filled in ${((performance.now() - begun) / 1000).toFixed(0)} s: ${CONTRACTS} contracts, ${ITEMS} items`,
  );
}

async function measurePages({ items, contracts }: Store): Promise<void> {
  const far = (n: number) => cursorOf({ at: dueOf(n), id: '' });
  const inbox = (person: string, cursor?: string) => items.inbox(person, PAGE, cursor);
  const board = (reader: string, cursor?: string) => contracts.board({ reader }, 'due', PAGE, cursor);
  await report('inbox, somebody with 25 items', () => inbox(personOf(3)));
  await report('board, a coordinator of 100 contracts', () => board(coordinatorOf(3)));
  await report('board, one word', () =>
    contracts.board({ reader: coordinatorOf(3), found: [{ beginning: 'accord', people: [] }] }, 'due', PAGE),
  );
  const first = await report(`inbox of ${ITEMS / 2} items, page 1`, () => inbox('everything'));
  const last = await report('the same, page 1,000', () => inbox('everything', far(ITEMS / 2)));
  console.info(`page 1,000 takes ${(last / first).toFixed(2)} × page 1`);
}

/** Prints p50 and p99, and gives the p50. What is slow is measured less often. */
async function report(what: string, read: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  const begun = performance.now();
  while (times.length < RUNS && (times.length < 5 || performance.now() - begun < 20_000)) {
    const started = performance.now();
    await read();
    times.push(performance.now() - started);
  }
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  console.info(`${what}: p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms (${times.length} times)`);
  return at(0.5);
}

function hexOf(n: number): string {
  return n.toString(16).padStart(32, '0');
}

function coordinatorOf(n: number): string {
  return `c${n % COORDINATORS}`;
}

function personOf(n: number): string {
  return `p${n % PEOPLE}`;
}

/** Dates in no order of their own, each item's different. */
function dueOf(n: number): number {
  return START + ((n * 7_919) % ITEMS) * HOUR;
}

function contractOf(n: number): ContractDocument {
  const id = hexOf(n);
  const createdBy = coordinatorOf(n);
  const people = [createdBy, personOf(n)];
  return {
    _id: id,
    ...{ template: 'un-programme', templateHash: '', program: '', title: `Accord ${n}`, words: ['accord', String(n)] },
    ...{ rehearsal: false, calendar: { territory: 'FR' }, timeZone: 'Europe/Paris', createdBy, createdAt: START + n },
    ...{
      opening: { parties: [] },
      startsOn: null,
      launch: null,
      launched: true,
      lastSeq: 1,
      lastHash: genesisHash(id),
    },
    ...{ status: 'open', people, readers: people, nextDueAt: dueOf(n), dueAt: dueOf(n), lastAt: START, openPhases: [] },
    ...{ incidents: 0, unsigned: 0, summary: null, projectionFault: null },
  };
}

function itemOf(n: number): ItemDocument {
  const contract = hexOf(n % CONTRACTS);
  const item = `lancement~1/accord~1.${n}@habitant.1`;
  const due = { on: '2027-01-05', at: dueOf(n) };
  return {
    ...{ _id: `${contract}:${item}`, contract, templateHash: '', rehearsal: false, open: true, sortAt: due.at, item },
    ...{ step: 'lancement~1/accord~1', node: 'accord', scope: 'lancement~1', run: '', line: 0, seat: 'habitant.1' },
    ...{ about: null, roles: ['habitant'], people: [n % 2 === 0 ? 'everything' : personOf(n >> 1)] },
    ...{ verbs: ['complete'], openedOn: '2027-01-04', openedAt: START, due, rungs: 0, mutes: [], answers: [] },
    closed: null,
  };
}
