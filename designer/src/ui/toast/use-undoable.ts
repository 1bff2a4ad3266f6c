import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Act } from '#schema/acts';
import { noteAct } from '../../api-client/contract.ts';
import { heldActs } from '../../api-client/held-acts.ts';
import { newKey } from '../../api-client/request.ts';
import { sendActs } from '../../api-client/send-acts.ts';
import { useWords } from '../../locales/use-words.ts';
import { wordsOf } from '../states.tsx';
import { hideToast, showToast } from './toasts.ts';

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

/**
 * Acts in a contract after eight seconds during which one may think again: until then nobody was told anything. It
 * leaves at their end, at a word, when the page goes away, or when another act of the same contract is made. Rejects
 * when it left and was refused; a toast has said why.
 */
export function useUndoable(contract: string): (undoable: Undoable) => Promise<Outcome> {
  const queries = useQueryClient();
  const { t } = useWords();
  return useCallback(
    ({ acts, words, about }: Undoable) =>
      new Promise<Outcome>((resolve, reject) => {
        const key = newKey();
        const id = `held-${key}`;
        const made = typeof acts === 'function' ? null : keyed(acts, key);
        let isAnswered = false;
        heldActs.hold({
          key,
          contract,
          about: about ?? null,
          async send({ isLeaving }) {
            hideToast(id);
            try {
              const leaving = made ?? keyed(await (acts as () => Promise<readonly Act[]>)(), key);
              const seq = await sendActs(contract, leaving, isLeaving);
              // A page that goes away says it twice; the answer is one.
              if (isAnswered) return;
              isAnswered = true;
              await noteAct(queries, contract, seq);
              resolve('sent');
            } catch (error) {
              if (isAnswered) return;
              isAnswered = true;
              showToast({ kind: 'trouble', words: t('toast.refused', { words, why: wordsOf(error, t) }) });
              reject(error);
            }
          },
        });
        const undo = () => {
          if (!heldActs.undo(key)) return;
          hideToast(id);
          showToast({ kind: 'news', words: t('toast.undone') });
          resolve('undone');
        };
        showToast({
          ...{ id, kind: 'done', words, held: key, aloud: t('toast.aloud', { words }) },
          act: { words: t('toast.undo'), run: undo, undoes: true },
          also: { words: t('toast.now'), run: () => void heldActs.settle(contract) },
        });
      }),
    [contract, queries, t],
  );
}

/** Each act has a key of its own, the first that of the click. */
function keyed(acts: readonly Act[], first: string) {
  return acts.map((act, place) => ({ act, key: place === 0 ? first : newKey() }));
}
