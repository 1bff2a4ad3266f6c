import type { Rule } from '../rule.ts';

/** `in` names a group. */
export const parentNotAGroup: Rule = {
  code: 'PARENT_NOT_A_GROUP',
  severity: 'error',
  title: { fr: 'Étape dans un groupe qui n’existe pas', en: 'Step in a group that does not exist' },
  messages: {
    fr: '« {step} » est rangée dans « {group} », qui n’est pas un groupe.',
    en: '“{step}” is placed in “{group}”, which is not a group.',
  },
  why: { fr: 'Seul un groupe contient des étapes.', en: 'Only a group contains steps.' },
  repair: { fr: 'Choisissez un groupe, ou une phase.', en: 'Choose a group, or a phase.' },
  check: ({ steps, template }) =>
    steps
      .filter(({ node, group }) => node.in !== undefined && group === null)
      .map(({ at, path, node }) => ({
        at: { ...at, key: 'in' },
        params: { step: node.id, group: node.in ?? '' },
        ...fixOf(
          node.phase,
          [...path, 'in'],
          template.phases.map((phase) => phase.id),
        ),
      })),
};

/** A step that also names its phase can do without the group. */
function fixOf(phase: string | undefined, path: (string | number)[], phases: readonly string[]) {
  return phase !== undefined && phases.includes(phase) ? { fix: [{ op: 'unset' as const, path }] } : {};
}
