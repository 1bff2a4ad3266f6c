import type { Template } from '#schema/template';
import type { Arranged } from '../layout/arrange.ts';
import { type Box, centreOf } from '../layout/box.ts';

export type Direction = 'right' | 'left' | 'up' | 'down';

/**
 * The step one arrives at from another with the keys: to the right and left along the arrows, and over to the next phase
 * or the one before where they end; up and down to the nearest card. Into an open group goes down, out of it up.
 */
export function walkFrom(template: Template, arranged: Arranged, at: string, direction: Direction): string | null {
  const { scopes, origins } = arranged;
  const inside = origins.has(`g:${at}`) ? (scopes.members.get(`g:${at}`) ?? []).map(({ id }) => id) : [];
  if (direction === 'down' && inside.length > 0) return first(inside, arranged);
  return onwards(template, arranged, at, direction);
}

function onwards(template: Template, arranged: Arranged, at: string, direction: Direction): string | null {
  const { scopes, steps } = arranged;
  const here = steps.get(at);
  if (!here) return null;
  if (direction === 'right' || direction === 'left') {
    const joined = along(template, at, direction === 'right' ? 'from' : 'to').filter((id) => steps.has(id));
    if (joined.length > 0) return nearest(here, joined, arranged);
  }
  const scope = scopes.homeOf(at);
  const siblings = (scopes.members.get(scope) ?? []).map(({ id }) => id).filter((id) => id !== at);
  const found = nearest(
    here,
    siblings.filter((id) => isOnSide(here, steps.get(id), direction)),
    arranged,
  );
  if (found !== null) return found;
  if (!scope.startsWith('g:')) return inNextBand(arranged, scope, direction);
  const group = scope.slice(2);
  return direction === 'up' || direction === 'left' ? group : onwards(template, arranged, group, direction);
}

/** The steps that an arrow leads to, or from. */
function along({ edges }: Template, at: string, end: 'from' | 'to'): string[] {
  const other = end === 'from' ? 'to' : 'from';
  return edges.flatMap((edge) => (edge.back !== true && edge[end] === at && edge[other] !== at ? [edge[other]] : []));
}

function inNextBand(arranged: Arranged, scope: string, direction: Direction): string | null {
  const bands = [...arranged.bands.keys()];
  const by = direction === 'right' || direction === 'down' ? 1 : -1;
  for (let at = bands.indexOf(scope.slice(2)) + by; at >= 0 && at < bands.length; at += by) {
    const ids = (arranged.scopes.members.get(`p:${bands[at] ?? ''}`) ?? []).map(({ id }) => id);
    if (ids.length > 0) return by === 1 ? first(ids, arranged) : last(ids, arranged);
  }
  return null;
}

/** The card where reading begins: the leftmost, of those the highest. */
export function first(ids: readonly string[], arranged: Arranged): string | null {
  return inReadingOrder(ids, arranged)[0] ?? null;
}

function last(ids: readonly string[], arranged: Arranged): string | null {
  return inReadingOrder(ids, arranged).at(-1) ?? null;
}

function inReadingOrder(ids: readonly string[], { steps }: Arranged): string[] {
  const at = (id: string) => steps.get(id) ?? { x: 0, y: 0 };
  return ids.filter((id) => steps.has(id)).sort((one, other) => at(one).x - at(other).x || at(one).y - at(other).y);
}

/** The nearest card on one side, among some. */
export function nearestOnSide(
  arranged: Arranged,
  from: string,
  direction: Direction,
  among: readonly string[],
): string | null {
  const here = arranged.steps.get(from);
  if (!here) return null;
  const there = among.filter((id) => id !== from && isOnSide(here, arranged.steps.get(id), direction));
  return nearest(here, there, arranged);
}

function isOnSide(here: Box, there: Box | undefined, direction: Direction): boolean {
  if (!there) return false;
  switch (direction) {
    case 'right':
      return there.x >= here.x + here.width;
    case 'left':
      return there.x + there.width <= here.x;
    case 'up':
      return there.y + there.height <= here.y;
    case 'down':
      return there.y >= here.y + here.height;
  }
}

function nearest(here: Box, ids: readonly string[], { steps }: Arranged): string | null {
  const from = centreOf(here);
  const away = (id: string) => {
    const there = centreOf(steps.get(id) ?? here);
    return Math.hypot(there.x - from.x, there.y - from.y);
  };
  return ids.reduce<string | null>((best, id) => (best === null || away(id) < away(best) ? id : best), null);
}
