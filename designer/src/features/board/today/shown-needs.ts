import type { Need } from '../../../api-client/types.ts';
import { itemHash } from '../../contract/room/use-asked-item.ts';
import { deliveryPath } from '../../deliveries/delivery-path.ts';

/** At first no more than this stands there: a day has room for that. */
export const FEW = 4;

/** The drawings of what is told by hand. */
export const HAND_ICONS = { call: 'phone', letter: 'mail' } as const;

/** Needs without those of which somebody has just said what came of them: it leaves in a moment. */
export function withoutTold(needs: readonly Need[], held: readonly { about: string | null }[]): Need[] {
  return needs.filter(({ delivery }) => delivery === null || !held.some(({ about }) => about === delivery.id));
}

/** A need, and the others of the same step behind it. */
export type Gathered = Need & { also: readonly Need[] };

/** Dates of one step that wait for the same people are one card: eleven sessions nobody noted are one thing to do. */
export function gathered(needs: readonly Need[]): Gathered[] {
  const groups = new Map<string, Need[]>();
  for (const need of needs) {
    const key = stepAwaited(need) ?? need.id;
    groups.set(key, [...(groups.get(key) ?? []), need]);
  }
  return [...groups.values()].flatMap(([first, ...also]) => (first ? [{ ...first, also }] : []));
}

const AWAITED: readonly Need['code'][] = ['yours', 'late', 'tomorrow'];

/** The step of a contract and those it waits for; null for what is a card of its own. */
function stepAwaited({ code, contract, step, people, act }: Need): string | null {
  if (step === null || !AWAITED.includes(code)) return null;
  return [contract.id, step.node, step.about ?? '', act, ...people.map(({ id }) => id)].join('/');
}

/** The needs of today, in the order of harm they came in, without those put off. */
export function shownNeeds(needs: readonly Need[], later: ReadonlySet<string>, isWhole: boolean) {
  const left = needs.filter(({ id }) => !later.has(id));
  const now = gathered(left);
  const shown = isWhole ? now : now.slice(0, FEW);
  return { shown, hidden: now.length - shown.length, put: needs.length - left.length, count: now.length };
}

/** Where the one act of a need is done. */
export function placeOfAct({ act, contract, people, code, delivery, item }: Need): string {
  if (delivery !== null) return deliveryPath(contract.id, delivery.id);
  const room = `/contrats/${contract.id}`;
  if (act === 'resolve') return `${room}#incidents`;
  if (act === 'answer') return `${room}${item === null ? '#to-do' : itemHash(item.id)}`;
  // Whoever coordinates sees the list of the person to call, and may answer for them.
  if (act === 'call' && people.length === 1 && code !== 'unreached') return `${room}?pour=${people[0]?.id}#to-do`;
  return act === 'call' ? `${room}#to-do` : room;
}

/** The mark of a need: how pressing it is, in a drawing and a colour. */
export function pillOf({ code, days, delivery }: Need): {
  kind: 'late' | 'soon' | 'waiting' | 'neutral';
  icon: string;
} {
  if (code === 'stopped') return { kind: 'late', icon: 'pause' };
  if (code === 'decide') return { kind: 'waiting', icon: 'decision' };
  if (delivery !== null) return { kind: (days ?? 0) > 0 ? 'late' : 'soon', icon: HAND_ICONS[delivery.channel] };
  if (code === 'unreached') return { kind: 'waiting', icon: 'person' };
  if (code === 'asleep') return { kind: 'neutral', icon: 'moon' };
  return (days ?? 0) > 0 ? { kind: 'late', icon: 'late' } : { kind: 'soon', icon: 'soon' };
}
