import type { Rule } from '../rule.ts';

/** A step inside a group is in the phase of the group, and says nothing of its own. */
export const stepPlaceDouble: Rule = {
  code: 'STEP_PLACE_DOUBLE',
  severity: 'error',
  title: { fr: 'Étape à deux endroits', en: 'Step in two places' },
  messages: {
    fr: '« {step} » est à la fois dans la phase « {phase} » et dans le groupe « {group} ».',
    en: '“{step}” is both in the phase “{phase}” and in the group “{group}”.',
  },
  why: { fr: 'Une étape n’a qu’une place.', en: 'A step has one place only.' },
  repair: { fr: 'Gardez l’un des deux.', en: 'Keep one of the two.' },
  check: ({ steps }) =>
    steps
      .filter(({ node, group }) => node.phase !== undefined && group !== null && group.node !== node)
      .map(({ at, path, node }) => ({
        at: { ...at, key: 'phase' },
        params: { step: node.id, phase: node.phase ?? '', group: node.in ?? '' },
        fix: [{ op: 'unset', path: [...path, 'phase'] }],
      })),
};
