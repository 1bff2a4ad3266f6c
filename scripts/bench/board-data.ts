import { compile } from '#engine/compile';
import { project } from '#engine/projection/project';
import type { Projected } from '#engine/projection/read-models';
import { rehearse } from '#engine/simulate';
import type { CivilDate } from '#schema/facts';
import { boardPlace } from '#store/board';
import { genesisHash } from '#store/chain';
import type { ContractDocument } from '#store/collections/contracts';
import type { HandDeliveryDocument } from '#store/collections/hand-deliveries';
import { type ItemDocument, NO_DUE_DATE } from '#store/collections/items';
import type { OutboxDocument } from '#store/collections/outbox';
import { inboxPlace, itemKey } from '#store/items';
import { placeOf, standingOn } from '#store/lists';
import type { TemplateVersion } from '#store/template-versions';
import { yearOf } from './years.ts';

/** Contracts of one programme, each somewhere in its year, as the projector writes them. */
export const COORDINATORS = 100;
export const PEOPLE = 2_000;
export const OPEN_ITEMS = 10;
/** Of so many contracts, one has somebody who is reached by telephone alone and is to be called. */
const CALLED_IN = 9;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2027, 0, 1);
const DAYS = 600;
/** Facts after which such a contract is looked at: what is open then differs. */
const MOMENTS = [220, 260, 300, 340, 380, 420];

/** Somebody who coordinates all contracts, and holds every second item. */
export const everybody = idOf(0xe0000);
export const coordinator = (n: number) => idOf(0xc0000 + (n % COORDINATORS));
export const partner = (n: number) => idOf(0xf0000 + (n % PEOPLE));

export type MadeContract = {
  contract: ContractDocument;
  state: string;
  items: ItemDocument[];
  /** What is to be told by hand, and the rows of the outbox it is about. */
  call: { delivery: HandDeliveryDocument; row: OutboxDocument } | null;
};

/** A maker of contracts: the same number gives the same contract. */
export function contractMaker(version: TemplateVersion, program: string): (n: number) => MadeContract {
  const compiled = compile(version.content);
  const { facts } = rehearse(compiled, yearOf(version.content, 'late'));
  const moments = MOMENTS.map((count) => project(compiled, { state: null, open: [] }, facts.slice(0, count)));
  const steering = version.content.roles.find(({ kind }) => kind === 'coordinator')?.id;
  return (n) => {
    // Dates in no order of their own.
    const startsOn = FIRST_DAY + ((n * 7_919) % DAYS) * DAY;
    const moment = moments[n % moments.length] as Projected;
    const coordinating = moment.summary.parties.find(({ role }) => role === steering)?.person ?? '';
    const moved = withPeople(n, coordinating, movedBy(startsOn - Date.UTC(2008, 9, 1), moment)) as Projected;
    const made = documents(n, version, program, moved);
    const isCalled = markOf(n) % CALLED_IN === 0 && made.contract.status === 'open';
    return { ...made, state: JSON.stringify(moved.state), call: isCalled ? callIn(n, made) : null };
  };
}

function documents(n: number, { template, hash: templateHash }: TemplateVersion, program: string, moved: Projected) {
  const { summary, items: views } = moved;
  const mark = markOf(n);
  const [_id, createdBy, createdAt] = [idOf(n), coordinator(n), summary.at - n];
  const people = [...new Set(summary.parties.flatMap(({ person }) => person ?? []))];
  const standing = {
    ...{ _id, createdAt, rehearsal: mark % 50 === 0, launched: mark % 25 !== 1 },
    status: mark % 10 === 3 ? ('ended' as const) : ('open' as const),
    ...{ readers: [createdBy, ...people], dueAt: summary.nextDue?.at ?? NO_DUE_DATE, lastAt: summary.at },
    ...{ incidents: mark % 200 === 5 ? 1 : 0, unsigned: mark % 100 === 7 ? 1 : 0 },
  };
  const contract: ContractDocument = {
    ...{ ...standing, ...boardPlace(standing), template, templateHash, program, title: `Accord ${n}` },
    ...{ words: ['accord', `n${n}`], calendar: { territory: 'FR-68' }, timeZone: 'Europe/Paris', createdBy, people },
    ...{ opening: { parties: [] }, startsOn: null, launch: { at: createdAt, clockOffset: 0 }, projectionFault: null },
    ...{ lastSeq: summary.seq, lastHash: genesisHash(_id), nextDueAt: summary.nextDue?.at ?? null, summary },
    openPhases: summary.phases.map(({ phase }) => phase),
  };
  const open = views.filter((view) => view.closed === null);
  const items = Array.from({ length: OPEN_ITEMS }, (_, place): ItemDocument => {
    const view = open[place % open.length] as (typeof open)[number];
    const item = `${view.item}${place < open.length ? '' : `-${place}`}`;
    const holder = place % 2 === 0 ? everybody : partner(n * OPEN_ITEMS + place);
    const sorted = { _id: itemKey(_id, item), open: true, sortAt: view.due?.at ?? NO_DUE_DATE, people: [holder] };
    return { ...view, item, contract: _id, templateHash, rehearsal: false, ...sorted, ...inboxPlace(sorted) };
  });
  return { contract, items };
}

