import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '#api/app';
import { sealCursor } from '#api/http/sealed-cursor';
import { openSession } from '#api/http/sessions';
import { openLive } from '#api/live/open-live';
import type { ContractHost, Ports } from '#api/ports';
import { serve } from '#api/serve';
import { startServices } from '#embedded/services';
import { compile } from '#engine/compile';
import { contractStatesCollection } from '#store/collections/contract-states';
import { contractsCollection } from '#store/collections/contracts';
import { handDeliveriesCollection } from '#store/collections/hand-deliveries';
import { itemsCollection } from '#store/collections/items';
import { outboxCollection } from '#store/collections/outbox';
import { modelOf } from '#store/mongo';
import { openStore, type Store } from '#store/open-store';
import { cursorOf } from '#store/page';
import { COORDINATORS, contractMaker, coordinator, everybody, OPEN_ITEMS, PEOPLE, partner } from './board-data.ts';
import { shippedTemplates } from './templates.ts';

// `npm run bench:boards`: pages of inboxes and boards over 10,000 contracts and 100,000 open items, asked of the API
// over HTTP. One person coordinates all contracts and holds half of the items; everybody else has what people have. In one
// contract of nine there is a call to make; they are taken away in the end, to see what they cost. Words after `--` say
// which pages: `-- today`.
const CONTRACTS = Number(process.env['BENCH_CONTRACTS'] ?? 10_000);
const AT_ONCE = 500;
const ONLY = process.argv.slice(2);
const RUNS = Number(process.env['BENCH_RUNS'] ?? 300);
/** An API that runs has answered before: what the first answers cost is told on its own. */
const BEFORE = 20;
const NOW = Date.UTC(2027, 9, 1, 9);
const PAGE = 25;

