import type { Rule } from '../rule.ts';

/** Waiting for several arrows supposes several arrows (R15). */
export const joinWithoutBranches: Rule = {
  code: 'JOIN_WITHOUT_BRANCHES',
  severity: 'warning',
  title: { fr: 'Rien à rassembler', en: 'Nothing to join' },
  messages: {
    fr: '« {step} » dit comment attendre plusieurs flèches, et n’en reçoit pas plusieurs.',
    en: '“{step}” says how to wait for several arrows, and does not receive several.',
  },
  why: {
    fr: 'Les flèches qui reviennent en arrière ne comptent pas.',
    en: 'Arrows that go back do not count.',
  },
  repair: { fr: 'Supprimez ce réglage.', en: 'Remove this setting.' },
  check: ({ steps, graph }) =>
    steps
      .filter((step) => step.node.join && (graph.into.get(step)?.length ?? 0) < 2)
      .map(({ at, path, node }) => ({
        at: { ...at, key: 'join' },
        params: { step: node.id },
        fix: [{ op: 'unset', path: [...path, 'join'] }],
      })),
};
