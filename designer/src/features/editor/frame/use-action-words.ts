import { useWords } from '../../../locales/use-words.ts';
import type { ActionWords } from '../draft/history.ts';

/** Says what an action did: "Étape ajoutée : Signature". */
export function useActionWords(): (words: ActionWords) => string {
  const { t } = useWords();
  return ({ key, values }) => t(key.includes('.') ? key : `editor.action.${key}`, values ?? {});
}
