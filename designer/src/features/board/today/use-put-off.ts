import { useCallback, useState } from 'react';
import { todayHere } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { hideToast, showToast } from '../../../ui/toast/toasts.ts';
import { putOff, putOffNow, takeBack } from './put-off.ts';

const TOAST = 'board-later';

/** What waits for tomorrow, and the ways to put something off and to take it back. */
export function usePutOff() {
  const { t } = useWords();
  const today = todayHere();
  const [later, setLater] = useState(() => putOffNow(today));
  const back = useCallback(
    (needs: readonly string[]) => {
      takeBack(needs, today);
      setLater(putOffNow(today));
      hideToast(TOAST);
    },
    [today],
  );
  const off = useCallback(
    (needs: readonly string[], what: string) => {
      for (const need of needs) putOff(need, today);
      setLater(putOffNow(today));
      const act = { words: t('toast.undo'), run: () => back(needs), undoes: true } as const;
      showToast({ id: TOAST, kind: 'news', words: t('board.putOff', { what }), act });
    },
    [back, today, t],
  );
  return { later, off, back };
}
