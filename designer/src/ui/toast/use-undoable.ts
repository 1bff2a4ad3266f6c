import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { Act } from '#schema/acts';
import { noteAct, sendAct } from '../../api-client/contract.ts';
import { type HeldAct, heldActs } from '../../api-client/held-acts.ts';
import { newKey } from '../../api-client/request.ts';
import { useWords } from '../../locales/use-words.ts';
import { wordsOf } from '../states.tsx';
import { hideToast, showToast } from './toasts.ts';

/** An act that may be taken back for a few seconds. Its texts have been kept already: it carries their references. */
export type Undoable = {
  act: Act;
  /** What it did, as the toast says it: "Réponse notée : je viens". */
  words: string;
  /** What it is about (the id of an item), for the page that shows it as done meanwhile: see `useHeld`. */
  about?: string;
  onUndone?: () => void;
  /** It left and was answered. */
  onSent?: () => void;
  /** It left and was refused; a toast has said why. */
  onRefused?: (error: unknown) => void;
};

/**
 * Acts in a contract after eight seconds during which one may think again: until then nobody was told anything. It
 * leaves at their end, when the page goes away, or when another act of the same contract is made.
 */
export function useUndoable(contract: string): (undoable: Undoable) => void {
  const queries = useQueryClient();
  const { t } = useWords();
  return useCallback(
    ({ act, words, about, onUndone, onSent, onRefused }: Undoable) => {
      const key = newKey();
      const id = `held-${key}`;
      let isAnswered = false;
      heldActs.hold({
        key,
        contract,
        about: about ?? null,
        async send({ isLeaving }) {
          hideToast(id);
          try {
            const { seq } = await sendAct(contract, act, { key, isLeaving });
            // A page that goes away says it twice; the answer is one.
            if (isAnswered) return;
            isAnswered = true;
            await noteAct(queries, contract, seq);
            onSent?.();
          } catch (error) {
            if (isAnswered) return;
            isAnswered = true;
            showToast({ kind: 'trouble', words: t('toast.refused', { words, why: wordsOf(error, t) }) });
            onRefused?.(error);
          }
        },
      });
      const undo = () => {
        if (!heldActs.undo(key)) return;
        hideToast(id);
        showToast({ kind: 'news', words: t('toast.undone') });
        onUndone?.();
      };
      const aloud = t('toast.aloud', { words });
      showToast({
        id,
        kind: 'done',
        words,
        aloud,
        held: key,
        act: { words: t('toast.undo'), run: undo, undoes: true },
      });
    },
    [contract, queries, t],
  );
}

/** The acts of a contract that have not been answered yet, so that what they are about is shown as done. */
export function useHeld(contract: string): readonly HeldAct[] {
  const all = useSyncExternalStore(heldActs.subscribe, heldActs.all);
  return all.filter((act) => act.contract === contract);
}
