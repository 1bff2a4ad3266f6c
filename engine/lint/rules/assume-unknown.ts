import type { Finding, Rule } from '../rule.ts';
import { outcomesOf } from '../survey/outcomes.ts';

/** What a preview supposes is possible (R41). */
export const assumeUnknown: Rule = {
  code: 'ASSUME_UNKNOWN',
  severity: 'warning',
  title: { fr: 'Hypothèse impossible', en: 'Impossible assumption' },
  messages: {
    fr: 'L’aperçu suppose « {outcome} » à « {step} », qui n’a pas cette issue.',
    en: 'The preview assumes “{outcome}” at “{step}”, which has no such outcome.',
  },
  why: { fr: 'L’aperçu ferait comme si rien n’était supposé.', en: 'The preview would do as if nothing was assumed.' },
  repair: {
    fr: 'Choisissez une issue de l’étape, ou supprimez l’hypothèse.',
    en: 'Choose an outcome of the step, or remove it.',
  },
  check: ({ template, stepById }) => {
    const { answers = {}, options = {} } = template.assume ?? {};
    const all = [
      ...Object.entries(answers).map(([step, outcome]) => ({ key: 'answers', step, outcomes: [outcome] })),
      ...Object.entries(options).map(([step, outcomes]) => ({ key: 'options', step, outcomes })),
    ];
    return all.flatMap(({ key, step, outcomes }): Finding[] => {
      const node = stepById.get(step)?.node;
      if (!node) return [];
      const known = new Set([
        ...outcomesOf(node),
        ...(node.kind === 'decision' ? node.choices.map(({ id }) => id) : []),
      ]);
      const outcome = outcomes.find((name) => !known.has(name));
      if (outcome === undefined) return [];
      const fix = [{ op: 'unset' as const, path: ['assume', key, step] }];
      return [{ at: { kind: 'template', key: `assume.${key}.${step}` }, params: { step, outcome }, fix }];
    });
  },
};
