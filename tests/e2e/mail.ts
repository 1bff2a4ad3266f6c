const LIMIT_MS = 30_000;

/** Waits until the mail catcher has a message for an address. */
export async function waitForMail(mailUrl: string, to: string): Promise<void> {
  const query = new URLSearchParams({ to, limit: '1', wait: String(LIMIT_MS) });
  const answer = await fetch(`${mailUrl}/messages?${query}`);
  const messages = (await answer.json()) as unknown[];
  if (messages.length === 0) throw new Error(`No mail for ${to} within ${LIMIT_MS} ms.`);
}
