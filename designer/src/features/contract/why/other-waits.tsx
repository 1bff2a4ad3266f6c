import type { Explanation, Wait } from '../../../api-client/types.ts';
import { dayAndMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { useToday } from '../../../ui/today.tsx';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import classes from './why.module.css';

type OtherWaitsProps = { explanations: readonly Explanation[]; waits: readonly Wait[] };

/** What waits for nobody: for a day, for another step, for its turn, for something to be known. */
export function OtherWaits({ explanations, waits }: OtherWaitsProps) {
  const { t, language } = useWords();
  const today = useToday();
  const titleOf = useStepTitle();
  const others = explanations.filter(
    ({ step, waits: reasons }) =>
      step !== null &&
      !waits.some((wait) => wait.step.node === step.node) &&
      reasons.length > 0 &&
      reasons.every(({ for: what }) => what !== 'people'),
  );
  if (others.length === 0) return null;
  return (
    <details className={classes['others']}>
      <summary>{t('why.others', { count: others.length })}</summary>
      <ul>
        {others.map(({ thing, step, waits: reasons }) => (
          <li key={thing}>
            <b>{titleOf(step)}</b>{' '}
            {reasons
              .map(({ for: what, on, steps }) =>
                t(`why.for.${what}`, {
                  date: on === null ? '' : dayAndMonth(on, language, today),
                  steps: steps.map((one) => titleOf(one)).join(', '),
                  count: steps.length,
                }),
              )
              .join(' ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
