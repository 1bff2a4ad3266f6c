/** The template's name of a step, from the engine's: `realisation~1/seances~1` is `seances`; a hyphen begins a built-in one. */
export function nodeOfStep(step: string): string | null {
  return /(?:^|\/)(-?[a-z][a-z0-9-]*)~[0-9]+$/.exec(step)?.[1] ?? null;
}

/** The step behind an item: everything before its occurrence and seat. */
export function nodeOfItem(item: string): string | null {
  return /\/(-?[a-z][a-z0-9-]*)~[0-9]+(?:\[[^\]]*\])?\.[0-9]+[^/]*$/.exec(item)?.[1] ?? null;
}

/** The number of the occurrence an item belongs to. */
export function occurrenceOfItem(item: string): number | null {
  const found = /~[0-9]+(?:\[[^\]]*\])?\.([0-9]+)[^/]*$/.exec(item)?.[1];
  return found === undefined ? null : Number(found);
}

/** The phase of a scope, or null for the body of a group: `realisation~1` is `realisation`. */
export function phaseOfScope(scope: string): string | null {
  return /^([a-z][a-z0-9-]*)~[0-9]+$/.exec(scope)?.[1] ?? null;
}
