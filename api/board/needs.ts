import type { CivilDate } from '#schema/facts';
import type { IncidentCode } from '#schema/vocabulary';
import type { DeliveryView } from '../deliveries/delivery-view.ts';
import type { ContractMark, MyItem } from '../inbox/my-items.ts';
import type { IncidentView } from '../presenters/contract.ts';
import type { StepView } from '../presenters/item.ts';
import type { PersonView } from '../presenters/names.ts';
import type { BoardLine } from './read-board.ts';

/**
 * Why something needs the coordinator today, in the order of the harm done if nobody looks: a contract that stands
 * still, a choice that holds others up, somebody who was not reached, somebody who is told by nobody but her, what one
 * owes oneself, others who are late or about to be, and contracts that sleep.
 */
const NEEDS = ['stopped', 'decide', 'unreached', 'byHand', 'yours', 'late', 'tomorrow', 'asleep'] as const;
export type NeedCode = (typeof NEEDS)[number];

/** The one thing to do about it. */
export type NeedAct = 'resolve' | 'answer' | 'call' | 'tell' | 'open';

/** Something that needs the coordinator today: why, whom it holds up, and the one act that helps. */
export type Need = {
  /** The same while it is the same need, so that a page may put it off. */
  id: string;
  code: NeedCode;
  act: NeedAct;
  contract: ContractMark;
  step: StepView | null;
  people: PersonView[];
  /** How many others wait. */
  holds: number;
  /** Days since its date; negative while there is time. */
  days: number | null;
  date: CivilDate | null;
  incident: Pick<IncidentView, 'id' | 'code' | 'offers' | 'seat'> | null;
  item: MyItem | null;
  /** The call to make, or the letter to post. */
  delivery: DeliveryView | null;
  /** What the same call or letter is to say of other contracts. */
  others: DeliveryView[];
};

const STOPS: readonly IncidentCode[] = ['POISONED', 'PROJECTION_FAILED', 'NOTHING_CAN_MOVE'];
const NOTHING = {
  step: null,
  people: [],
  holds: 0,
  days: null,
  date: null,
  incident: null,
  item: null,
  delivery: null,
  others: [],
};

/** What an incident needs. Whoever made the contract and has no seat in it sees it, and settles nothing. */
export function needOfIncident(
  contract: ContractMark,
  incident: IncidentView,
  { waiting, steers }: { waiting: number; steers: boolean },
): Need {
  const { id, code, on, step, offers, seat } = incident;
  const unreached = code === 'DELIVERY_FAILED';
  const why = STOPS.includes(code) ? 'stopped' : unreached ? 'unreached' : 'decide';
  const known = { incident: { id, code, offers, seat }, step, date: on };
  const act = steers ? 'resolve' : 'open';
  return { ...NOTHING, ...known, id: `${contract.id}/${id}`, code: why, act, contract, holds: waiting };
}

/** What one owes oneself: late, today, or a call to make. */
export function needOfItem(item: MyItem, holds: number): Need | null {
  const isCall = item.asks === 'call';
  if (!isCall && item.nearness !== 'late' && item.nearness !== 'today') return null;
  const { contract, step, due, days } = item;
  const people = isCall ? item.toCall : item.people;
  return {
    ...{ ...NOTHING, id: `${contract.id}/${item.id}`, contract, step, people, holds, item, date: due?.on ?? null },
    ...(isCall ? { code: 'unreached', act: 'call' } : { code: 'yours', act: 'answer' }),
    days: days === null ? null : -days,
  };
}

/** Somebody who has no other way to be told: one call to make, or one letter to post, for all that is to be told. */
export function needOfDelivery(delivery: DeliveryView, others: DeliveryView[], holds: number): Need {
  const { id, contract, person, lines, date, days } = delivery;
  const [first] = lines;
  const step = first?.step ?? null;
  const known = { step, people: [person], holds, days, date, delivery, others };
  return { ...NOTHING, ...known, id: `${contract.id}/${id}`, code: 'byHand', act: 'tell', contract };
}

/**
 * A call that the ladder asks for (R43b) is told once, though it may be on a reminder's way too: it goes where somebody
 * is to ring up the same people about the same thing anyway.
 */
export function withoutCallsInHand(items: readonly MyItem[], deliveries: readonly DeliveryView[]): MyItem[] {
  const inHand = new Set(
    deliveries.flatMap(({ contract, person, channel, lines }) =>
      channel === 'call' ? lines.map(({ step }) => callKey(contract.id, person.id, step)) : [],
    ),
  );
  return items.filter(
    ({ asks, toCall, contract, step }) =>
      asks !== 'call' || toCall.length === 0 || !toCall.every(({ id }) => inHand.has(callKey(contract.id, id, step))),
  );
}

function callKey(contract: string, person: string, step: StepView | null): string {
  return `${contract}/${person}/${step?.node}/${step?.occurrence}`;
}

/** Others who are late, or have until tomorrow. What one owes oneself is told as one's own. */
export function needsOfWaits(contract: ContractMark, { waits }: BoardLine): Need[] {
  return waits.flatMap(({ step, by, holds, due, daysLate, you }) => {
    if (you || daysLate === null || daysLate < -1) return [];
    const code = daysLate > 0 ? 'late' : 'tomorrow';
    const id = `${contract.id}/${step.node}/${due ?? ''}`;
    return [
      { ...NOTHING, id, code, act: 'call', contract, step, people: by, holds, days: daysLate, date: due } as const,
    ];
  });
}

/** A contract in which nothing has happened for two weeks. */
export function needOfSleep(contract: ContractMark, { asleep, lastEventOn, nextDue }: BoardLine): Need | null {
  if (!asleep || nextDue !== null) return null;
  return { ...NOTHING, id: `${contract.id}/asleep`, code: 'asleep', act: 'open', contract, date: lastEventOn };
}

/** The greatest harm first: by reason, then by how many wait, then by how long. */
export function byHarm(needs: readonly Need[]): Need[] {
  return needs.toSorted(
    (one, other) =>
      NEEDS.indexOf(one.code) - NEEDS.indexOf(other.code) ||
      other.holds - one.holds ||
      (other.days ?? 0) - (one.days ?? 0),
  );
}
