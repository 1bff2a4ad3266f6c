import { NO_OPINION, OTHERS_VIEW, PROMISE_VIEW } from '#schema/vocabulary';
import type { Review } from '../commitments/reviews.ts';

/**
 * How many criteria had answers and are no longer asked about: put together with another since, or taken away
 * (decision 16). Their answers are kept, and counted nowhere: whoever reads the results must know.
 */
export function goneCriteria(reviews: readonly Review[], asked: readonly { id: string }[]): number {
  const still = new Set(asked.map(({ id }) => id));
  const gone = new Set<string>();
  for (const { answers } of reviews) {
    for (const [name, level] of answers.flatMap((answer) => Object.entries(answer.answers))) {
      const criterion = name.startsWith(OTHERS_VIEW) ? name.slice(OTHERS_VIEW.length) : name;
      const isAbout = !name.startsWith(PROMISE_VIEW) && !still.has(criterion);
      if (isAbout && !NO_OPINION.some((none) => none === level)) gone.add(criterion);
    }
  }
  return gone.size;
}
