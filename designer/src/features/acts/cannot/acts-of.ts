import type { Act, TextRef } from '#schema/acts';
import type { OpenItem } from '../../../api-client/types.ts';
import { seatOf, type WayOut } from './ways-out.ts';

/** What was filled in on the way out. */
export type Leaving = { way: WayOut; to: string; person: string | null };

type Said = {
  item: Pick<OpenItem, 'id' | 'verbs'>;
  me: string;
  /** What somebody wrote, if they wrote anything. */
  reason: TextRef | undefined;
  /** What the coordination reads, for the ways that only ask for something. */
  asked: TextRef | undefined;
};

/** The acts of a way out, in the order in which they go. Asking for time or for a pause also asks for silence. */
export function actsOf({ way, to, person }: Leaving, { item, me, reason, asked }: Said): Act[] {
  const why = reason === undefined ? {} : { reason };
  const word: Act[] = asked === undefined ? [] : [{ type: 'comment', item: item.id, text: asked }];
  switch (way) {
    case 'reschedule':
      return [{ type: 'reschedule', item: item.id, to, ...why }];
    case 'askTime':
      return [{ type: 'mute', person: me, item: item.id, until: to }, ...word];
    case 'pause':
      return [{ type: 'mute', person: me, until: to }, ...word];
    case 'call':
      return word;
    case 'handOn':
      return [{ type: 'delegate', item: item.id, to: person ?? '' }];
    case 'replace':
      return [{ type: 'replaceParty', seat: seatOf(item.id) ?? '', person: person ?? '', ...why }];
    case 'notComing':
      return [{ type: 'answerInvitation', item: item.id, answer: 'no', ...why }];
    case 'no':
      return [{ type: item.verbs.includes('decline') ? 'decline' : 'refuse', item: item.id, ...why }];
    case 'conflict':
      return [{ type: 'declareConflict', item: item.id, ...why }];
    case 'postpone':
      return [{ type: 'postpone', item: item.id, ...why }];
  }
}
