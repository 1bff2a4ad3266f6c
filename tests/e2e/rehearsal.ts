import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { Someone } from './someone.ts';

/** Somebody in a role, by name. */
export type Seated = { role: string; name: string };

/** A rehearsal launched through the API, with the page's own session: for what begins after the launch. */
export async function rehearses({ page }: Someone, programme: string, seated: readonly Seated[]): Promise<string> {
  const { people } = (await ask(page, 'GET', '/people')) as { people: { id: string; name: string }[] };
  const parties = seated.map(({ role, name }) => ({ role, person: people.find((one) => one.name === name)?.id }));
  const draft = { programme, title: 'Groupe du canal', rehearsal: true, parties };
  const { id } = (await ask(page, 'POST', '/contracts', draft)) as { id: string };
  await ask(page, 'POST', `/contracts/${id}/launch`);
  return id;
}

async function ask(page: Page, method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
  const key = randomBytes(16).toString('hex');
  const answer = await page.evaluate(
    async ([how, where, name, text]) => {
      const headers = new Headers({ accept: 'application/json', 'idempotency-key': name });
      if (text !== null) headers.set('content-type', 'application/json');
      const given = await fetch(`/api/v1${where}`, { method: how, headers, body: text });
      return { status: given.status, text: await given.text() };
    },
    [method, path, key, body === undefined ? null : JSON.stringify(body)] as const,
  );
  if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return JSON.parse(answer.text);
}
