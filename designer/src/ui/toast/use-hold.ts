import { useCallback } from 'react';
import { type HeldAct, heldActs } from '../../api-client/held-acts.ts';
import { useWords } from '../../locales/use-words.ts';
import { hideToast, showToast } from './toasts.ts';

/** Something that leaves in a few seconds, unless whoever did it thinks again. */
export type Hold<T> = HeldAct & {
  /** What the same press is about elsewhere. */
  also?: readonly Pick<HeldAct, 'contract' | 'about'>[];
  /** What it did, as the toast says it: "Réponse notée : je viens". */
  words: string;
  /** How letting it leave at once, and having thought again, are said where nothing is sent to anybody. */
  said?: { now: string; undone: string };
  /** Lets it leave; told whether the page is going away, so that the request must outlive it. */
  send: (isLeaving: boolean) => Promise<T>;
  /** It left and was answered, or refused: once, though a page that goes away says it twice. */
  onSent: (answer: T) => void | Promise<void>;
  onRefused?: (error: unknown) => void | Promise<void>;
  /** Somebody thought again. */
  onUndone?: () => void;
};

/**
 * Holds what was done for eight seconds, with a toast that takes it back or lets it leave at once: until then nobody was
 * told anything. It leaves at their end, at a word, when the page goes away, or when something else is done about the
 * same.
 */
export function useHold(): <T>(hold: Hold<T>) => void {
  const { t } = useWords();
  return useCallback(
    <T>({ key, contract, about, also, words, said, send, onSent, onRefused, onUndone }: Hold<T>) => {
      const id = `held-${key}`;
      let isAnswered = false;
      const once = <A>(tell: ((answer: A) => void | Promise<void>) | undefined, answer: A) => {
        if (isAnswered) return undefined;
        isAnswered = true;
        return tell?.(answer);
      };
      heldActs.hold({
        ...{ key, contract, about, ...(also ? { also } : {}) },
        async send({ isLeaving }) {
          hideToast(id);
          const sent = await send(isLeaving).then(
            (answer) => ({ answer }),
            (error: unknown) => ({ error }),
          );
          await ('answer' in sent ? once(onSent, sent.answer) : once(onRefused, sent.error));
        },
      });
      const undo = () => {
        if (!heldActs.undo(key)) return;
        hideToast(id);
        showToast({ kind: 'news', words: said?.undone ?? t('toast.undone') });
        onUndone?.();
      };
      showToast({
        ...{ id, kind: 'done', words, held: key, aloud: t('toast.aloud', { words }) },
        act: { words: t('toast.undo'), run: undo, undoes: true },
        also: { words: said?.now ?? t('toast.now'), run: () => void heldActs.settle(contract) },
      });
    },
    [t],
  );
}
