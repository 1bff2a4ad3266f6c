import type { ShareView } from '#engine/projection/read-models';
import type { ContractState } from '#engine/state';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { Dossier } from '../dossier.ts';
import { indexOf } from '../presenters/index-of.ts';
import type { Names, PersonView } from '../presenters/names.ts';
import { isSharedWith } from '../presenters/privacy.ts';
import type { Texts } from '../presenters/texts.ts';
import { type Cell, cellsOf } from './cells.ts';

/** A private text, row or value that was shared: by whom, with which roles, what for, and what it says. */
export type SharedLine = {
  what: string;
  /** The field or the list it belongs to; a text has none. */
  title: Localised | null;
  by: PersonView;
  mine: boolean;
  roles: { id: string; title: Localised }[];
  /** Null once the words are erased. */
  purpose: string | null;
  /** The last day of it, if it ends by itself. */
  until: CivilDate | null;
  cells: Cell[];
};

type Reading = { dossier: Dossier; state: ContractState; names: Names; texts: Texts };

/** What somebody shared, and what was shared with a role of theirs. Nobody else hears of it. */
export function sharesFor(dossier: Dossier): ShareView[] {
  const shares = dossier.contract.summary?.shares ?? [];
  return shares.filter(({ what, by }) => by === dossier.me.id || isSharedWith(dossier, what));
}

/** Those shares in words. */
export function sharedLines(reading: Reading, shares: readonly ShareView[]): SharedLine[] {
  const { dossier, names, texts } = reading;
  const { fields, roles: known } = indexOf(dossier.template);
  return shares.map(({ what, by, roles, purpose, until }) => {
    const reason = texts.read(purpose);
    return {
      what,
      title: fields.get(/^(?:field|row):([a-z0-9-]+)/.exec(what)?.[1] ?? '')?.title ?? null,
      by: names(by),
      mine: by === dossier.me.id,
      roles: roles.flatMap((id) => known.get(id) ?? []).map(({ id, title }) => ({ id, title })),
      purpose: typeof reason === 'string' ? reason : null,
      until: until ?? null,
      cells: cellsOf(reading, what),
    };
  });
}
