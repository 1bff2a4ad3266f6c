import type { Rule } from '../rule.ts';

/** A race waits for dates and events; the other gates read conditions at once. */
export const gateBranchMismatch: Rule = {
  code: 'GATE_BRANCH_MISMATCH',
  severity: 'error',
  title: { fr: 'Branche d’un autre genre', en: 'Branch of another kind' },
  messages: {
    fr: 'La branche « {outcome} » de « {step} » n’est pas écrite comme il faut pour un aiguillage « {mode} ».',
    en: 'The branch “{outcome}” of “{step}” is not written as a gate “{mode}” needs it.',
  },
  why: {
    fr: 'Une course (« race ») attend une date (« at ») ou un événement (« on »). Les autres lisent une condition (« if »).',
    en: 'A race waits for a date (“at”) or an event (“on”). The others read a condition (“if”).',
  },
  repair: { fr: 'Changez le genre de l’aiguillage, ou la branche.', en: 'Change the kind of gate, or the branch.' },
  check: ({ steps }) =>
    steps.flatMap(({ node, at }) => {
      if (node.kind !== 'gate') return [];
      const isRace = node.mode === 'race';
      return node.branches.flatMap((branch, ix) =>
        'if' in branch === isRace
          ? [
              {
                at: { ...at, key: `branches.${ix}` },
                params: { step: node.id, outcome: branch.outcome, mode: node.mode },
              },
            ]
          : [],
      );
    }),
};
