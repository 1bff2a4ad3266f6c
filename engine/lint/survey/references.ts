import type { Edit, Path } from '#engine/authoring/edit';
import type { Place } from '../problem.ts';

/** What kind of thing a name stands for. */
export type Target = 'role' | 'field' | 'list' | 'node' | 'phase' | 'policy';

/** A place of the template that names another thing of it. */
export type Reference = {
  to: Target;
  id: string;
  at: Place;
  path: Path;
  /** How to take the name away, where the place can do without it. */
  drop?: Edit[];
};

/** Gathers references; `free` ones can be taken away without anything else having to change. */
export type Gather = {
  add: (to: Target, id: string | undefined, at: Place, path: Path) => void;
  /** A key that may be left out. */
  optional: (to: Target, id: string | undefined, at: Place, path: Path) => void;
  /** A list of names that may be shorter, but for its last name: then the key goes. */
  names: (to: Target, ids: readonly string[] | undefined, at: Place, path: Path) => void;
  /** An object whose keys are names. */
  keys: (to: Target, map: object | undefined, at: Place, path: Path) => void;
};

/** Starts a gathering that writes into `found`. */
export function gatherInto(found: Reference[]): Gather {
  const push = (to: Target, id: string, at: Place, path: Path, drop?: Edit) =>
    found.push({ to, id, at, path, ...(drop ? { drop: [drop] } : {}) });
  return {
    add: (to, id, at, path) => id !== undefined && push(to, id, at, path),
    optional: (to, id, at, path) => id !== undefined && push(to, id, at, path, { op: 'unset', path }),
    names: (to, ids, at, path) =>
      ids?.forEach((id, ix) => {
        const drop: Edit = ids.length > 1 ? { op: 'remove', path: [...path, ix] } : { op: 'unset', path };
        push(to, id, at, [...path, ix], drop);
      }),
    keys: (to, map, at, path) => {
      for (const id of Object.keys(map ?? {})) push(to, id, at, [...path, id], { op: 'unset', path: [...path, id] });
    },
  };
}
