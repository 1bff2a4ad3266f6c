import type { Rule } from '../rule.ts';

/** A promise is easier to keep when the calendar shows when. */
export const commitmentUnlinked: Rule = {
  code: 'COMMITMENT_UNLINKED',
  severity: 'hint',
  title: { fr: 'Promesses hors du calendrier', en: 'Promises outside the calendar' },
  messages: {
    fr: 'Aucune des {many} promesses de « {role} » n’est reliée à une étape.',
    en: 'None of the {many} promises of “{role}” is linked to a step.',
  },
  why: {
    fr: 'Reliée à une étape, une promesse se voit tenue quand l’étape est faite.',
    en: 'Linked to a step, a promise is seen to be kept when the step is done.',
  },
  repair: { fr: 'Reliez une promesse à une étape (« node »).', en: 'Link a promise to a step (“node”).' },
  check: ({ template, roles }) => {
    const parties = new Map<string, { many: number; linked: boolean }>();
    for (const { by, node } of template.commitments ?? []) {
      const party = parties.get(by) ?? { many: 0, linked: false };
      parties.set(by, { many: party.many + 1, linked: party.linked || node !== undefined });
    }
    return [...parties]
      .filter(([role, { linked }]) => !linked && roles.has(role))
      .map(([role, { many }]) => ({ at: { kind: 'role', id: role }, params: { role, many } }));
  },
};
