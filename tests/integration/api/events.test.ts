import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listen } from '#tests/api/listening';
import { signedIn } from '#tests/support/http-browser';
import { randomId } from '#tests/support/ids';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { until } from '#tests/support/waiting';
import { addPerson, type RunningApi, startApi } from './running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 180_000);
afterAll(async () => {
  await api?.stop();
}, 60_000);

describe('live screens on real servers', () => {
  it('hear of an act by somebody else at once, and stop with the server', async () => {
    const coordinator = await addPerson(api.host, 'Solène', 'coordinator');
    const resident = await addPerson(api.host, 'Samira');
    const [asCoordinator, asResident] = [await signedIn(api.url, coordinator), await signedIn(api.url, resident)];
    const other = await signedIn(api.url, await addPerson(api.host, 'Une autre'));
    await asCoordinator.post('/api/v1/programmes', { template: JSON.stringify(oneTaskTemplate()) });
    const pages = [await listen(api.url, asCoordinator.cookie()), await listen(api.url, other.cookie())] as const;
    const parties = [
      { role: 'habitant', person: resident },
      { role: 'ville', person: coordinator },
    ];
    const draft = { programme: 'une-tache', title: 'Un accord', parties };
    const drafted = await asCoordinator.post<{ id: string }>('/api/v1/contracts', draft, {
      'idempotency-key': randomId(),
    });
    await asCoordinator.post(`/api/v1/contracts/${drafted.body.id}/launch`);
    const acted = await asResident.act<{ seq: number }>(drafted.body.id, {
      type: 'complete',
      item: 'lancement~1/accord~1.1@habitant.1',
    });
    const told = () => pages[0].heard().filter(({ event }) => event === 'news');
    await until('the news of the act', () => told().some(({ data }) => data['seq'] === acted.body.seq), 10_000);
    expect(told().every(({ data }) => data['contract'] === drafted.body.id)).toBe(true);
    expect(pages[1].heard().filter(({ event }) => event === 'news')).toEqual([]);
    await api.server.stop();
    // A page that is never let go keeps this waiting until the test's own limit.
    await Promise.all(pages.map(({ closed }) => closed));
  }, 60_000);
});
