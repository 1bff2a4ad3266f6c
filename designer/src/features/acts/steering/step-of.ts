/** The activation of a step that the engine's name of an item, or of a step itself, belongs to (R39). */
export function stepOf(thing: string): string | null {
  return /^(.+\/[a-z][a-z0-9-]*~[0-9]+)(?:[.[][^/]*)?$/.exec(thing)?.[1] ?? null;
}
