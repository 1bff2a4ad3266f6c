import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { Someone } from './someone.ts';

/** Somebody in a role: one of the people of the trial, or somebody new with this name. */
export type Seated = { role: string; name: string };

/** What a rehearsal is, besides who is in it. */
export type Rehearsal = { programme: string; title?: string; startsOn?: string };

/** A rehearsal launched through the API, with the page's own session: for what begins after the launch. */
export async function rehearses({ page }: Someone, about: Rehearsal, seated: readonly Seated[]): Promise<string> {
  const { people } = await ask<{ people: { id: string; name: string }[] }>(page, 'GET', '/people');
  const parties = seated.map(({ role, name }) => ({
    role,
    person: people.find((one) => one.name === name)?.id ?? { name },
  }));
  const draft = { title: 'Groupe du canal', ...about, rehearsal: true, parties };
  const { id } = await ask<{ id: string }>(page, 'POST', '/contracts', draft);
  await ask(page, 'POST', `/contracts/${id}/launch`);
  return id;
}

/** Asks the API with the page's own session. */
export async function ask<T = unknown>(
  page: Page,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> {
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
  return (answer.text === '' ? undefined : JSON.parse(answer.text)) as T;
}
