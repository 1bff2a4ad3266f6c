import type { CivilDate } from '#schema/facts';
import type { Programme } from '../../api-client/types.ts';
import { type Question, questionIn } from '../../ui/year/question.ts';
import { type Form, fieldsIn } from './form.ts';

/**
 * What the year of a new contract is asked with: its first day, its place, what is known already, and how many people
 * have a role. Where nobody was given a role yet, the programme's own supposition stands.
 */
export function openingQuestion(programme: Programme, form: Form, opened: CivilDate): Question {
  const { territory, goodFriday, casting } = form;
  const people = programme.roleList.flatMap(({ id }): [string, number][] => {
    const count = casting[id]?.length ?? 0;
    return count === 0 ? [] : [[id, count]];
  });
  return {
    ...questionIn(new URLSearchParams(), opened),
    ...{ territory, goodFriday, fields: fieldsIn(programme, form), people: Object.fromEntries(people) },
  };
}
