import type { Rule } from '../rule.ts';
import { type PlacedWho, peopleOf } from '../survey/people.ts';

/** A step does not ask for more people than the role can have. */
export const needOverSeats: Rule = {
  code: 'NEED_OVER_SEATS',
  severity: 'warning',
  title: { fr: 'Plus de personnes que de places', en: 'More people than seats' },
  messages: {
    fr: '« {step} » demande {need} personnes du rôle « {role} », qui en a au plus {max}.',
    en: '“{step}” asks for {need} people of the role “{role}”, which has {max} at most.',
  },
  why: { fr: 'L’étape ne pourrait jamais être faite.', en: 'The step could never be done.' },
  repair: {
    fr: 'Demandez moins de personnes, ou agrandissez le rôle.',
    en: 'Ask for fewer people, or enlarge the role.',
  },
  check: ({ steps, roles }) =>
    steps.flatMap((step) => {
      const minimum = step.node.kind === 'meeting' ? Object.entries(step.node.minimum ?? {}) : [];
      const asked = [
        ...peopleOf(step).map((placed) => ({ ...askedBy(placed), key: `${placed.key}.${placed.ix}.need` })),
        ...minimum.map(([role, need]) => ({ role, need, key: `minimum.${role}` })),
      ];
      return asked.flatMap(({ role, need, key }) => {
        const seats = roles.get(role);
        if (!seats || need <= seats.max) return [];
        return [{ at: { ...step.at, key }, params: { step: step.node.id, role, need, max: seats.max } }];
      });
    }),
};

function askedBy({ line }: PlacedWho): { role: string; need: number } {
  const role = 'role' in line ? line.role : '';
  const { need } = line;
  if (typeof need === 'number') return { role, need };
  return { role, need: typeof need === 'object' ? need.min : 0 };
}
