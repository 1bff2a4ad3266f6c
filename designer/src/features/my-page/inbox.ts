import type { ContractLine, MyItem, Nearness } from '../../api-client/types.ts';

/** More than this at once is a wall: the rest waits under "later". */
export const MOST_CARDS = 5;

/** One group of cards, under its word. */
export type CardGroup = { nearness: Exclude<Nearness, 'later'>; items: MyItem[] };
export type Inbox = { groups: CardGroup[]; later: MyItem[]; first: string | null };

/** How many people wait for an item: what orders two things of the same day. */
export type Harm = (item: MyItem) => number;

const NEAR = ['late', 'today', 'soon'] as const;

/**
 * What somebody has to do, as few cards: by date, then by how many people wait; the rest for later. A card whose form
 * is open (`begun`) stays among them whatever comes nearer meanwhile.
 */
export function inboxOf(items: readonly MyItem[], harm: Harm, begun: readonly string[] = []): Inbox {
  const inOrder = items.toSorted((one, other) => byDate(one, other) || harm(other) - harm(one));
  const near = withoutRepeats(inOrder.filter(({ nearness }) => nearness !== 'later'));
  // Nothing is near: the next thing is shown all the same, so that whoever has time may do it now.
  const few = (near.length > 0 ? near : inOrder.slice(0, 1)).slice(0, MOST_CARDS);
  const shown = new Set([...few.map(keyOf), ...begun]);
  const cards = inOrder.filter((item) => shown.has(keyOf(item)));
  const groups = NEAR.map((nearness) => ({ nearness, items: cards.filter((item) => groupOf(item) === nearness) }));
  return {
    groups: groups.filter((group) => group.items.length > 0),
    later: inOrder.filter((item) => !shown.has(keyOf(item))),
    first: cards[0] ? keyOf(cards[0]) : null,
  };
}

/** The name of an item across contracts. */
export function keyOf({ contract, id }: MyItem): string {
  return `${contract.id}:${id}`;
}

/** Counts, from the contracts, the people that each item makes wait. */
export function harmFrom(contracts: readonly Pick<ContractLine, 'id' | 'waits'>[]): Harm {
  const holds = new Map<string, number>();
  for (const { id, waits } of contracts) {
    for (const wait of waits) if (wait.step) holds.set(`${id}:${wait.step.node}`, wait.holds);
  }
  return ({ contract, step }) => holds.get(`${contract.id}:${step.node}`) ?? 0;
}

/** The next date after what is on the cards: what to say when nothing is left. */
export function nextDate(items: readonly MyItem[]): string | null {
  const dates = items.flatMap(({ due }) => (due ? [due.on] : [])).toSorted();
  return dates[0] ?? null;
}

function groupOf({ nearness }: MyItem): CardGroup['nearness'] {
  return nearness === 'later' ? 'soon' : nearness;
}

const NO_DATE = Number.MAX_SAFE_INTEGER;

function byDate(one: MyItem, other: MyItem): number {
  return (one.days ?? NO_DATE) - (other.days ?? NO_DATE);
}

/** What comes back each week is one card; its other dates are for later. */
function withoutRepeats(items: readonly MyItem[]): MyItem[] {
  const seen = new Set<string>();
  return items.filter(({ contract, step, asks }) => {
    const key = `${contract.id}:${step.node}:${asks}`;
    if (step.repeats && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The day of a page: that of its contracts, unless rehearsals with clocks of their own disagree; then the real one. */
export function dayOfPage(items: readonly Pick<MyItem, 'today'>[], here: string): string {
  const [day = here, ...others] = new Set(items.map(({ today }) => today));
  return others.length === 0 ? day : here;
}
