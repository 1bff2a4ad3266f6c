import type { OpenItem, Person } from '../../../api-client/types.ts';

/** Acts around something to do that do not answer it: when a service really began, and in whose hands it is. */
export type Aside = 'startService' | 'delegate' | 'takeBack';

type Looking = { me: string | undefined; coordinates: boolean };

/** What one may do around an item, besides answering it. */
export function asidesOf(item: OpenItem, { me, coordinates }: Looking): Aside[] {
  const mayAnswer = item.mine || coordinates;
  const { delegated } = item;
  const asides: (Aside | false)[] = [
    mayAnswer && hasUnsaidStart(item) && 'startService',
    mayAnswer && item.handTo.length > 0 && 'delegate',
    delegated !== null && (delegated.from.id === me || delegated.to.id === me || coordinates) && 'takeBack',
  ];
  return asides.filter((aside) => aside !== false);
}

/** A service that is open and of which nobody has said yet when it really began (R47). */
function hasUnsaidStart({ step, verbs, startedOn }: OpenItem): boolean {
  return step.kind === 'service' && verbs.includes('stopService') && startedOn === null;
}

/** How somebody stands to what was handed on: it was given to them, it was theirs, or it is between others. */
export type Hands = 'given' | 'mine' | 'others';

export function handsOf({ from, to }: { from: Person; to: Person }, me: string | undefined): Hands {
  if (to.id === me) return 'given';
  return from.id === me ? 'mine' : 'others';
}
