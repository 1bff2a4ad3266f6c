import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Act } from '#schema/acts';
import { noteAct } from '../../api-client/contract.ts';
import { newKey } from '../../api-client/request.ts';
import { sendActs } from '../../api-client/send-acts.ts';
import { useWords } from '../../locales/use-words.ts';
import { wordsOf } from '../states.tsx';
import { showToast } from './toasts.ts';
import { useHold } from './use-hold.ts';

/** Acts that may be taken back for a few seconds, as one. */
export type Undoable = {
  /**
   * What leaves, in its order. A promise where its texts could not be kept yet, for want of network: it is asked for
   * when it leaves.
   */
  acts: readonly Act[] | (() => Promise<readonly Act[]>);
  /** What it did, as the toast says it: "Réponse notée : je viens". */
  words: string;
  /** What it is about (the id of an item), for the page that shows it as done meanwhile: see `useHeld`. */
  about?: string | null;
};

/** What became of it: it left and was answered, or somebody thought again. */
export type Outcome = 'sent' | 'undone';

/** Acts in a contract after eight seconds in which one may think again (`useHold`). Rejects when it left and was refused; a toast has said why. */
export function useUndoable(contract: string): (undoable: Undoable) => Promise<Outcome> {
  const queries = useQueryClient();
  const { t } = useWords();
  const hold = useHold();
  return useCallback(
    ({ acts, words, about = null }: Undoable) =>
      new Promise<Outcome>((resolve, reject) => {
        const key = newKey();
        const made = typeof acts === 'function' ? null : keyed(acts, key);
        hold({
          ...{ key, contract, about, words },
          async send(isLeaving) {
            const leaving = made ?? keyed(await (acts as () => Promise<readonly Act[]>)(), key);
            return sendActs(contract, leaving, isLeaving);
          },
          async onSent(seq) {
            await noteAct(queries, contract, seq);
            resolve('sent');
          },
          onRefused(error) {
            showToast({ kind: 'trouble', words: t('toast.refused', { words, why: wordsOf(error, t) }) });
            reject(error);
          },
          onUndone: () => resolve('undone'),
        });
      }),
    [contract, hold, queries, t],
  );
}

/** Each act has a key of its own, the first that of the click. */
function keyed(acts: readonly Act[], first: string) {
  return acts.map((act, place) => ({ act, key: place === 0 ? first : newKey() }));
}
