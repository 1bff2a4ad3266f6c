import { useNavigate } from 'react-router';
import { useAmendmentDraft } from '../../api-client/amendments.ts';
import { useWords } from '../../locales/use-words.ts';
import { wordsOf } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast/toasts.ts';
import { keepReason } from './kept-reason.ts';

/** Opens the drawing of a change, a new one or the one that was begun; what it answers to is kept for its reason. */
export function useBeginAmendment(contract: string) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useAmendmentDraft(contract);
  return {
    isPending,
    error,
    begin: (reason = '') =>
      mutate(undefined, {
        onSuccess: ({ draft }) => {
          if (reason !== '') keepReason(draft, reason);
          void navigate(`/modeles/${draft}`);
        },
        onError: (refused) => showToast({ kind: 'trouble', words: wordsOf(refused, t) }),
      }),
  };
}
