import { useState, useSyncExternalStore } from 'react';
import type { Act } from '#schema/acts';
import { keepText, useAct } from '../../api-client/contract.ts';
import { mayTryAgain } from '../../api-client/request.ts';
import { useWords } from '../../locales/use-words.ts';
import { undoDelay } from '../../ui/preferences/undo-delay.ts';
import { type Outcome, useUndoable } from '../../ui/toast/use-undoable.ts';
import { aboutOf, waitBeforeLeaving } from './held-types.ts';
import type { Build, Keep } from './verbs/verb-fields.ts';

/** What becomes of it: still being written, on its way, or waiting a few seconds in case somebody thinks again. */
export type SendingState = 'written' | 'leaving' | 'held';

/**
 * Sends what was filled in: texts are kept first, then each act goes in its turn, at once or after a few seconds in
 * which it may be taken back. What was typed stays on the page until it was answered.
 */
export function useSending(contract: string) {
  const { t } = useWords();
  const act = useAct(contract);
  const undoable = useUndoable(contract);
  const isDelayed = useSyncExternalStore(undoDelay.subscribe, undoDelay.isOn);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [state, setState] = useState<SendingState>('written');
  const [words, setWords] = useState('');

  const keep: Keep = (text) => keepText(contract, text);
  const hold = (acts: readonly Act[], later: (() => Promise<readonly Act[]>) | null): Promise<Outcome> => {
    const said = t([`act.did.${acts[0]?.type ?? 'any'}`, 'act.did.any']);
    setWords(said);
    setState('held');
    return undoable({ acts: later ?? acts, words: said, about: aboutOf(acts) });
  };
  const sendNow = async (acts: readonly Act[]): Promise<Outcome> => {
    for (const one of acts) await act.mutateAsync(one);
    return 'sent';
  };
  const send = async (build: Build, onSent: () => void = () => {}): Promise<void> => {
    setTrouble(null);
    setState('leaving');
    try {
      const { acts, later } = await made(build, keep);
      const isHeld = isDelayed && waitBeforeLeaving(acts);
      const outcome = isHeld || later !== null ? await hold(acts, later) : await sendNow(acts);
      if (outcome === 'sent') onSent();
    } catch (error) {
      setTrouble(error);
    }
    setState('written');
  };
  return { send, trouble, state, words, isSending: state !== 'written' };
}

type Made = { acts: readonly Act[]; later: (() => Promise<readonly Act[]>) | null };

/** The acts; without network, what they will be, and how to make them once their texts can be kept. */
async function made(build: Build, keep: Keep): Promise<Made> {
  try {
    return { acts: listOf(await build(keep)), later: null };
  } catch (error) {
    if (!mayTryAgain(error)) throw error;
    const acts = listOf(await build(async () => NOT_KEPT_YET));
    // A page that goes away asks twice; what it asks for is made once.
    let once: Promise<readonly Act[]> | null = null;
    return { acts, later: () => (once ??= build((text) => patiently(() => keep(text))).then(listOf)) };
  }
}

/** Stands for a text until it has been kept; it never leaves the page. */
const NOT_KEPT_YET = { id: '0'.repeat(32), digest: '0'.repeat(64) };

const WAIT_MS = 2_000;

/** Tries until there is an answer: nothing answered means unknown, never no. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!mayTryAgain(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, error.retryAfterMs ?? WAIT_MS));
    }
  }
}

function listOf(made: Act | readonly Act[]): readonly Act[] {
  return 'type' in made ? [made] : made;
}
