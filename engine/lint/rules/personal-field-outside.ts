import type { Finding, Rule } from '../rule.ts';
import type { Reference } from '../survey/references.ts';
import type { Step } from '../survey/steps.ts';

/** A field that each person has is read where one person is at hand (R33). */
export const personalFieldOutside: Rule = {
  code: 'PERSONAL_FIELD_OUTSIDE_EACH',
  severity: 'warning',
  title: { fr: 'Donnée de chacun, lue pour personne', en: 'Field of each person, read for nobody' },
  messages: {
    fr: 'Chaque membre de « {role} » a sa donnée « {field} » : ici, on ne sait pas de qui il s’agit.',
    en: 'Each member of “{role}” has a “{field}”: here one cannot tell whose it is.',
  },
  why: {
    fr: 'La donnée resterait inconnue, et ce qui en dépend ne viendrait pas.',
    en: 'The value would stay unknown, and what depends on it would not come.',
  },
  repair: {
    fr: 'Répétez l’étape pour chaque membre du rôle, ou gardez une seule donnée pour tous.',
    en: 'Repeat the step for each member of the role, or keep one field for all.',
  },
  check: ({ references, fields, stepById }) =>
    references.flatMap((reference): Finding[] => {
      const role = reference.to === 'field' ? fields.get(reference.id)?.of : undefined;
      if (role === undefined || isForm(reference)) return [];
      if (isPersonAtHand(reference, stepById)) return [];
      return [{ at: reference.at, params: { role, field: reference.id } }];
    }),
};

/** Filling a form, each person fills in her own. */
function isForm({ at, path }: Reference): boolean {
  return at.key === 'form' || (at.key === 'limit' && path.at(-1) !== 'field');
}

/** Conditions and dates know the member; counts and amounts are those of the contract. */
function isPersonAtHand({ at, path }: Reference, stepById: ReadonlyMap<string, Step>): boolean {
  const read = path.at(-1);
  if (at.kind !== 'node' || at.key?.endsWith('except')) return at.kind === 'node';
  const member = stepById.get(at.id ?? '')?.member;
  const isRead = read === 'after' || (read === 'field' && !COUNTS.has(String(path.at(-2))));
  return member?.kind === 'seat' && isRead;
}

const COUNTS: ReadonlySet<string> = new Set([
  'months',
  'weeks',
  'days',
  'workingDays',
  'count',
  'n',
  'max',
  'amount',
  'contribution',
]);
