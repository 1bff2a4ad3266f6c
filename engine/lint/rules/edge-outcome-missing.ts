import type { Finding, Rule } from '../rule.ts';
import { ownOutcomes } from '../survey/outcomes.ts';
import type { Step } from '../survey/steps.ts';
import type { Survey } from '../survey/survey.ts';

/** Where there is one outcome per choice, an arrow says which one it follows (R8). */
export const edgeOutcomeMissing: Rule = {
  code: 'EDGE_OUTCOME_MISSING',
  severity: 'error',
  title: { fr: 'Flèche sans issue', en: 'Arrow without an outcome' },
  messages: {
    fr: 'La flèche « {edge} » ne dit pas par quelle issue elle part de « {step} » : {known}.',
    en: 'The arrow “{edge}” does not say by which outcome it leaves “{step}”: {known}.',
  },
  why: {
    fr: 'Cette étape a une issue par choix. Sans nom, la flèche ne serait jamais suivie.',
    en: 'This step has one outcome per choice. Without a name the arrow would never be followed.',
  },
  repair: { fr: 'Choisissez l’issue que suit la flèche.', en: 'Choose the outcome that the arrow follows.' },
  check: (survey) =>
    survey.graph.arrows.flatMap(({ edge, ix, from, outcome }): Finding[] => {
      if (outcome !== null) return [];
      const only = onlyFreeOutcome(survey, from);
      return [
        {
          at: { kind: 'edge', id: edge.id, key: 'outcome' },
          params: { edge: edge.id, step: edge.from, known: ownOutcomes(from.node).join(', ') },
          ...(only ? { fix: [{ op: 'set', path: ['edges', ix, 'outcome'], value: only }] } : {}),
        },
      ];
    }),
};

/** The outcome that no arrow follows yet, if there is just one. */
function onlyFreeOutcome({ graph }: Survey, step: Step): string | null {
  const taken = new Set(graph.out.get(step)?.map((arrow) => arrow.outcome));
  const free = ownOutcomes(step.node).filter((outcome) => !taken.has(outcome));
  return free.length === 1 ? (free[0] ?? null) : null;
}
