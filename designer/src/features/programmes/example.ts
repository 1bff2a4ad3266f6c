import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCancelLaunch, useKeepDraft, useLaunch, useRemoveRehearsal } from '../../api-client/contracts.ts';
import { newKey, request } from '../../api-client/request.ts';
import type { Programme } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { exampleTried } from './example-tried.ts';

/**
 * A contract to try things with: a rehearsal in which whoever tries it sits on every chair, so that nobody else sees
 * it or hears of it. It is taken away in one click, and nothing of it is left.
 */
export function useExample(me: string) {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [keep, launch, cancel] = [useKeepDraft(), useLaunch(), useCancelLaunch()];
  const removeRehearsal = useRemoveRehearsal();
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const doing = async (work: () => Promise<void>) => {
    setTrouble(null);
    setIsBusy(true);
    try {
      await work();
    } catch (error) {
      setTrouble(error);
    } finally {
      setIsBusy(false);
    }
  };
  const begin = (programme: string) =>
    doing(async () => {
      const { title, roleList } = await queries.fetchQuery({
        queryKey: ['programmes', programme],
        queryFn: () => request<Programme>(`/programmes/${programme}`),
      });
      const parties = roleList.filter(({ min }) => min > 0).map(({ id }) => ({ role: id, person: me }));
      const named = t('firstSteps.exampleTitle', { title: say(title) });
      const draft = { programme, title: named, rehearsal: true, parties };
      const { id } = await keep.mutateAsync({ draft, key: newKey() });
      await launch.mutateAsync(id);
      await navigate(`/contrats/${id}`);
    });
  const remove = (id: string) =>
    doing(async () => {
      await cancel.mutateAsync({ id, reason: t('firstSteps.exampleReason'), key: newKey() });
      await removeRehearsal.mutateAsync(id);
      exampleTried.choose('tried');
    });
  return { begin, remove, isBusy, trouble };
}
