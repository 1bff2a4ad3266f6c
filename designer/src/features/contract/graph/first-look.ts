import type { Placed } from './boxes.ts';
import type { GraphModel, StepMark } from './graph-model.ts';

/** What one looks at first: where the contract is, what is late before what runs. */
const ORDER: StepMark[] = ['late', 'waiting', 'soon', 'running', 'coming', 'done', 'skipped'];

/** The card one arrives at, in the phase that is open. */
export function firstToLookAt({ phases, steps }: GraphModel, placed: Placed): string | null {
  const open = phases.filter(({ state, beside }) => state === 'open' && !beside).map(({ id }) => id);
  const cards = steps.filter(({ id }) => placed.steps.has(id));
  const near = cards.filter(({ phase }) => open.includes(phase));
  const among = near.length > 0 ? near : cards;
  return [...among].sort((one, other) => ORDER.indexOf(one.mark) - ORDER.indexOf(other.mark))[0]?.id ?? null;
}

const FIRST_ZOOM = 0.9;
const MARGIN = 14;

/** The drawing moved so that this card stands near the corner, with the name of its phase where that is not far. */
export function firstView(card: string | null, { steps }: GraphModel, placed: Placed) {
  const box = card === null ? undefined : placed.steps.get(card);
  const phase = placed.phases.get(steps.find(({ id }) => id === card)?.phase ?? '');
  if (!box || !phase) return { x: MARGIN, y: MARGIN, zoom: FIRST_ZOOM };
  const x = box.x - phase.x < 420 ? phase.x : box.x - 40;
  const y = box.y - phase.y < 180 ? phase.y : box.y - 40;
  return { x: MARGIN - x * FIRST_ZOOM, y: MARGIN - y * FIRST_ZOOM, zoom: FIRST_ZOOM };
}
