import type { Finding, Rule } from '../rule.ts';

/** An arrow leads from one step to another. */
export const edgeStepMissing: Rule = {
  code: 'EDGE_STEP_MISSING',
  severity: 'error',
  title: { fr: 'Flèche sans étape', en: 'Arrow without a step' },
  messages: {
    fr: 'La flèche « {edge} » touche l’étape « {step} », qui n’existe pas.',
    en: 'The arrow “{edge}” touches the step “{step}”, which does not exist.',
  },
  why: {
    fr: 'Une flèche dit ce qui vient après. Sans étape au bout, rien ne vient.',
    en: 'An arrow says what comes next. With no step at its end, nothing comes.',
  },
  repair: {
    fr: 'Reliez la flèche à une étape, ou supprimez-la.',
    en: 'Connect the arrow to a step, or delete it.',
  },
  check: ({ template, stepById }) =>
    template.edges.flatMap((edge, ix): Finding[] => {
      const step = [edge.from, edge.to].find((id) => !stepById.has(id));
      if (step === undefined) return [];
      return [
        {
          at: { kind: 'edge', id: edge.id, key: stepById.has(edge.from) ? 'to' : 'from' },
          params: { edge: edge.id, step },
          fix: [{ op: 'remove', path: ['edges', ix] }],
        },
      ];
    }),
};
