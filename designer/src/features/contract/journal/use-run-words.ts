import type { JournalLine } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { useSentence } from '../use-sentence.tsx';

const MOST_NAMED = 3;

/** Says several lines of the same kind in one sentence. */
export function useRunWords() {
  const { t, say } = useWords();
  const sentence = useSentence();
  return (run: readonly JournalLine[]): string => {
    const [first] = run;
    if (first === undefined) return '';
    if (run.length === 1) return sentence(first);
    if (first.what === 'SeatTaken') return t('journal.joined', { count: run.length });
    if (first.what !== 'RungFell') return t('journal.times', { count: run.length, what: sentence(first) });
    const titles = new Map(run.flatMap(({ step }) => (step ? [[step.node, say(step.title)]] : [])));
    const steps = [...titles.values()].slice(0, MOST_NAMED).join(', ');
    return t('journal.reminders', { count: run.length, steps, more: titles.size > MOST_NAMED ? 'yes' : 'no' });
  };
}
