import { pino } from 'pino';
import { exampleId } from '#api/examples/people';
import { personOfSession } from '#api/http/sessions';
import { createLiveHub, type LivePorts } from '#api/live/live-hub';
import { mayHear } from '#api/live/may-hear';
import type { ApiStore, ContractHost, Ports } from '#api/ports';
import { compile } from '#engine/compile';
import { genesisHash } from '#store/chain';
import type { ContractDocument } from '#store/collections/contracts';
import type { PersonDocument } from '#store/collections/people';
import { contentHash } from '#store/content-hash';
import type { NewsListener } from '#store/news-stream';
import type { Session } from '#store/sessions';
import { oneTaskTemplate } from '#tests/support/one-task-template';

export const CONTRACT = 'c0'.repeat(16);
export const REHEARSAL = 'ce'.repeat(16);
export const DRAFT = 'cd'.repeat(16);
/** A contract in which nobody of `WHO` sits. */
export const ELSEWHERE = 'cf'.repeat(16);

/** Everybody a rule may speak of, by what they are. */
export const WHO = {
  person: exampleId('somebody'),
  coordinator: exampleId('another coordinator'),
  administrator: exampleId('administrator'),
  author: exampleId('author'),
  party: exampleId('resident'),
  contractCoordinator: exampleId('town'),
  observer: exampleId('observer'),
  /** Had a seat once. */
  former: exampleId('former'),
} as const;

const { roles } = oneTaskTemplate();
const template = oneTaskTemplate({
  roles: [
    ...roles,
    { id: 'observateur', kind: 'observer', title: { fr: 'Observateur', en: 'Observer' }, min: 0, max: 2 },
  ],
});
const program = compile(template);

/** Ports that keep everything in memory and start nothing: for what is decided before any service is asked. */
export function fakePorts(change: Partial<Ports> = {}): Ports {
  const settings: Ports['settings'] = {
    mode: 'test',
    devSignIn: true,
    allowRehearsals: true,
    publicUrl: 'http://localhost',
    trustedProxies: 0,
  };
  const ports = {
    store: fakeStore(),
    host: fakeHost(),
    projector: { apply: async () => {} },
    clock: () => Date.UTC(2027, 0, 5, 9),
    settings,
    sessionSecret: 'a secret of tests only',
    log: pino({ level: 'silent' }),
    ...change,
  };
  return { ...ports, live: change.live ?? fakeLive(ports).live };
}

/** Live screens without a change stream: `news`, `delivery` and `gap` are what it would say. */
export function fakeLive(
  { store, clock, log }: Pick<Ports, 'store' | 'clock' | 'log'>,
  change: Partial<LivePorts> = {},
) {
  let listener: NewsListener | null = null;
  const live = createLiveHub({
    watch: (given) => ((listener = given), { stop: async () => {} }),
    mayHear: (contract, people, action) => mayHear(store, contract, people, action),
    personOf: (session) => personOfSession({ store, clock }, session),
    log,
    ...change,
  });
  return {
    live,
    news: (contract: string, seq: number) => listener?.onNews({ contract, seq }),
    delivery: (contract: string) => listener?.onDelivery(contract),
    gap: () => listener?.onGap(),
  };
}

export function fakeHost(change: Partial<ContractHost> = {}): ContractHost {
  return {
    start: async () => {},
    act: async () => ({ kind: 'applied', seq: 9 }),
    timeOf: async () => Date.UTC(2027, 0, 5, 9),
    standsStill: async () => true,
    fastForward: async () => true,
    seqOf: async () => 0,
    leave: async () => {},
    ping: async () => {},
    hasWorker: async () => true,
    ...change,
  };
}

