import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROUTES } from '#api/routes/all';
import type { Template } from '#schema/template';
import { type Browser, signedIn } from '#tests/support/http-browser';
import { randomId } from '#tests/support/ids';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { until } from '#tests/support/waiting';
import { addPerson, type RunningApi, startApi } from './running-api.ts';

let api: RunningApi;
let coordinator: string;
let residents: string[];
let asCoordinator: Browser;
let asResident: Browser;
let asColleague: Browser;

const [task] = oneTaskTemplate().nodes;
/** One task, one review of five levels with promises, one private step; the town and the residents promise. */
const reviewed: Template = oneTaskTemplate({
  id: 'avec-bilan',
  title: { fr: 'Bien-être du quartier', en: 'Well-being of the district' },
  nodes: [
    task as Template['nodes'][number],
    {
      ...{ id: 'bilan', kind: 'evaluation', title: { fr: 'Bilan', en: 'Review' }, phase: 'lancement' },
      ...{ who: [{ role: 'habitant', need: 'all' }], criteria: [{ id: 'joie', title: { fr: 'La joie', en: 'Joy' } }] },
      ...{ views: ['self', 'others'], commitments: true },
    } as Template['nodes'][number],
    {
      ...{ id: 'secret', kind: 'task', title: { fr: 'Un rendez-vous', en: 'A meeting' }, phase: 'lancement' },
      ...{ who: [{ role: 'habitant', need: 'one' }], visibleTo: ['habitant'] },
    } as Template['nodes'][number],
    {
      ...{ id: 'annexe', kind: 'document', title: { fr: 'Annexe', en: 'Annex' }, phase: 'lancement', of: 'report' },
      sections: [{ from: 'bilan' }, { from: 'commitments' }],
    } as Template['nodes'][number],
  ],
  fields: [
    {
      ...{ id: 'sante', type: 'integer', title: { fr: 'Un secret', en: 'A secret' } },
      ...{ of: 'habitant', visibleTo: ['habitant'] },
    },
  ],
  commitments: [
    { id: 'seances', by: 'ville', to: ['habitant'], text: { fr: 'Une salle', en: 'A room' } },
    { id: 'accord', by: 'habitant', to: ['ville'], text: { fr: 'Venir', en: 'Coming' }, node: 'accord' },
  ],
});

beforeAll(async () => {
  api = await startApi();
  coordinator = await addPerson(api.host, 'Solène Dupré', 'coordinator');
  residents = await Promise.all(['Samira Élan', 'B', 'C', 'D', 'E'].map((name) => addPerson(api.host, name)));
  asCoordinator = await signedIn(api.url, coordinator);
  asResident = await signedIn(api.url, residents[0] as string);
  asColleague = await signedIn(api.url, await addPerson(api.host, 'Odile Stern', 'coordinator'));
  for (const template of [oneTaskTemplate(), reviewed]) {
    const published = await asCoordinator.post('/api/v1/programmes', { template: JSON.stringify(template) });
    expect(published).toMatchObject({ status: 201 });
  }
}, 240_000);
afterAll(async () => {
  await api?.stop();
}, 60_000);

async function drafted(programme: string, people: readonly string[], title = 'Un accord'): Promise<string> {
  const parties = [...people.map((person) => ({ role: 'habitant', person })), { role: 'ville', person: coordinator }];
  const draft = { programme, title, parties };
  const made = await asCoordinator.post<{ id: string }>('/api/v1/contracts', draft, { 'idempotency-key': randomId() });
  expect(made).toMatchObject({ status: 201 });
  return made.body.id;
}

async function launched(programme: string, people: readonly string[], title?: string): Promise<string> {
  const id = await drafted(programme, people, title);
  expect((await asCoordinator.post(`/api/v1/contracts/${id}/launch`)).status).toBe(200);
  return id;
}

const reviewItem = (n: number) => `lancement~1/bilan~1.1@habitant.${n}`;

