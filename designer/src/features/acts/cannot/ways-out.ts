import type { OpenItem } from '../../../api-client/types.ts';

/** A way out for somebody who cannot do something now. None of them is a breach, and none asks why. */
export type WayOut =
  | 'reschedule'
  | 'postpone'
  | 'askTime'
  | 'call'
  | 'handOn'
  | 'replace'
  | 'pause'
  | 'notComing'
  | 'no'
  | 'conflict';

type Asked = Pick<OpenItem, 'verbs' | 'mine' | 'due' | 'handTo'> & {
  seat: string | null;
  coordinates: boolean;
  /** Its last day is the same for everybody, and saying no is one of its two answers. */
  isAmendment?: boolean;
};

/** The ways out of one thing to do, in the order offered: keeping one's place comes before giving it up. */
export function waysOut({ verbs, mine, due, handTo, seat, coordinates, isAmendment = false }: Asked): WayOut[] {
  const ways: (WayOut | false)[] = [
    coordinates && due !== null && !isAmendment && 'reschedule',
    verbs.includes('postpone') && 'postpone',
    mine && !coordinates && due !== null && 'askTime',
    mine && 'call',
    handTo.length > 0 && 'handOn',
    coordinates && seat !== null && 'replace',
    mine && 'pause',
    verbs.includes('answerInvitation') && 'notComing',
    (verbs.includes('decline') || verbs.includes('refuse')) && !isAmendment && 'no',
    verbs.includes('declareConflict') && 'conflict',
  ];
  return ways.filter((way) => way !== false);
}

/** The seat that an item is for, by its name; null for what several people share (R39). */
export function seatOf(item: string): string | null {
  const at = item.lastIndexOf('@');
  return at === -1 ? null : item.slice(at + 1).replace(/\*[0-9]+$/, '');
}
