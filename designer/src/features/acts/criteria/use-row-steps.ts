import { newKey } from '../../../api-client/request.ts';
import type { Contract, FormList } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { hideToast, showToast } from '../../../ui/toast/toasts.ts';
import { useSending } from '../use-sending.ts';
import { actsOf, type RowStep, stepsBack } from './row-steps.ts';

/** One toast at a time says what was last done to the criteria, and takes it back. */
const TOAST = 'criteria';

/** Does what was asked to the rows of a list. Where it says so in words, a toast takes all of it back at once. */
export function useRowSteps(contract: Contract, list: FormList) {
  const { t } = useWords();
  const { send, trouble, isSending } = useSending(contract.id);
  const run = async (steps: readonly RowStep[], words?: string): Promise<boolean> => {
    const back = stepsBack(steps, list);
    let isSent = false;
    await send(
      (keep) => actsOf(steps, list, keep),
      () => {
        isSent = true;
      },
    );
    if (!isSent || words === undefined) return isSent;
    const undo = () => {
      hideToast(TOAST);
      void send((keep) => actsOf(back, list, keep));
    };
    showToast({ id: TOAST, kind: 'done', words, act: { words: t('toast.undo'), run: undo, undoes: true } });
    return true;
  };
  return { run, trouble, isSending };
}

/** A name for a row that does not exist yet. */
export function newRow(): string {
  return newKey().slice(0, 16);
}
