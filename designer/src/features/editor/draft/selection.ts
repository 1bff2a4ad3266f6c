import type { Place } from '#engine/lint/problem';

/** What the author looks at: some steps, an arrow, a phase, a role … or the template itself. Every view shows the same. */
export type Selection = {
  kind: Place['kind'];
  /** Several steps at once; one of anything else; none for the template itself. */
  ids: readonly string[];
  /** The field that is asked for, when one came from a problem: "due", "branches.0". */
  key?: string | undefined;
};

export const WHOLE_TEMPLATE: Selection = { kind: 'template', ids: [] };

export function stepsSelected(ids: readonly string[]): Selection {
  return ids.length === 0 ? WHOLE_TEMPLATE : { kind: 'node', ids };
}

export function sameSelection(one: Selection, other: Selection): boolean {
  return (
    one.kind === other.kind &&
    one.key === other.key &&
    one.ids.length === other.ids.length &&
    one.ids.every((id, at) => id === other.ids[at])
  );
}

/** The only thing selected; null when there are several, or none. */
export function theOne(selection: Selection, kind: Place['kind']): string | null {
  return selection.kind === kind && selection.ids.length === 1 ? (selection.ids[0] ?? null) : null;
}