describe('across contracts', () => {
  it('puts everything somebody has to do on one page, and nothing of others', async () => {
    const [first, second] = [
      await launched('une-tache', [residents[0] as string]),
      await launched('une-tache', [residents[0] as string]),
    ];
    await launched('une-tache', [residents[1] as string]);
    const { body, status } = await asResident.get<{ items: { contract: { id: string } }[] }>('/api/v1/my/items');
    expect(status).toBe(200);
    expect(body.items.map(({ contract }) => contract.id).sort()).toEqual([first, second].sort());
    expect(body).toMatchObject({
      items: [
        { asks: 'answer', verbs: ['complete', 'decline'], nearness: 'later', contract: { title: 'Un accord' } },
        {},
      ],
    });
  });

  it('shows a coordinator who makes whom wait, what sleeps, and finds by title, programme and name', async () => {
    const id = await launched('une-tache', [residents[0] as string], 'Atelier cuisine');
    const find = async (query: string) =>
      (await asCoordinator.get<{ contracts: { id: string }[] }>(`/api/v1/board?${query}`)).body.contracts.map(
        (line) => line.id,
      );
    expect(await find('q=CUISINE')).toEqual([id]);
    expect(await find('q=elan%20atel')).toEqual([id]);
    expect(await find('q=cuisin%20bien')).toEqual([]);
    expect(await find('late=true')).toEqual([]);
    expect(await find('asleep=true')).toEqual([]);
    expect(await find('unsigned=true')).toEqual([]);
    expect(await find('phase=lancement&q=cuisine&sort=newest')).toEqual([id]);
    const { body } = await asCoordinator.get<{ contracts: object[] }>('/api/v1/board?q=cuisine');
    expect(body.contracts).toMatchObject([
      { waits: [{ you: false, by: [{ name: 'Samira Élan' }] }], asleep: false, daysLate: 0 },
    ]);
    expect((await asResident.get('/api/v1/board')).status).toBe(403);
    expect((await asResident.get('/api/v1/board/today')).status).toBe(403);
    const stranger = await signedIn(api.url, await addPerson(api.host, 'Une autre', 'coordinator'));
    expect((await stranger.get('/api/v1/board')).body).toEqual({ contracts: [], next: null });
  });

  it('pages through a board without leaving anything out or showing anything twice', async () => {
    const other = await addPerson(api.host, 'Paul', 'coordinator');
    const page = await signedIn(api.url, other);
    for (let n = 0; n < 52; n += 1) {
      const parties = [
        { role: 'habitant', person: residents[0] },
        { role: 'ville', person: other },
      ];
      const draft = { programme: 'une-tache', title: `Contrat ${n}`, parties };
      await page.post('/api/v1/contracts', draft, { 'idempotency-key': randomId() });
    }
    const first = await page.get<{ contracts: { id: string }[]; next: string }>('/api/v1/board?status=draft');
    const second = await page.get<{ contracts: { id: string }[]; next: string | null }>(
      `/api/v1/board?status=draft&cursor=${first.body.next}`,
    );
    const ids = [...first.body.contracts, ...second.body.contracts].map((line) => line.id);
    expect(new Set(ids).size).toBe(50);
    type List = { contracts: { id: string; title: string }[]; next: string | null };
    const newest = await page.get<List>('/api/v1/contracts');
    const oldest = await page.get<List>(`/api/v1/contracts?cursor=${newest.body.next}`);
    expect(newest.body.contracts[0]?.title).toBe('Contrat 51');
    expect(newest.body.contracts).toHaveLength(50);
    expect(oldest.body).toMatchObject({ contracts: [{ title: 'Contrat 1' }, { title: 'Contrat 0' }], next: null });
  }, 60_000);

  it('says what needs the coordinator today, and the next date when nothing does', async () => {
    const { body } = await asCoordinator.get<{ needs: object[]; nextDate: { on: string } | null }>(
      '/api/v1/board/today',
    );
    expect(body.needs).toEqual([]);
    expect(body.nextDate?.on).toMatch(/^20/);
  });
});

