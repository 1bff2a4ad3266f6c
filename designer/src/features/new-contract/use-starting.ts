import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import { useKeepDraft, useLaunch, useRemoveDraft } from '../../api-client/contracts.ts';
import { newKey } from '../../api-client/request.ts';
import type { Programme } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { offerToCancel } from '../../ui/cancel-launch/offer-to-cancel.ts';
import { showToast } from '../../ui/toast/toasts.ts';
import { draftOf, type Form } from './form.ts';

/** What is being done: the draft is written, the contract starts, its page opens. */
export type Stage = 'idle' | 'writing' | 'starting' | 'opening';

/**
 * Keeps a draft, or launches. The key stays the same while the form does, so that nothing is launched twice, whatever
 * answers were lost; another form is another contract.
 */
export function useStarting(programme: Programme, before: string | null) {
  const { t } = useWords();
  const navigate = useNavigate();
  const keepDraft = useKeepDraft();
  const launchDraft = useLaunch();
  const removeDraft = useRemoveDraft();
  const [stage, setStage] = useState<Stage>('idle');
  const [isOver, setOver] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const written = useRef({ form: '', key: newKey() });

  const write = async (form: Form): Promise<string> => {
    const text = JSON.stringify(form);
    if (written.current.form !== text) written.current = { form: text, key: newKey() };
    const { id } = await keepDraft.mutateAsync({ draft: draftOf(programme, form), key: written.current.key });
    // The draft one went on with has a successor.
    if (before !== null && before !== id) await removeDraft.mutateAsync(before).catch(() => undefined);
    return id;
  };
  const guarded = (work: () => Promise<void>) => {
    setError(null);
    setStage('writing');
    return work().catch((problem: unknown) => {
      setStage('idle');
      setError(problem);
    });
  };

  /** Nothing is left to lose: the question asked of whoever leaves is not asked any more. */
  const over = (last: Stage) =>
    flushSync(() => {
      setStage(last);
      setOver(true);
    });

  return {
    stage,
    isOver,
    error,
    launch: (form: Form) =>
      void guarded(async () => {
        const id = await write(form);
        setStage('starting');
        await launchDraft.mutateAsync(id);
        over('opening');
        offerToCancel(id, t(form.rehearsal ? 'newContract.launchedRehearsal' : 'newContract.launched'), t);
        void navigate(`/contrats/${id}`);
      }),
    keep: (form: Form) =>
      guarded(async () => {
        await write(form);
        over('idle');
        showToast({ kind: 'done', words: t('newContract.kept') });
        void navigate('/contrats');
      }),
  };
}
