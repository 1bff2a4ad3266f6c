import type { Rule } from '../rule.ts';

/** A threshold of nothing is passed by everything (R34). */
export const thresholdZero: Rule = {
  code: 'THRESHOLD_ZERO',
  severity: 'warning',
  title: { fr: 'Seuil à zéro', en: 'Threshold of zero' },
  messages: {
    fr: 'Le seuil de « {step} » est de 0 % : tous les choix le passent.',
    en: 'The threshold of “{step}” is 0 %: every choice passes it.',
  },
  why: { fr: 'La décision ne trancherait rien.', en: 'The decision would settle nothing.' },
  repair: { fr: 'Mettez un vrai seuil, ou supprimez-le.', en: 'Set a real threshold, or remove it.' },
  check: ({ steps }) =>
    steps.flatMap(({ node, at, path }) =>
      node.kind === 'decision' && node.threshold?.percent === 0
        ? [
            {
              at: { ...at, key: 'threshold' },
              params: { step: node.id },
              fix: [{ op: 'unset' as const, path: [...path, 'threshold'] }],
            },
          ]
        : [],
    ),
};
