import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type Told, tell } from '../../api-client/deliveries.ts';
import { heldActs } from '../../api-client/held-acts.ts';
import { newKey, RequestProblem } from '../../api-client/request.ts';
import type { Delivery } from '../../api-client/types.ts';
import { dayAndMonth } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { wordsOf } from '../../ui/states.tsx';
import { hideToast, showToast } from '../../ui/toast/toasts.ts';

/**
 * Says what came of a call or a letter, after eight seconds in which one may think again: a wrong press must not leave
 * somebody without news. Whoever was second learns who was first.
 */
export function useTell(): (delivery: Delivery, told: Told) => void {
  const queries = useQueryClient();
  const { t, language } = useWords();

  const whyNot = (error: unknown): string => {
    const { code, details = {} } = error instanceof RequestProblem ? error.problem : { code: '' };
    const { by, on } = details as { by?: string; on?: string };
    if (code !== 'DELIVERY_DONE' || by === undefined || on === undefined) return wordsOf(error, t);
    return t('hand.first', { by, date: dayAndMonth(on, language) });
  };

  return ({ id, contract, person }, told) => {
    const key = newKey();
    const toast = `held-${key}`;
    const words = t(`hand.noted.${told.how}`, { name: person.name });
    let isAnswered = false;
    heldActs.hold({
      ...{ key, contract: contract.id, about: id },
      async send({ isLeaving }) {
        hideToast(toast);
        const refused = await tell(contract.id, id, told, { key, isLeaving }).then(
          () => null,
          (error: unknown) => ({ error }),
        );
        // A page that goes away says it twice; the answer is one.
        if (isAnswered) return;
        isAnswered = true;
        if (refused) {
          const why = whyNot(refused.error);
          showToast({ kind: 'trouble', words: t('toast.refused', { words, why }) });
        }
        await lookAgain(queries, contract.id);
      },
    });
    const undo = () => {
      if (!heldActs.undo(key)) return;
      hideToast(toast);
      showToast({ kind: 'news', words: t('toast.undone') });
    };
    showToast({
      ...{ id: toast, kind: 'done', words, held: key, aloud: t('toast.aloud', { words }) },
      act: { words: t('toast.undo'), run: undo, undoes: true },
      also: { words: t('toast.now'), run: () => void heldActs.settle(contract.id) },
    });
  };
}

/** What shows it: the day of whoever coordinates, the messages of the contract. */
async function lookAgain(queries: QueryClient, contract: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['board'] }),
    queries.invalidateQueries({ queryKey: ['contract', contract] }),
  ]);
}
