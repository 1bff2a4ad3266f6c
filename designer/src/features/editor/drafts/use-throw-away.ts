import { useQueryClient } from '@tanstack/react-query';
import { drafts } from '../../../api-client/questions/templates.ts';
import { newKey } from '../../../api-client/request.ts';
import { removeDraft } from '../../../api-client/template-drafts.ts';
import type { TemplateDraftLine } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { wordsOf } from '../../../ui/states.tsx';
import { showToast } from '../../../ui/toast/toasts.ts';
import { useHeld } from '../../../ui/toast/use-held.ts';
import { useHold } from '../../../ui/toast/use-hold.ts';

/** Throws a draft away, hours of somebody's work, after a few seconds in which one may think again. */
export function useThrowAway(): (draft: TemplateDraftLine) => void {
  const queries = useQueryClient();
  const { t } = useWords();
  const hold = useHold();
  const lookAgain = () => queries.invalidateQueries({ queryKey: drafts.key, exact: true });
  return ({ id, title }) => {
    hold({
      ...{ key: newKey(), contract: placeOf(id), about: id, words: t('drafts.thrown', { title }) },
      said: { now: t('drafts.throwNow'), undone: t('drafts.kept', { title }) },
      send: (isLeaving) => removeDraft(id, isLeaving),
      onSent: lookAgain,
      onRefused(error) {
        showToast({ kind: 'trouble', words: t('drafts.notThrown', { title, why: wordsOf(error, t) }) });
        return lookAgain();
      },
    });
  };
}

/** The drafts that somebody has just thrown away. */
export function useThrown(): ReadonlySet<string> {
  const held = useHeld();
  return new Set(held.flatMap(({ contract, about }) => (about !== null && contract === placeOf(about) ? [about] : [])));
}

/** A draft is in no contract: each has a place of its own among what is held, so that one does not send off another. */
function placeOf(draft: string): string {
  return `draft/${draft}`;
}
