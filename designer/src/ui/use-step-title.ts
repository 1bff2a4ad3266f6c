import type { Step } from '../api-client/types.ts';
import { useWords } from '../locales/use-words.ts';

/** The name of a step, with the number of its occurrence where it comes back, and the row it is about. */
export function useStepTitle() {
  const { t, say } = useWords();
  return (step: Step | null) => {
    if (step === null) return t('step.private');
    const title = say(step.title);
    if (step.about) return t('step.about', { title, about: step.about });
    return step.repeats && step.occurrence !== null ? t('step.occurrence', { title, n: step.occurrence }) : title;
  };
}