/** A store with three contracts, the people of `WHO`, and whatever sessions are opened. */
export function fakeStore(): ApiStore {
  const people = new Map(Object.entries(WHO).map(([name, id]) => [id, personOf(id, name)]));
  const sessions = new Map<string, Session>();
  const contracts = new Map([CONTRACT, REHEARSAL, DRAFT, ELSEWHERE].map((id) => [id, contractOf(id)]));
  const version = {
    ...{ template: template.id, version: 1, title: template.title.fr, publishedBy: '', publishedAt: 0 },
    ...{ hash: contentHash(template), content: template },
  };
  const store = {
    people: {
      find: async (id: string) => people.get(id) ?? null,
      findMany: async (ids: string[]) => ids.flatMap((id) => people.get(id) ?? []),
      findByEmail: async () => null,
      search: async () => [...people.values()],
      create: async () => {},
    },
    organisations: { findMany: async () => [] },
    sessions: {
      create: async (session: Session) => void sessions.set(session.id, session),
      find: async (id: string) => sessions.get(id) ?? null,
      end: async (id: string) => void sessions.delete(id),
    },
    contracts: {
      find: async (id: string) => contracts.get(id) ?? null,
      board: async () => ({ rows: [...contracts.values()], next: null }),
      seqOf: async () => 9,
      stateOf: async () => null,
      statesOf: async () => new Map(),
      markLaunched: async () => {},
      create: async () => {},
      withProjectionFault: async () => [],
    },
    items: { ofContract: async () => ({ rows: [], next: null }) },
    journal: { page: async () => [], lastSeqOfCause: async () => null },
    templateVersions: {
      find: async () => version,
      latest: async (id: string) => (id === template.id ? version : null),
      findMany: async () => [version],
      all: async () => [],
      list: async () => [],
      publish: async () => version,
    },
    programs: { put: async () => 'a program', find: async () => program },
    notes: { add: async () => ({ id: 'a'.repeat(32), digest: 'b'.repeat(64) }), findMany: async () => [] },
    files: { find: async () => null, findMany: async () => [], countWaiting: async () => 0, countOf: async () => 0 },
    outbox: { oldestReady: async () => null, findMany: async () => [] },
    handDeliveries: {
      openIn: async () => [],
      find: async () => null,
      ofReader: async () => ({ rows: [], next: null }),
    },
    accessLog: { append: async () => {} },
    ping: async () => {},
  };
  return store as unknown as ApiStore;
}

function personOf(id: string, name: string): PersonDocument {
  const duties: PersonDocument['duties'] =
    name === 'administrator' ? ['administrator'] : name === 'coordinator' || name === 'author' ? ['coordinator'] : [];
  const reach = { email: null, phone: null, address: null, channels: [] };
  const rest = {
    language: 'fr',
    organisation: null,
    easyRead: false,
    active: true,
    searchKey: name,
    createdAt: 0,
  } as const;
  return { _id: id, name, nameWords: [name], duties, ...reach, ...rest };
}

function contractOf(id: string): ContractDocument {
  const seated = [
    { seat: 'habitant.1', role: 'habitant', person: id === ELSEWHERE ? exampleId('a stranger') : WHO.party },
    { seat: 'ville.1', role: 'ville', person: id === ELSEWHERE ? exampleId('another town') : WHO.contractCoordinator },
    { seat: 'observateur.1', role: 'observateur', person: id === ELSEWHERE ? null : WHO.observer },
    // Whoever has left sees nothing any more.
    { seat: 'habitant.2', role: 'habitant', person: null },
  ];
  const parties = [
    ...seated.flatMap(({ role, person }) => (person === null ? [] : [{ role, person }])),
    { role: 'habitant', person: id === ELSEWHERE ? exampleId('somebody gone') : WHO.former },
  ];
  return {
    _id: id,
    ...{ template: template.id, templateHash: contentHash(template), program: 'a program', title: 'Un accord' },
    ...{ rehearsal: id === REHEARSAL, calendar: { territory: 'FR-68' }, timeZone: 'Europe/Paris' },
    ...{
      createdBy: id === ELSEWHERE ? exampleId('another author') : WHO.author,
      createdAt: 0,
      opening: { parties },
      launched: id !== DRAFT,
    },
    ...{
      lastSeq: 8,
      lastHash: genesisHash(id),
      status: id === DRAFT ? 'new' : 'open',
      people: parties.map(({ person }) => person),
      nextDueAt: null,
    },
    ...{
      words: ['un', 'accord'],
      readers: [],
      dueAt: 0,
      lastAt: 0,
      lists: [],
      places: { due: '', quiet: '', newest: '' },
    },
    ...{ openPhases: [], incidents: 0, unsigned: 0 },
    ...{ startsOn: null, launch: null, summary: summaryOf(seated), projectionFault: null },
  };
}

function summaryOf(parties: NonNullable<ContractDocument['summary']>['parties']): ContractDocument['summary'] {
  const nothing = { phases: [], openItems: 0, unsigned: 0, nextDue: null, waits: [], incidents: [], end: null };
  return { status: 'open', seq: 8, at: 0, openedOn: '2027-01-04', parties, ...nothing };
}
