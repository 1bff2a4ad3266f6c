import { useWords } from '../../locales/use-words.ts';
import classes from './progress.module.css';
import type { Screen } from './review-screens.ts';

type ProgressProps = {
  screens: readonly Screen[];
  place: number;
  isDone: (screen: Screen) => boolean;
};

/** One segment for each question: answered, here, to come. Where one is, is also said in words. */
export function Progress({ screens, place, isDone }: ProgressProps) {
  const { t } = useWords();
  const questions = screens.filter(({ kind }) => kind !== 'send');
  const words =
    place < questions.length ? t('review.place', { n: place + 1, of: questions.length }) : t('review.lastPlace');
  return (
    <div>
      <div className={classes['segments']} aria-hidden="true">
        {questions.map((screen, n) => (
          <i key={screen.key} data-state={n === place ? 'here' : isDone(screen) ? 'done' : 'coming'} />
        ))}
      </div>
      <output className={classes['words']}>{words}</output>
    </div>
  );
}
