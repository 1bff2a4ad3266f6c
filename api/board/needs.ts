import type { CivilDate } from '#schema/facts';
import type { IncidentCode } from '#schema/vocabulary';
import type { ContractMark, MyItem } from '../inbox/my-items.ts';
import type { IncidentView } from '../presenters/contract.ts';
import type { StepView } from '../presenters/item.ts';
import type { PersonView } from '../presenters/names.ts';
import type { BoardLine } from './read-board.ts';

/**
 * Why something needs the coordinator today, in the order of the harm done if nobody looks: a contract that stands
 * still, a choice that holds others up, somebody who was not reached, what one owes oneself, others who are late or
 * about to be, and contracts that sleep.
 */
const NEEDS = ['stopped', 'decide', 'unreached', 'yours', 'late', 'tomorrow', 'asleep'] as const;
export type NeedCode = (typeof NEEDS)[number];

/** The one thing to do about it. */
export type NeedAct = 'resolve' | 'answer' | 'call' | 'open';

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
};

const STOPS: readonly IncidentCode[] = ['POISONED', 'PROJECTION_FAILED', 'NOTHING_CAN_MOVE'];
const NOTHING = { step: null, people: [], holds: 0, days: null, date: null, incident: null, item: null };

/** What an incident needs. */
export function needOfIncident(contract: ContractMark, incident: IncidentView, waiting: number): Need {
  const { id, code, on, step, offers, seat } = incident;
  const unreached = code === 'DELIVERY_FAILED';
  const why = STOPS.includes(code) ? 'stopped' : unreached ? 'unreached' : 'decide';
  const known = { incident: { id, code, offers, seat }, step, date: on };
  return { ...NOTHING, ...known, id: `${contract.id}/${id}`, code: why, act: 'resolve', contract, holds: waiting };
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