describe('the room of a contract', () => {
  it('says who promised what, how it stands and how one knows', async () => {
    const id = await launched('avec-bilan', residents);
    const promises = () =>
      asResident.get<{ commitments: { id: string; state: string }[] }>(`/api/v1/contracts/${id}/commitments`);
    expect((await promises()).body.commitments).toMatchObject([
      { id: 'seances', state: 'toCome', toMe: true, byMe: false, people: [{ name: 'Solène Dupré' }] },
      { id: 'accord', state: 'toCome', toMe: false, byMe: true },
    ]);
    const mine = await asResident.get<{ promises: object[] }>('/api/v1/my/promises');
    expect(mine.body.promises).toContainEqual(
      expect.objectContaining({ id: 'seances', contract: expect.objectContaining({ id }) }),
    );
    for (const [n, person] of residents.entries()) {
      const page = await signedIn(api.url, person);
      const answers = { joie: '4', 'others~joie': '3', 'promise~seances': n === 0 ? 'partly' : 'kept' };
      expect((await page.act(id, { type: 'evaluate', item: reviewItem(n + 1), answers })).status).toBe(200);
      const { body } = await asResident.get<{ sets: { criteria: { self: unknown[] }[] }[] }>(
        `/api/v1/contracts/${id}/results`,
      );
      // Fewer than five answers: nothing is shown, not even to whoever coordinates.
      if (n < 4) expect(body.sets[0]?.criteria[0]?.self).toEqual([null]);
    }
    const { body } = await asCoordinator.get<{ sets: object[] }>(`/api/v1/contracts/${id}/results`);
    expect(body.sets).toMatchObject([
      {
        reviews: [{ asked: 5, answered: 5, counted: true, named: [] }],
        criteria: [{ id: 'joie', self: [{ levels: { 4: 5 }, answers: 5 }], others: [{ levels: { 3: 5 } }] }],
        promises: [{ id: 'seances', byThem: [null], byOthers: [{ levels: { kept: 4, partly: 1 } }] }],
      },
    ]);
    expect((await promises()).body.commitments[0]).toMatchObject({ state: 'kept', evidence: { how: 'review' } });
  }, 60_000);

  it('draws the same picture for everybody, and blots out what is private', async () => {
    const id = await launched('avec-bilan', residents);
    type Picture = { nodes: { id: string; private: boolean; state?: string }[] };
    const [theirs, hers] = [
      await asResident.get<Picture>(`/api/v1/contracts/${id}/graph`),
      await asCoordinator.get<Picture>(`/api/v1/contracts/${id}/graph`),
    ];
    expect(theirs.body.nodes.map((node) => node.id)).toEqual(['accord', 'bilan', 'secret', 'annexe']);
    expect(theirs.body.nodes[2]).toMatchObject({ private: false, state: 'open' });
    expect(hers.body.nodes[2]).toEqual({ id: 'private-3', private: true, phase: 'lancement', inside: null, at: null });
    expect(JSON.stringify(hers.body)).not.toMatch(/secret|rendez-vous/);
    const seen = await asCoordinator.get<{ lines: object[] }>(`/api/v1/contracts/${id}/visibility`);
    expect(seen.body.lines).toMatchObject([
      { what: 'step', title: null, sees: false, roles: [{ id: 'habitant' }] },
      { what: 'field', ownToo: true, sees: false, roles: [{ id: 'habitant' }] },
    ]);
  });

  it('gives the rows of a list, and says that there is no such list', async () => {
    const id = await launched('avec-bilan', residents);
    const rows = await asResident.get(`/api/v1/contracts/${id}/lists/commitments`);
    expect(rows.body).toMatchObject({ id: 'commitments', rows: [], columns: expect.any(Array) });
    expect((await asResident.get(`/api/v1/contracts/${id}/lists/rien`)).body).toMatchObject({ code: 'LIST_UNKNOWN' });
    expect((await asResident.get(`/api/v1/contracts/${id}/lists/constructor`)).status).toBe(404);
    expect((await asResident.get(`/api/v1/contracts/${id}/messages`)).body).toEqual({ messages: [], next: null });
  });
});

