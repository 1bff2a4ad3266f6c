import type { ContractState } from '#engine/state';
import type { Localised } from '#schema/primitives';
import type { Field } from '#schema/template';
import type { Review } from '../commitments/reviews.ts';
import type { Dossier } from '../dossier.ts';
import { type StepView, stepView } from '../presenters/item.ts';
import type { Names } from '../presenters/names.ts';
import { maySeeField } from '../presenters/privacy.ts';
import type { Texts } from '../presenters/texts.ts';
import { type Cell, cellsOf } from './cells.ts';

/** Something private that whoever asks may share: a text of theirs, a row that names them, a value of theirs. */
export type OwnThing = {
  what: string;
  /** The field or the list it belongs to; a text has none. */
  title: Localised | null;
  /** The review that a text was written in. */
  step: StepView | null;
  cells: Cell[];
  /** The roles that read it anyway. */
  seenBy: string[];
};

type Found = Omit<OwnThing, 'cells'>;
type Looking = { dossier: Dossier; state: ContractState; reviews: readonly Review[] };

/** All of it, but for what is shared already. Whatever everybody reads anyway is not among it (P2). */
export function findOwnThings(looking: Looking): Found[] {
  const shared = new Set((looking.dossier.contract.summary?.shares ?? []).map(({ what }) => what));
  const found = [...valuesOf(looking), ...rowsOf(looking), ...textsIn(looking)];
  return found.filter(({ what }) => !shared.has(what));
}

/** Those things in words; what was erased is not worth sharing. */
export function ownThings(
  reading: { dossier: Dossier; state: ContractState; names: Names; texts: Texts },
  found: readonly Found[],
): OwnThing[] {
  const things = found.map((thing) => ({ ...thing, cells: cellsOf(reading, thing.what) }));
  return things.filter(({ cells }) => cells.length > 0);
}

function privateFields({ template }: Dossier): Field[] {
  return (template.fields ?? []).filter(({ visibleTo }) => visibleTo !== undefined);
}

/** One's own values; those of the contract are a coordinator's to share, who sees them. */
function valuesOf({ dossier, state }: Looking): Found[] {
  const { me, roles, coordinates } = dossier;
  return privateFields(dossier).flatMap(({ id, type, of, title, visibleTo = [] }) => {
    const isTheirs = of === undefined ? coordinates && maySeeField(dossier, id) : roles.includes(of);
    const key = of === undefined ? id : `${id}@${me.id}`;
    const value = state.fields[key];
    if (type === 'list' || type === 'consent' || !isTheirs || value === undefined || value === null) return [];
    return [{ what: `field:${key}`, title, step: null, seenBy: visibleTo }];
  });
}

/** Rows that name whoever asks; those that name nobody are a coordinator's to share, who sees them. */
function rowsOf({ dossier, state }: Looking): Found[] {
  return privateFields(dossier).flatMap(({ id: list, type, columns = [], title, visibleTo = [] }) => {
    if (type !== 'list') return [];
    const isCoordinators = dossier.coordinates && maySeeField(dossier, list);
    const people = columns.filter((column) => column.type === 'person').map(({ id }) => id);
    return (state.lists[list] ?? []).flatMap(({ id, values }) => {
      const named = people.flatMap((column) => values[column] ?? []);
      const isTheirs = named.length === 0 ? isCoordinators : named.includes(dossier.me.id);
      return isTheirs ? [{ what: `row:${list}/${id}`, title, step: null, seenBy: visibleTo }] : [];
    });
  });
}

/** What somebody wrote for themselves in a review. */
function textsIn({ dossier, reviews }: Looking): Found[] {
  return reviews.flatMap(({ node, occurrence, answers }) =>
    answers.flatMap(({ person, ownText }) => {
      if (person !== dossier.me.id || ownText === null) return [];
      const step = stepView(dossier.template, node, occurrence);
      return [{ what: `text:${ownText.id}`, title: null, step, seenBy: [] }];
    }),
  );
}
