import { useQueryClient } from '@tanstack/react-query';
import { noteAct, sendAct } from '../../../api-client/contract.ts';
import { pathOf } from '../../../api-client/questions/contract.ts';
import { newKey, request } from '../../../api-client/request.ts';
import { useKnownPerson } from '../../../api-client/session.ts';
import type { BoardLine, Item } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { wordsOf } from '../../../ui/states.tsx';
import { showToast } from '../../../ui/toast/toasts.ts';
import { useHold } from '../../../ui/toast/use-hold.ts';
import { lateItems } from './late-items.ts';

/** Reminds by hand whoever is late in a contract of the board, after eight seconds in which one may think again. */
export function useRemindRow(): (line: BoardLine) => Promise<void> {
  const queries = useQueryClient();
  const { t } = useWords();
  const hold = useHold();
  const me = useKnownPerson()?.id;
  const trouble = (error: unknown) => void showToast({ kind: 'trouble', words: wordsOf(error, t) });

  async function remind(line: BoardLine): Promise<void> {
    const { items } = await request<{ items: Item[] }>(pathOf(line.id, '/items', { of: 'all' }));
    const late = lateItems(items, line, me);
    if (late.length === 0) {
      showToast({ kind: 'news', words: t('board.nobodyToRemind', { title: line.title }) });
      return;
    }
    const acts = late.map(({ id }) => ({ act: { type: 'remind', item: id } as const, key: newKey() }));
    const names = [...new Set(late.flatMap(({ people }) => people.map(({ name }) => name)))].join(', ');
    hold({
      ...{ key: newKey(), contract: line.id, about: null, words: t('board.reminded', { names }) },
      send: (isLeaving) => Promise.allSettled(acts.map(({ act, key }) => sendAct(line.id, act, { key, isLeaving }))),
      async onSent(sent) {
        const answered = sent.flatMap((one) => (one.status === 'fulfilled' ? [one.value.seq] : []));
        if (answered.length > 0) await noteAct(queries, line.id, Math.max(...answered));
        const refused = sent.find((one) => one.status === 'rejected');
        if (refused && answered.length === 0) trouble(refused.reason);
      },
    });
  }

  return (line) => remind(line).catch(trouble);
}