describe('what is private in a contract', () => {
  it('is in no answer of any address for anybody it does not name, the coordinator included', async () => {
    const id = await launched('avec-bilan', residents);
    const set = { type: 'setField', field: 'sante', value: 424_242 };
    expect((await asResident.act(id, set)).status).toBe(200);
    const kept = await asResident.act<{ seq: number }>(id, { type: 'complete', item: 'lancement~1/secret~1.1' });
    expect(kept.status).toBe(200);
    // No record of a private step can be corrected, and so read, by whoever coordinates.
    for (let record = 1; record <= kept.body.seq; record += 1) {
      const { status } = await asCoordinator.get(`/api/v1/contracts/${id}/corrections/${record}`);
      expect([record, status]).toEqual([record, 404]);
    }
    // A file is no answer in words: `files.test.ts` says who opens one. What is told by hand of a private step:
    // `deliveries.test.ts`, where there is something to tell.
    const reads = ROUTES.filter(
      ({ method, subject, path }) =>
        method === 'get' && subject === 'contract' && !/:(record|file|delivery)$/.test(path),
    );
    expect(reads.length).toBeGreaterThanOrEqual(12);
    const draft = (await asCoordinator.post<{ draft: string }>(`/api/v1/contracts/${id}/amendment-draft`)).body.draft;
    for (const { path } of reads) {
      const named = { contract: id, list: 'commitments', step: 'annexe', person: residents[0] ?? '' };
      const address = `/api/v1${path.replace(/:(contract|list|step|person)/g, (_, of: keyof typeof named) => named[of])}`;
      const asked = path.endsWith('/weigh') ? `${address}?draft=${draft}` : address;
      const { body, status } = await asCoordinator.get(asked);
      expect([address, status]).toEqual([address, 200]);
      expect(JSON.stringify(body)).not.toMatch(/secret|rendez-vous|424242/);
    }
    const { body } = await asCoordinator.get(`/api/v1/contracts/${id}/items?of=all&open=false`);
    expect(JSON.stringify(body)).not.toMatch(/secret|rendez-vous|424242/);
    for (const path of ['/my/items', '/my/promises', '/board', '/board/today', '/contracts', '/deliveries'])
      expect(JSON.stringify((await asCoordinator.get(`/api/v1${path}`)).body)).not.toMatch(/secret|rendez-vous|424242/);
  }, 60_000);
});

