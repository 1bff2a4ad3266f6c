import type { JournalLine } from '../../api-client/types.ts';
import { dayAndMonth } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { useToday } from '../../ui/today.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import { isAmendment } from '../amendments/amendment-step.ts';

/** Puts a line of the journal in words. */
export function useSentence() {
  const { t, say, language } = useWords();
  const today = useToday();
  const titleOf = useStepTitle();
  const outcomeOf = ({ word, wordTitle }: JournalLine) =>
    wordTitle ? say(wordTitle) : word === null ? '' : t(`outcome.${word}`, word);
  return (line: JournalLine): string => {
    if (line.what === 'ItemAnswered' && isAmendment(line.step))
      return t('journal.amendmentAnswered', { word: line.word ?? '' });
    const { what, word, step, phase, role, people, about, date, byItself } = line;
    const place = what === 'ContractEnded' && word ? outcomeOf(line) : '';
    return endedOnce(
      t(`journal.${what}`, {
        step: step ? titleOf(step) : '',
        phase: say(phase),
        role: say(role),
        people: [...new Set(people.map(({ name }) => name))].join(', '),
        count: people.length,
        about: say(about),
        date: date ? dayAndMonth(date.on, language, today) : '',
        word: word ?? '',
        outcome: what === 'IncidentOpened' ? t(`incident.${word ?? ''}`) : place || outcomeOf(line),
        byItself: byItself ? 'yes' : 'no',
      }),
    );
  };
}

/** A title that asks something has ended its sentence already. */
function endedOnce(sentence: string): string {
  return sentence.replace(/([?!…])\.$/, '$1');
}
