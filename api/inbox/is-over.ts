import type { Moment } from '#schema/facts';
import type { ItemDocument } from '#store/collections/items';

/**
 * Whether an invitation is to something that is over: there is nothing to answer any more, and nobody is late with
 * it. What remains is to record what happened, which is an item of its own (R43b).
 */
export function isOver({ verbs, due }: Pick<ItemDocument, 'verbs' | 'due'>, at: Moment): boolean {
  return verbs.includes('answerInvitation') && due !== null && due.at <= at;
}
