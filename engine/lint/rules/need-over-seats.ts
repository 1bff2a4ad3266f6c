import type { Place } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { PlacedWho } from '../survey/people.ts';
import type { Step } from '../survey/steps.ts';

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
  check: ({ people, steps, roles }) =>
    [...people.map(askedBy), ...steps.flatMap(askedByMeeting)].flatMap(({ step, role, need, at }) => {
      const seats = roles.get(role);
      if (!seats || need <= seats.max) return [];
      return [{ at, params: { step: step.node.id, role, need, max: seats.max } }];
    }),
};

type Asked = { step: Step; role: string; need: number; at: Place };

function askedBy({ step, line, at }: PlacedWho): Asked {
  const role = 'role' in line ? line.role : '';
  const need = typeof line.need === 'object' ? line.need.min : typeof line.need === 'number' ? line.need : 0;
  return { step, role, need, at: { ...at, key: `${at.key ?? ''}.need` } };
}

function askedByMeeting(step: Step): Asked[] {
  const minimum = step.node.kind === 'meeting' ? Object.entries(step.node.minimum ?? {}) : [];
  return minimum.map(([role, need]) => ({ step, role, need, at: { ...step.at, key: `minimum.${role}` } }));
}
