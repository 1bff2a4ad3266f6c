import { useState } from 'react';
import { useChooseReminders } from '../../../api-client/my.ts';
import type { ReminderChosen } from '../../../api-client/questions/my.ts';
import { useWords } from '../../../locales/use-words.ts';
import { hideToast, showToast } from '../../../ui/toast/toasts.ts';

const TOAST = 'reminders-chosen';

export type Choose = (next: ReminderChosen, before: ReminderChosen) => Promise<void>;

/** Keeps each choice at once, and offers to take it back. What could not be kept shows as it was, with the reason. */
export function useChoice(): { choose: Choose; trouble: unknown } {
  const { t } = useWords();
  const { mutateAsync } = useChooseReminders();
  const [trouble, setTrouble] = useState<unknown>(null);
  const keep = async (next: ReminderChosen) => {
    setTrouble(null);
    hideToast(TOAST);
    try {
      await mutateAsync(next);
      return true;
    } catch (error) {
      setTrouble(error);
      return false;
    }
  };
  const choose: Choose = async (next, before) => {
    if (!(await keep(next))) return;
    const undo = () => void keep(before);
    showToast({
      ...{ id: TOAST, kind: 'done', words: t('reminders.saved') },
      act: { words: t('toast.undo'), run: undo, undoes: true },
    });
  };
  return { choose, trouble };
}
