import { NEGATIVE_OUTCOMES } from '#schema/vocabulary';
import type { Rule } from '../rule.ts';
import type { Arrow } from '../survey/graph.ts';
import { ownOutcomes } from '../survey/outcomes.ts';
import type { Step } from '../survey/steps.ts';

/** A refusal without an arrow waits for the coordinator; it never runs on as a success (R9). */
export const negativeOutcomeUnwired: Rule = {
  code: 'NEGATIVE_OUTCOME_UNWIRED',
  severity: 'hint',
  title: { fr: 'Refus sans suite', en: 'Refusal with no arrow' },
  messages: {
    fr: 'Si « {step} » finit par « {outcome} », le contrat vous attendra.',
    en: 'If “{step}” ends by “{outcome}”, the contract will wait for you.',
  },
  why: {
    fr: 'Vous choisirez alors : recommencer, remplacer, passer, ou finir. C’est souvent ce qu’il faut.',
    en: 'You will then choose: again, replace, skip, or end. That is often what is wanted.',
  },
  repair: { fr: 'Pour prévoir la suite, tracez une flèche.', en: 'To plan what follows, draw an arrow.' },
  check: ({ steps, graph }) => {
    const wiredOutcomes = outcomesWithArrows(graph.arrows);
    return steps.flatMap((step) => {
      const wired = wiredOutcomes.get(step);
      const outcome = possibleNegatives(step).find((negative) => !wired?.has(negative));
      return outcome === undefined ? [] : [{ at: step.at, params: { step: step.node.id, outcome } }];
    });
  },
};

/** An arrow that goes back is a way on like another. */
function outcomesWithArrows(arrows: readonly Arrow[]): Map<Step, Set<string | null>> {
  const wired = new Map<Step, Set<string | null>>();
  for (const { from, outcome } of arrows) {
    const known = wired.get(from);
    if (known) known.add(outcome);
    else wired.set(from, new Set([outcome]));
  }
  return wired;
}

/** A signature expires only at a deadline that says so; a payment is refused by the budget. */
function possibleNegatives({ node }: Step): string[] {
  return ownOutcomes(node).filter(
    (outcome) =>
      (NEGATIVE_OUTCOMES as readonly string[]).includes(outcome) &&
      !(outcome === 'expired' && node.deadline?.then !== 'expired') &&
      node.kind !== 'decision' &&
      node.kind !== 'wait',
  );
}
