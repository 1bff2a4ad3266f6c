import type { Seated } from '../../api-client/contracts.ts';
import type { Programme, ProgrammeRole } from '../../api-client/types.ts';

/** Who was given each role: the id of somebody known, or a name written down now. */
export type Casting = Record<string, string[]>;

const NEW = 'new:';

/** Marks a name that is not known yet. */
export function asNewcomer(name: string): string {
  return `${NEW}${name.trim()}`;
}

/** The name of somebody written down now, or null for somebody known. */
export function newcomerName(value: string): string | null {
  return value.startsWith(NEW) ? value.slice(NEW.length) : null;
}

/** The first role that needs somebody more before a launch. */
export function firstMissing(programme: Programme, casting: Casting): ProgrammeRole | null {
  return (
    programme.roleList.find(({ id, min, recruitedDuring }) => !recruitedDuring && (casting[id]?.length ?? 0) < min) ??
    null
  );
}

/** Everybody with their role, as the API takes them. */
export function seatsOf(programme: Programme, casting: Casting): Seated[] {
  return programme.roleList.flatMap(({ id }) =>
    (casting[id] ?? []).map((value) => {
      const name = newcomerName(value);
      return { role: id, person: name === null ? value : { name, email: null } };
    }),
  );
}