describe('templates being drawn', () => {
  it('are saved over the revision they were made on, and published with a word on what changed', async () => {
    const template = { ...oneTaskTemplate(), id: 'dessin' };
    const made = await asCoordinator.post<{ id: string; revision: number }>(
      '/api/v1/templates',
      { template: JSON.stringify(template) },
      { 'idempotency-key': randomId() },
    );
    expect(made).toMatchObject({ status: 201, body: { revision: 1, problems: expect.any(Array) } });
    const path = `/api/v1/templates/${made.body.id}`;
    const renamed = JSON.stringify({ ...template, title: { fr: 'Un dessin', en: 'A drawing' } });
    const save = (revision: number) => asCoordinator.ask('PUT', path, { revision, template: renamed });
    expect(await save(1)).toMatchObject({ status: 200, body: { revision: 2, title: 'Un dessin' } });
    expect(await save(1)).toMatchObject({
      status: 409,
      body: {
        code: 'TEMPLATE_CHANGED',
        details: { current: { revision: 2, template: { title: { fr: 'Un dessin' } } } },
      },
    });
    const published = await asCoordinator.post(`${path}/publish`, { revision: 2, note: 'Première version.' });
    expect(published).toMatchObject({ status: 201, body: { id: 'dessin', version: { number: 1 } } });
    expect((await asCoordinator.get('/api/v1/programmes/dessin/versions')).body).toMatchObject({
      versions: [{ number: 1, note: 'Première version.', by: { name: 'Solène Dupré' }, running: 0 }],
    });
    expect((await asCoordinator.get('/api/v1/programmes/dessin/template?version=1')).body).toMatchObject({
      template: { id: 'dessin' },
    });
    expect((await asCoordinator.get('/api/v1/programmes/dessin/template?version=2')).status).toBe(404);
    const file = await asCoordinator.get('/api/v1/programmes/dessin/export');
    expect(file.headers.get('content-disposition')).toContain('dessin-1.trame.json');
    expect((await asResident.get('/api/v1/templates')).status).toBe(403);
    expect((await asCoordinator.ask('DELETE', path)).status).toBe(204);
    expect((await asCoordinator.get(path)).status).toBe(404);
  });

  it('remember the version they were begun from, and never publish into somebody else’s programme', async () => {
    const template = { ...oneTaskTemplate(), id: 'source' };
    const begin = (body: object) =>
      asCoordinator.post<{ id: string }>('/api/v1/templates', body, { 'idempotency-key': randomId() });
    const first = await begin({ template: JSON.stringify(template) });
    expect(first.body).toMatchObject({ programme: 'source', begunFrom: null, published: null });
    await asCoordinator.post(`/api/v1/templates/${first.body.id}/publish`, { revision: 1 });
    const begunFrom = { template: 'source', number: 1 };
    const fork = await begin({ template: JSON.stringify({ ...template, id: 'copie' }), begunFrom });
    expect(fork.body).toMatchObject({ programme: 'copie', begunFrom, published: null });
    const changed = JSON.stringify({ ...template, title: { fr: 'Autre' } });
    const goesOn = await begin({ template: changed, begunFrom });
    expect(goesOn.body).toMatchObject({ begunFrom, published: { number: 1 } });
    const publish = (id: string) => asCoordinator.post(`/api/v1/templates/${id}/publish`, { revision: 1 });
    expect(await publish(goesOn.body.id)).toMatchObject({ status: 201, body: { version: { number: 2 } } });
    const stranger = await begin({ template: JSON.stringify({ ...template, title: { fr: 'Pris' } }) });
    expect(await publish(stranger.body.id)).toMatchObject({ status: 409, body: { code: 'TEMPLATE_ID_TAKEN' } });
    const missing = await asCoordinator.post(
      '/api/v1/templates',
      { template: changed, begunFrom: { template: 'source', number: 9 } },
      { 'idempotency-key': randomId() },
    );
    expect(missing).toMatchObject({ status: 404, body: { code: 'PROGRAMME_UNKNOWN' } });
  });

  it('come a page at a time, the latest changed first, or all those of one programme', async () => {
    const names = Array.from({ length: 53 }, (_, place) => `tiroir-${place}`);
    for (const id of names)
      await asCoordinator.post(
        '/api/v1/templates',
        { template: JSON.stringify({ ...oneTaskTemplate(), id }) },
        { 'idempotency-key': randomId() },
      );
    type Listed = { templates: { id: string; programme: string; updatedAt: number }[]; next: string | null };
    const pages: Listed[] = [];
    for (let query = ''; pages.length < 5; query = `?cursor=${encodeURIComponent(pages.at(-1)?.next ?? '')}`) {
      pages.push((await asCoordinator.get<Listed>(`/api/v1/templates${query}`)).body);
      if (pages.at(-1)?.next === null) break;
    }
    const all = pages.flatMap(({ templates }) => templates);
    expect(pages[0]?.templates).toHaveLength(50);
    expect(pages.at(-1)?.next).toBeNull();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.map(({ programme }) => programme)).toEqual(expect.arrayContaining(names));
    const times = all.map(({ updatedAt }) => updatedAt);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    const [first] = names;
    const named = await asCoordinator.get<Listed>(`/api/v1/templates?programme=${first}`);
    expect(named.body.templates.map(({ programme }) => programme)).toEqual([first]);
  }, 60_000);

  it('tell two people who draw the same template of each other', async () => {
    const made = await asCoordinator.post<{ id: string }>(
      '/api/v1/templates',
      { template: JSON.stringify({ ...oneTaskTemplate(), id: 'a-deux' }) },
      { 'idempotency-key': randomId() },
    );
    const here = (who: typeof asCoordinator, body: object) => who.post(`/api/v1/templates/${made.body.id}/here`, body);
    expect((await here(asCoordinator, { looksAt: 'tache' })).body).toEqual({ revision: 1, others: [] });
    expect((await here(asColleague, { looksAt: null })).body).toMatchObject({
      others: [{ person: { name: 'Solène Dupré' }, looksAt: 'tache' }],
    });
    await here(asCoordinator, { looksAt: null, leaves: true });
    expect((await here(asColleague, { looksAt: null })).body).toMatchObject({ others: [] });
    expect((await here(asResident, { looksAt: null })).status).toBe(403);
  });

  it('say in words what keeps them from being published', async () => {
    const { nodes } = oneTaskTemplate();
    const lost = oneTaskTemplate({
      id: 'perdu',
      nodes: nodes.map((node) => ({ ...node, who: [{ role: 'personne' }] })),
    });
    const made = await asCoordinator.post<{ id: string }>(
      '/api/v1/templates',
      { template: JSON.stringify(lost) },
      { 'idempotency-key': randomId() },
    );
    const refused = await asCoordinator.post(`/api/v1/templates/${made.body.id}/publish`, { revision: 1 });
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'TEMPLATE_NOT_PUBLISHABLE', details: { problems: [{ words: { fr: expect.any(String) } }] } },
    });
  });
});

