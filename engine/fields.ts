/** The key under which a value is kept: fields that every person of a role has are kept once per person (R33). */
export function fieldKey(field: string, of: string | undefined): string {
  return of === undefined ? field : `${field}@${of}`;
}
