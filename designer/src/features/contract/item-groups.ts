import type { OpenItem } from '../../api-client/types.ts';

/** Occurrences of one step that ask the same of the same person: shown as one, the first to answer in front. */
export type ItemsOfStep = { key: string; items: OpenItem[] };

/** Groups what comes back, and puts first what is due first. */
export function groupsOf(items: readonly OpenItem[]): ItemsOfStep[] {
  const groups = new Map<string, OpenItem[]>();
  for (const item of items) {
    const who = item.people.map(({ id }) => id).join(',');
    const key = item.step.repeats ? `${item.step.node}/${item.asks}/${who}` : item.id;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups]
    .map(([key, found]) => ({ key, items: found.sort((a, b) => compare(dueOf(a), dueOf(b))) }))
    .sort((a, b) => compare(dueOf(a.items[0]), dueOf(b.items[0])));
}

function dueOf(item: OpenItem | undefined): string {
  return item?.due?.on ?? '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