/** Somebody without e-mail who is awaited there: a reminder fell, and waits for whoever coordinates to ring up. */
function callIn(
  n: number,
  { contract, items }: { contract: ContractDocument; items: readonly ItemDocument[] },
): NonNullable<MadeContract['call']> {
  const item = items[1] as ItemDocument;
  const [person] = item.people as [string];
  const { _id, templateHash, rehearsal, timeZone, calendar, lastAt, readers } = contract;
  const [row, since] = [`${_id}:${item.item}:0`, lastAt - n];
  const rung = { rung: 0, to: 'assignee' as const, channel: 'preferred' as const, urgent: false, about: [person] };
  return {
    row: {
      ...{ _id: row, contract: _id, templateHash, rehearsal, timeZone, calendar, readyAt: since, forColleague: false },
      ...{ envelope: `envelope-${n}`, state: 'joined', key: `${item.item}:0`, purpose: 'rung', person, ...rung },
      ...{ subject: item.item, node: item.node, date: contract.summary?.openedOn ?? '', sendAt: since },
      due: item.due?.on ?? null,
    },
    delivery: {
      ...{ _id: idOf(0xd0000 + n), contract: _id, person, channel: 'call', rehearsal, rows: [row], state: 'open' },
      ...{ envelopes: [`envelope-${n}`], since, trials: [], done: null, changes: 0, checkAt: since },
      ...{ lists: standingOn(readers, idOf(0xd0000 + n)), place: placeOf(since, idOf(0xd0000 + n)) },
    },
  };
}

/** The same somewhen else: every instant and every day in it so much later. */
function movedBy(ms: number, value: unknown): unknown {
  if (typeof value === 'number') return value > 1e12 && value < NO_DUE_DATE ? value + ms : value;
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? dayLater(value, ms) : value;
  if (Array.isArray(value)) return value.map((one) => movedBy(ms, one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, movedBy(ms, one)]));
}

function dayLater(day: string, ms: number): CivilDate {
  return new Date(Date.parse(day) + ms).toISOString().slice(0, 10);
}

/** By what a contract differs from others, otherwise than by whose it is: every coordinator has some of each. */
function markOf(n: number): number {
  return n + Math.floor(n / COORDINATORS);
}

/** Supposed people become the people of a contract: who coordinates all of them, who made it, three others. */
function withPeople(n: number, coordinating: string, value: unknown): unknown {
  const people = [coordinator(n), partner(n), partner(n + 700), partner(n + 1_400)];
  const supposed = new Map([[coordinating, everybody]]);
  const personOf = (name: string) => {
    const known = supposed.get(name) ?? (people[(supposed.size - 1) % people.length] as string);
    supposed.set(name, known);
    return known;
  };
  return replaced(value);

  function replaced(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(replaced);
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([key, one]) => {
      if (key === 'person' && typeof one === 'string') return [key, personOf(one)];
      if ((key === 'people' || key === 'by') && Array.isArray(one))
        return [key, one.map((name) => personOf(`${name}`))];
      return [key, replaced(one)];
    });
    return Object.fromEntries(entries);
  }
}

function idOf(n: number): string {
  // The middle of a number's square: ids of one length, in no order.
  return ((BigInt(n + 1) * 0x9e3779b97f4a7c15f39cc0605cedc835n) % (1n << 128n)).toString(16).padStart(32, '0');
}
