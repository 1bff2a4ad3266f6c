import type { Arrow } from './graph.ts';
import type { Step } from './steps.ts';

/**
 * Numbers the steps so that two have the same number when each leads to the other by the arrows given (Kosaraju, with
 * lists of its own instead of recursion). Steps that no arrow touches have no number.
 */
export function strongGroups(arrows: readonly Arrow[]): Map<Step, number> {
  const out = neighbours(arrows, 'from', 'to');
  const into = neighbours(arrows, 'to', 'from');
  const groups = new Map<Step, number>();
  const finished = finishingOrder(out);
  for (let at = finished.length - 1, group = 0; at >= 0; at--, group++) {
    const waiting = [finished[at] as Step];
    for (let step = waiting.pop(); step; step = waiting.pop()) {
      if (groups.has(step)) continue;
      groups.set(step, group);
      waiting.push(...(into.get(step) ?? []));
    }
  }
  return groups;
}

function neighbours(arrows: readonly Arrow[], near: 'from' | 'to', far: 'from' | 'to'): Map<Step, Step[]> {
  const found = new Map<Step, Step[]>();
  for (const arrow of arrows) {
    const list = found.get(arrow[near]);
    if (list) list.push(arrow[far]);
    else found.set(arrow[near], [arrow[far]]);
    if (!found.has(arrow[far])) found.set(arrow[far], []);
  }
  return found;
}

/** Steps in the order in which a walk in depth is done with them. */
function finishingOrder(out: ReadonlyMap<Step, readonly Step[]>): Step[] {
  const finished: Step[] = [];
  const met = new Set<Step>();
  for (const start of out.keys()) {
    if (met.has(start)) continue;
    met.add(start);
    const walk = [{ step: start, next: 0 }];
    for (let top = walk.at(-1); top; top = walk.at(-1)) {
      const to = out.get(top.step)?.[top.next++];
      if (to === undefined) {
        finished.push(top.step);
        walk.pop();
      } else if (!met.has(to)) {
        met.add(to);
        walk.push({ step: to, next: 0 });
      }
    }
  }
  return finished;
}
