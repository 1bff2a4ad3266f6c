import { LATE_DAYS } from '#engine/simulate/options';
import type { Template } from '#schema/template';
import { isTrial, plannedOf, type Question } from '../../year/question.ts';

/** How people are supposed to behave: all on time, somebody late, everybody late. */
export type Behaviour = 'onTime' | 'mixed' | 'late';
export const BEHAVIOURS: readonly Behaviour[] = ['onTime', 'mixed', 'late'];

/** How people behave in a question: everybody late by the same number of days, or only some. */
export function behaviourOf(template: Template, question: Question): Behaviour {
  if (!isTrial(question)) return 'onTime';
  const days = template.roles.map(({ id }) => question.late[id] ?? 0);
  return question.silent.length === 0 && days.every((count) => count === days[0]) ? 'late' : 'mixed';
}

/** The same question with people who behave so. What was set by hand for that behaviour stays. */
export function withBehaviour(template: Template, question: Question, behaviour: Behaviour): Question {
  if (behaviourOf(template, question) === behaviour) return question;
  if (behaviour === 'onTime') return plannedOf(question);
  if (behaviour === 'late') {
    return { ...question, silent: [], late: Object.fromEntries(template.roles.map(({ id }) => [id, LATE_DAYS])) };
  }
  return { ...question, silent: [], late: { [somebodyWhoProvides(template)]: THREE_WEEKS } };
}

const THREE_WEEKS = 21;

/** A trial begins with the first partner whose lateness others would feel. */
function somebodyWhoProvides({ roles, nodes }: Template): string {
  const isPartner = (id: string) => roles.some((role) => role.id === id && role.kind === 'partner' && role.min > 0);
  const providers = nodes.flatMap((node) =>
    node.kind === 'service' && node.opens ? (node.who ?? []).flatMap((who) => ('role' in who ? [who.role] : [])) : [],
  );
  return providers.find(isPartner) ?? roles.find(({ kind }) => kind === 'partner')?.id ?? roles[0]?.id ?? '';
}
