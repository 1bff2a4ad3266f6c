import type { OpenItem } from '../../api-client/types.ts';

/** Occurrences of one step that ask the same of the same person: shown as one, the first to answer in front. */
export type ItemsOfStep = { key: string; items: OpenItem[] };

/** Groups what comes back, and puts first what is due first; invitations to what is behind come last. */
export function groupsOf(items: readonly OpenItem[], today: string): ItemsOfStep[] {
  const groups = new Map<string, OpenItem[]>();
  for (const item of items) {
    const who = item.people.map(({ id }) => id).join(',');
    const key = item.step.repeats ? `${item.step.node}/${item.asks}/${who}` : item.id;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups]
    .map(([key, found]) => ({ key, items: found.sort((a, b) => compare(rankOf(a, today), rankOf(b, today))) }))
    .sort((a, b) => compare(rankOf(a.items[0], today), rankOf(b.items[0], today)));
}

function rankOf(item: OpenItem | undefined, today: string): string {
  const due = item?.due?.on ?? '9999';
  const isBehind = item?.verbs.includes('answerInvitation') === true && due < today;
  return `${isBehind ? 1 : 0}${due}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