describe('a contract made by mistake', () => {
  it('is read back and thrown away while it is a draft', async () => {
    const id = await drafted('une-tache', [residents[0] as string]);
    expect((await asCoordinator.get(`/api/v1/contracts/${id}/draft`)).body).toMatchObject({
      programme: 'une-tache',
      launched: false,
      parties: [{ role: 'habitant', person: { name: 'Samira Élan' } }, { role: 'ville' }],
    });
    const renamed = await asCoordinator.ask('PUT', `/api/v1/contracts/${id}/title`, { title: 'Un autre nom' });
    expect(renamed).toMatchObject({ status: 200, body: { title: 'Un autre nom' } });
    expect((await asResident.ask('DELETE', `/api/v1/contracts/${id}`)).status).toBe(404);
    expect((await asCoordinator.ask('DELETE', `/api/v1/contracts/${id}`)).status).toBe(204);
    expect((await asCoordinator.get(`/api/v1/contracts/${id}`)).status).toBe(404);
  });

  it('is cancelled once launched, while nobody else has acted, and keeps its journal', async () => {
    const id = await launched('une-tache', [residents[0] as string]);
    expect((await asCoordinator.ask('DELETE', `/api/v1/contracts/${id}`)).body).toMatchObject({ code: 'NOT_A_DRAFT' });
    const cancel = (contract: string) =>
      asCoordinator.post(
        `/api/v1/contracts/${contract}/cancel`,
        { reason: 'Trop tôt.' },
        { 'idempotency-key': randomId() },
      );
    expect((await cancel(id)).status).toBe(200);
    const ended = await until('the end of the contract', async () => {
      const { body } = await asCoordinator.get(`/api/v1/contracts/${id}`);
      return body['status'] === 'ended' && body;
    });
    expect(ended).toMatchObject({ end: { outcome: 'cancelled' } });
    expect((await asResident.get(`/api/v1/contracts/${id}/journal`)).status).toBe(200);
    const other = await launched('une-tache', residents.slice(0, 2));
    await asResident.act(other, { type: 'complete', item: 'lancement~1/accord~1.1@habitant.1' });
    expect(await cancel(other)).toMatchObject({ status: 409, body: { code: 'OTHERS_HAVE_ACTED' } });
  });
});
