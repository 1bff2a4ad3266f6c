import { expect } from '@jest/globals';
import { fileBytesCollection } from '#store/collections/files';
import { modelOf } from '#store/mongo';
import { filesTemplate } from '#tests/support/files-template';
import { type Browser, signedIn } from '#tests/support/http-browser';
import { randomId } from '#tests/support/ids';
import { addPerson, type RunningApi } from './running-api.ts';

/** Whoever coordinates, and their browser. */
export type Town = { town: string; asTown: Browser };

/** Somebody who coordinates, and has published the programme whose tasks ask for files. */
export async function townWithFiles(api: RunningApi): Promise<Town> {
  const town = await addPerson(api.host, 'Solène', 'coordinator');
  const asTown = await signedIn(api.url, town);
  const published = await asTown.post('/api/v1/programmes', { template: JSON.stringify(filesTemplate) });
  expect(published).toMatchObject({ status: 201 });
  return { town, asTown };
}

/** A running contract of two residents and the town, each with a browser. */
export async function launchedWithFiles(api: RunningApi, { town, asTown }: Town) {
  const people = [await addPerson(api.host, 'Samira'), await addPerson(api.host, 'Jeannot')];
  const parties = [...people.map((person) => ({ role: 'habitant', person })), { role: 'ville', person: town }];
  const draft = { programme: filesTemplate.id, title: 'Un atelier', parties };
  const made = await asTown.post<{ id: string }>('/api/v1/contracts', draft, { 'idempotency-key': randomId() });
  const { id } = made.body;
  expect((await asTown.post(`/api/v1/contracts/${id}/launch`)).status).toBe(200);
  const [samira, jeannot] = await Promise.all(people.map((person) => signedIn(api.url, person)));
  const as = (who: Browser | undefined) => ({ url: api.url, contract: id, who: who as Browser });
  return { id, samira: as(samira), jeannot: as(jeannot), solene: as(asTown) };
}

export type Acting = Awaited<ReturnType<typeof launchedWithFiles>>['samira'];

export const item = (n: number) => `lancement~1/accord~1.1@habitant.${n}`;
export const complete = ({ who, contract }: Acting, n: number, fields: Record<string, unknown>) =>
  who.act<{ code?: string }>(contract, { type: 'complete', item: item(n), fields });

/** Asks for a file as a browser does. */
export async function opened({ url, contract, who }: Acting, file: string, method = 'GET') {
  const answer = await fetch(`${url}/api/v1/contracts/${contract}/files/${file}`, {
    method,
    headers: { cookie: who.cookie(), origin: 'http://localhost' },
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes };
}

/** How many documents of bytes the store has under the id of a file. */
export async function bytesKeptIn({ host }: RunningApi, id: string): Promise<number> {
  return modelOf(host.store.connection, fileBytesCollection).countDocuments({ _id: id });
}
