/** Finds something by a name that came from outside: a name that every JavaScript object has finds nothing (R46). */
export function lookup<T>(record: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
