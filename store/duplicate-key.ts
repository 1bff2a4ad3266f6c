const DUPLICATE_KEY = 11_000;

/** Whether somebody else was there first. */
export function isDuplicateKey(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === DUPLICATE_KEY;
}