const folder = mkdtempSync(join(tmpdir(), 'trame-bench-'));
const services = await startServices({ dir: folder, want: ['mongo'], quiet: true });
const store = await openStore(services.mongo.uri);
const log = pino({ level: 'silent' });
const ports: Ports = {
  ...{ store, log, clock: () => NOW, sessionSecret: 'a secret of this bench', host: {} as ContractHost },
  projector: { apply: async () => {} },
  settings: { mode: 'test', devSignIn: true, allowRehearsals: true, publicUrl: 'http://localhost', trustedProxies: 0 },
  live: openLive({ store, clock: () => NOW, log }),
};
const server = await serve(createApp(ports), { host: '127.0.0.1', port: 0 });
try {
  const places = await fill(store);
  await measureInboxes(places);
  await measureBoards();
} finally {
  await ports.live.stop();
  await server.stop();
  await store.close();
  await services.stop({ atOnce: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Fills the store, and gives the dates by which the longest inbox is sorted. */
async function fill({ connection, people, templateVersions, programs }: Store): Promise<number[]> {
  const begun = performance.now();
  const template = shippedTemplates().find(({ id }) => id === 'mulhouse-csm');
  if (!template) throw new Error('templates/ has no mulhouse-csm');
  const version = await templateVersions.publish(template, everybody, NOW);
  const make = contractMaker(version, await programs.put(compile(template)));
  const reach = { email: null, phone: null, address: null, channels: [], organisation: null };
  const rest = { ...reach, language: 'fr', easyRead: false, active: true, createdAt: 0 } as const;
  const named = (id: string, name: string) => ({ ...rest, id, name, duties: ['coordinator' as const] });
  await people.create(named(everybody, 'Tout le monde'));
  for (let n = 0; n < COORDINATORS; n++) await people.create(named(coordinator(n), `Coordination ${n}`));
  for (let n = 0; n < PEOPLE; n++) await people.create(named(partner(n), `Partenaire ${n}`));
  const dates: number[] = [];
  for (let from = 0; from < CONTRACTS; from += AT_ONCE) {
    const made = Array.from({ length: Math.min(AT_ONCE, CONTRACTS - from) }, (_, n) => make(from + n));
    const items = made.flatMap((one) => one.items);
    const states = made.map(({ contract: { _id, lastSeq: seq }, state }) => ({ _id, seq, state }));
    const contracts = made.map(({ contract }) => contract);
    await modelOf(connection, contractsCollection).collection.insertMany(contracts as never);
    await modelOf(connection, contractStatesCollection).collection.insertMany(states as never);
    await modelOf(connection, itemsCollection).collection.insertMany(items as never);
    const calls = made.flatMap(({ call }) => call ?? []);
    const deliveries = calls.map(({ delivery }) => delivery);
    await modelOf(connection, handDeliveriesCollection).collection.insertMany(deliveries as never);
    await modelOf(connection, outboxCollection).collection.insertMany(calls.map(({ row }) => row) as never);
    dates.push(...items.filter((item) => item.people.includes(everybody)).map(({ sortAt }) => sortAt));
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.info(`filled in ${seconds} s: ${CONTRACTS} contracts, ${CONTRACTS * OPEN_ITEMS} items\n`);
  return dates.sort((one, other) => one - other);
}

async function measureInboxes(dates: readonly number[]): Promise<void> {
  const deep = Math.min(25_000, dates.length - PAGE);
  const cursor = sealCursor(ports.sessionSecret, cursorOf({ at: dates[deep] as number, id: '' }));
  await report('inbox, somebody with 25 items', partner(7), '/my/items');
  const first = await report(`inbox of ${dates.length} items, page 1`, everybody, '/my/items');
  const last = await report(`  the same, page ${deep / PAGE}`, everybody, `/my/items?cursor=${cursor}`);
  console.info(`  page ${deep / PAGE} takes ${(last / first).toFixed(2)} × page 1\n`);
}

async function measureBoards(): Promise<void> {
  const readers = [
    [coordinator(3), `of ${CONTRACTS / COORDINATORS} contracts`],
    [everybody, `of ${CONTRACTS} contracts`],
  ] as const;
  const boards: [string, string][] = [
    ['what is due first', ''],
    ['what sleeps first', '?sort=quiet'],
    ['the newest first', '?sort=newest'],
    ['late', '?late=true'],
    ['asleep, what sleeps first', '?asleep=true&sort=quiet'],
    ['with an incident (1 in 200)', '?incident=true'],
    ['with a signature to come (1 in 100)', '?unsigned=true'],
    ['rehearsals (1 in 50)', '?rehearsal=true'],
    ['drafts (1 in 25)', '?status=draft'],
    ['ended (1 in 10)', '?status=ended'],
    ['running', '?status=open'],
    ['of one phase', '?phase=conclusion'],
    ['one word that all have', '?q=accord'],
    ['one word that one has', `?q=n${CONTRACTS - 1}`],
  ];
  for (const [who, whose] of readers) {
    for (const [what, query] of boards) await report(`board ${whose}, ${what}`, who, `/board${query}`);
    await report(`board ${whose}, what needs doing today`, who, '/board/today');
    await report(`calls to make ${whose}`, who, '/deliveries');
    await report(`list ${whose}, page 1`, who, '/contracts');
    console.info('');
  }
  await modelOf(store.connection, handDeliveriesCollection).deleteMany({});
  for (const [who, whose] of readers) await report(`board ${whose}, today, without calls to make`, who, '/board/today');
}

/**
 * Prints how long a page takes, and what processors spent on it, in the API and in the database: what it takes where
 * nothing else runs. Gives the latter. What is slow is measured less often.
 */
async function report(what: string, person: string, path: string): Promise<number> {
  if (ONLY.length > 0 && !ONLY.some((word) => what.includes(word))) return Number.NaN;
  const cookie = `trame=${await openSession(ports, person)}`;
  const first = await pageTime(path, cookie);
  const begun = performance.now();
  const isTimeLeft = () => performance.now() - begun < 20_000;
  for (let n = 1; n < BEFORE && isTimeLeft(); n++) await pageTime(path, cookie);
  const spent = processorTime();
  const times: number[] = [];
  while (times.length < RUNS && (times.length < 5 || isTimeLeft())) times.push(await pageTime(path, cookie));
  const processor = (processorTime() - spent) / times.length;
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => said(sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
  const figures = `p50 ${at(0.5)}, p99 ${at(0.99)}, the first ${said(first)}, processors ${said(processor)}`;
  console.info(`${what.padEnd(66)} ${figures} (${times.length} times)`);
  return processor;
}

/** How long a page takes, read whole. */
async function pageTime(path: string, cookie: string): Promise<number> {
  const started = performance.now();
  const answer = await fetch(`http://127.0.0.1:${server.port}/api/v1${path}`, { headers: { cookie } });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(body)}`);
  return performance.now() - started;
}

function said(milliseconds: number): string {
  return `${milliseconds.toFixed(1).padStart(6)} ms`;
}

/** Milliseconds of processor time so far, of this process and of the database; Linux counts the latter in hundredths. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  const [, counters = ''] = readFileSync(`/proc/${services.pid('mongo')}/stat`, 'utf8').split(') ');
  const [utime = 0, stime = 0] = counters.split(' ').slice(11, 13).map(Number);
  return (user + system) / 1_000 + (utime + stime) * 10;
}
