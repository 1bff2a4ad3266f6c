const LIMIT_MS = 30_000;
const ASKED_MS = 4_000;

/** Waits until the mail of a trial installation has a message for an address. */
export async function waitForMail(publicUrl: string, to: string): Promise<void> {
  const query = new URLSearchParams({ to, limit: '1', wait: String(ASKED_MS) });
  const limit = performance.now() + LIMIT_MS;
  while (performance.now() < limit) {
    const answer = await fetch(`${publicUrl}/dev/mail/messages?${query}`, { signal: AbortSignal.timeout(LIMIT_MS) });
    if (((await answer.json()) as unknown[]).length > 0) return;
  }
  throw new Error(`No mail for ${to} within ${LIMIT_MS} ms.`);
}
