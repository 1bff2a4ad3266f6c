import type { Act } from '#schema/acts';
import { sendAct } from './contract.ts';

/** An act with its key, made at the click: however often it is sent, it happens once. */
export type KeyedAct = { act: Act; key: string };

type Send = (contract: string, act: Act, how: { key: string; isLeaving: boolean }) => Promise<{ seq: number }>;

/**
 * Sends acts that belong together, each after the one before it was answered; the first that is refused is the last.
 * When the page is leaving there is no time to wait: all of them leave at once. Gives how far the contract got.
 */
export async function sendActs(
  contract: string,
  acts: readonly KeyedAct[],
  isLeaving: boolean,
  send: Send = sendAct,
): Promise<number> {
  if (isLeaving) {
    const answers = await Promise.all(acts.map(({ act, key }) => send(contract, act, { key, isLeaving })));
    return Math.max(0, ...answers.map(({ seq }) => seq));
  }
  let last = 0;
  for (const { act, key } of acts) last = (await send(contract, act, { key, isLeaving })).seq;
  return last;
}
