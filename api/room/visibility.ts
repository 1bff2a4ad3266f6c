import type { Localised } from '#schema/primitives';
import type { Dossier } from '../dossier.ts';
import { indexOf } from '../presenters/index-of.ts';
import type { Names, PersonView } from '../presenters/names.ts';
import { maySeeField, maySeeStep } from '../presenters/privacy.ts';

/** A private step or field, and who sees it. Its name is for those who do. */
export type VisibilityLine = {
  what: 'step' | 'field';
  title: Localised | null;
  /** Whether whoever asks sees it. */
  sees: boolean;
  /** One value for each person: each sees their own. */
  ownToo: boolean;
  roles: { id: string; title: Localised }[];
  people: PersonView[];
};

/** Who sees what is not for everybody. What is not named here, everybody at the table sees. */
export function visibilityOf(dossier: Dossier, names: Names): VisibilityLine[] {
  const { template } = dossier;
  const steps = template.nodes.flatMap(({ id, title, visibleTo }) => {
    if (visibleTo === undefined) return [];
    const sees = maySeeStep(dossier, id);
    return [
      { what: 'step' as const, title: sees ? title : null, sees, ownToo: false, ...seenBy(dossier, visibleTo, names) },
    ];
  });
  const fields = (template.fields ?? []).flatMap(({ id, title, visibleTo, of }) => {
    if (visibleTo === undefined) return [];
    const sees = maySeeField(dossier, id);
    const ownToo = of !== undefined;
    return [
      {
        what: 'field' as const,
        title: sees || (of !== undefined && dossier.roles.includes(of)) ? title : null,
        sees,
        ownToo,
        ...seenBy(dossier, visibleTo, names),
      },
    ];
  });
  return [...steps, ...fields];
}

function seenBy({ template, contract }: Dossier, visibleTo: readonly string[], names: Names) {
  const seats = contract.summary?.parties ?? contract.opening.parties;
  const people = seats.flatMap(({ role, person }) => (visibleTo.includes(role) ? (person ?? []) : []));
  const roles = visibleTo.flatMap((id) => indexOf(template).roles.get(id) ?? []);
  return { roles: roles.map(({ id, title }) => ({ id, title })), people: [...new Set(people)].map(names) };
}
