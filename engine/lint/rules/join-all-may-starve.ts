import type { Rule } from '../rule.ts';
import { commonWay } from '../survey/ways.ts';

/** A step that waits for all its arrows must be sure that all of them come (R16). */
export const joinAllMayStarve: Rule = {
  code: 'JOIN_ALL_MAY_STARVE',
  severity: 'warning',
  title: { fr: 'Attente de tous, qui peut ne jamais finir', en: 'Wait for all that may never end' },
  messages: {
    fr: '« {step} » attend toutes ses flèches, mais « {edge} » peut ne jamais arriver.',
    en: '“{step}” waits for all its arrows, but “{edge}” may never come.',
  },
  why: {
    fr: 'Une flèche qui vient d’un seul des choix ne vient pas si l’on choisit l’autre.',
    en: 'An arrow out of one choice does not come when the other is chosen.',
  },
  repair: {
    fr: 'Laissez l’étape attendre ce qui peut encore arriver : c’est le réglage habituel.',
    en: 'Let the step wait for what may still come: that is the usual setting.',
  },
  check: ({ steps, graph, ways }) =>
    steps.flatMap((step) => {
      if (step.node.join?.mode !== 'all') return [];
      const into = graph.into.get(step) ?? [];
      const along = into.map((arrow) => ways.along.get(arrow) ?? ways.root);
      if (along.length < 2) return [];
      const common = along.reduce(commonWay);
      const doubtful = along.findIndex((way) => way.doubts > common.doubts);
      const arrow = into[doubtful];
      if (!arrow) return [];
      const fix = [{ op: 'unset' as const, path: [...step.path, 'join'] }];
      return [{ at: { ...step.at, key: 'join' }, params: { step: step.node.id, edge: arrow.edge.id }, fix }];
    }),
};
