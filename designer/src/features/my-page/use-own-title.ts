import type { Step } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { useStepTitle } from '../../ui/use-step-title.ts';
import { isAmendment } from '../amendments/amendment-step.ts';

/** What one is asked to do, by one name, on its card and on the line that opens into it. */
export function useOwnTitle() {
  const { t } = useWords();
  const titleOf = useStepTitle();
  return (step: Step | null) => (isAmendment(step) ? t('my.amendment') : titleOf(step));
}
