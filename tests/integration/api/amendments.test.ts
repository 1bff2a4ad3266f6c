import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Amendments, AmendmentWeighed } from '#api/amendments/views';
import { project } from '#engine/projection/project';
import { canonicalText } from '#schema/canonical';
import type { Template } from '#schema/template';
import { createProjector } from '#store/projector';
import { readModelCollections } from '#store/read-model-collections';
import { rebuild } from '#store/rebuild';
import { verifyChain } from '#store/verify-chain';
import { amendableTemplate, changedTemplate, quietlyChangedTemplate } from '#tests/support/amendable-template';
import { type Browser, signedIn } from '#tests/support/http-browser';
import { randomId } from '#tests/support/ids';
import { until } from '#tests/support/waiting';
import { addPerson, type RunningApi, serveApi, startApi } from './running-api.ts';

const ROTATE_AFTER_ACTS = 2;
const NAMES = ['Samira', 'Jeannot'] as const;
const ACCORD = 'lancement~1/accord~1.1@habitant.1';

let api: RunningApi;
/** The same servers, where contracts begin a new run after every other act. */
let rotating: Awaited<ReturnType<typeof serveApi>>;

beforeAll(async () => {
  api = await startApi();
  const { host } = api.ports;
  const start: typeof host.start = (input) => host.start({ ...input, rotateAfterActs: ROTATE_AFTER_ACTS });
  rotating = await serveApi(api.host, { host: { ...host, start } });
  const town = await addPerson(api.host, 'Solène', 'coordinator');
  const page = await signedIn(api.url, town);
  const template = canonicalText(amendableTemplate());
  expect((await page.post('/api/v1/programmes', { template })).status).toBe(201);
}, 180_000);

afterAll(async () => {
  await rotating?.server.stop();
  await api?.stop();
}, 60_000);

type Table = { id: string; town: Browser; residents: Browser[]; people: string[]; today: string };

/** A running contract of two residents and a town. */
async function launched({ url = api.url, ...change }: { url?: string; rehearsal?: boolean } = {}): Promise<Table> {
  const town = await addPerson(api.host, 'Solène', 'coordinator');
  const people = await Promise.all(NAMES.map((name) => addPerson(api.host, name)));
  const page = await signedIn(url, town);
  const parties = [...people.map((person) => ({ role: 'habitant', person })), { role: 'ville', person: town }];
  const draft = { programme: 'a-changer', title: 'Avec Samira', parties, ...change };
  const { body } = await page.post<{ id: string }>('/api/v1/contracts', draft, { 'idempotency-key': randomId() });
  const opened = await page.post<{ today: string }>(`/api/v1/contracts/${body.id}/launch`);
  expect(opened.status).toBe(200);
  const residents = await Promise.all(people.map((person) => signedIn(url, person)));
  return { id: body.id, town: page, residents, people, today: opened.body.today };
}

type Draft = { revision: number; template: Template; contract: { id: string; title: string } | null };

/** The draft of a change, saved as it is to be. */
async function drafted({ id, town }: Table, change: (before: Template) => Template = changedTemplate) {
  const { body } = await town.post<{ draft: string }>(`/api/v1/contracts/${id}/amendment-draft`);
  const { body: found } = await town.get<Draft>(`/api/v1/templates/${body.draft}`);
  const template = canonicalText(change(found.template));
  const saved = await town.ask<Draft>('PUT', `/api/v1/templates/${body.draft}`, { revision: found.revision, template });
  expect(saved.status).toBe(200);
  return { draft: body.draft, revision: saved.body.revision };
}

const inDays = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Proposes a draft with ten days to answer. */
async function propose(table: Table, given: { draft: string; revision: number }, key = randomId(), days = 10) {
  const body = { ...given, until: inDays(table.today, days), reason: 'Samira a demandé plus de temps.' };
  return table.town.post<{ seq: number; code?: string }>(`/api/v1/contracts/${table.id}/amendments`, body, {
    'idempotency-key': key,
  });
}

const amendmentsOf = async (page: Browser, id: string, minSeq = 0) =>
  (await page.get<Amendments & { seq: number }>(`/api/v1/contracts/${id}/amendments?minSeq=${minSeq}`)).body;

type Mine = { id: string; amendment: number | null; step: { title: { fr: string } }; due: { on: string } | null };

async function toAnswer(page: Browser, id: string): Promise<Mine> {
  return until('the thing to answer', async () => {
    const { body } = await page.get<{ items: Mine[] }>(`/api/v1/contracts/${id}/items`);
    return body.items.find(({ amendment }) => amendment !== null);
  });
}

async function say(page: Browser, id: string, yes: boolean) {
  const item = await toAnswer(page, id);
  const act = yes ? { type: 'sign', item: item.id, method: 'code' } : { type: 'refuse', item: item.id };
  return page.act<{ seq: number }>(id, act);
}

/** What is shown is what the journal says, all of it, however often it is told (R40). */
async function expectRebuildEqual(id: string): Promise<void> {
  const { connection } = api.host.store;
  const shown = async () => {
    const { contracts, items, states } = readModelCollections(connection);
    return {
      contract: await contracts.findOne({ _id: id }).lean(),
      items: await items.find({ contract: id }).sort({ _id: 1 }).lean(),
      state: await states.findOne({ _id: id }).lean(),
    };
  };
  const grown = await shown();
  await rebuild(connection, { project }, id);
  expect(await shown()).toEqual(grown);
  // All of it in one batch, once more, is nothing new.
  await createProjector(connection, { project }).apply(id, await api.host.store.journal.page(id, 0, 1_000));
  expect(await shown()).toEqual(grown);
  expect(await verifyChain(connection, id)).toMatchObject({ ok: true, length: grown.contract?.lastSeq });
}

const linesOf = async (page: Browser, id: string) =>
  (
    await page.get<{ lines: { what: string; word: string | null; text: string | null }[] }>(
      `/api/v1/contracts/${id}/journal`,
    )
  ).body.lines;

describe('R42 a change of a contract', () => {
  it('is weighed before anything is proposed: what stands in its way, who must agree, which dates move', async () => {
    const table = await launched();
    const { draft } = await drafted(table);
    const weigh = () =>
      table.town.get<AmendmentWeighed>(`/api/v1/contracts/${table.id}/amendments/weigh?draft=${draft}`);
    const { status, body } = await weigh();
    expect(status).toBe(200);
    expect(body.refusals).toEqual([]);
    expect(body.concerned.map(({ person }) => person?.name)).toEqual(['Samira', 'Jeannot', 'Solène']);
    expect(body.concerned[0]?.because).toContainEqual(expect.objectContaining({ step: 'accord' }));
    const dueOf = (when: 'before' | 'after', node: string) =>
      body.calendar[when].entries.find((entry) => entry.node === node && entry.what === 'due')?.date;
    expect(dueOf('before', 'accord')).not.toBe(dueOf('after', 'accord'));
    expect([dueOf('before', 'point'), typeof dueOf('after', 'point')]).toEqual([undefined, 'string']);

    const { body: found } = await table.town.get<Draft>(`/api/v1/templates/${draft}`);
    const template = canonicalText({
      ...found.template,
      nodes: found.template.nodes.filter(({ id }) => id !== 'accord'),
    });
    await table.town.ask('PUT', `/api/v1/templates/${draft}`, { revision: found.revision, template });
    expect((await weigh()).body.refusals).toContainEqual(
      expect.objectContaining({ code: 'AMENDMENT_STEP_REACHED', at: { kind: 'node', id: 'accord' } }),
    );
  }, 60_000);

  it('comes into force once everybody it concerns has agreed, on a screen or on paper, and says so everywhere', async () => {
    const table = await launched();
    const { id, town, residents, people } = table;
    const given = await drafted(table);
    const key = randomId();
    const proposed = await propose(table, given, key);
    expect(proposed.status).toBe(200);
    expect(await propose(table, given, key)).toMatchObject({ status: 200, body: { seq: proposed.body.seq } });
    expect((await town.get(`/api/v1/templates/${given.draft}`)).status).toBe(404);

    const item = await toAnswer(residents[0] as Browser, id);
    expect(item).toMatchObject({ amendment: 1, step: { title: { fr: 'Un changement du contrat' } } });
    expect(item.due?.on).toBe(inDays(table.today, 10));
    const { open } = await amendmentsOf(residents[0] as Browser, id, proposed.body.seq);
    expect(open).toMatchObject({ n: 1, outcome: 'open', reason: 'Samira a demandé plus de temps.' });
    expect(open?.concerned.map(({ answer }) => answer)).toEqual(['waiting', 'waiting', 'proposed']);
    const graph = await town.get<{ nodes: { id: string }[] }>(`/api/v1/contracts/${id}/graph`);
    expect(graph.body.nodes.map((node) => node.id)).toEqual(['accord', 'visite', 'dossier']);
    const terms = await town.get<{ signatures: unknown[] }>(`/api/v1/contracts/${id}/terms`);
    expect(terms.body.signatures).toEqual([]);

    expect((await say(residents[0] as Browser, id, true)).status).toBe(200);
    const theirs = open?.concerned.find(({ person }) => person?.id === people[1]);
    expect(theirs).toBeDefined();
    const { body: all } = await town.get<{ items: (Mine & { people: { id: string }[] })[] }>(
      `/api/v1/contracts/${id}/items?of=all`,
    );
    const onPaper = all.items.find((one) => one.amendment !== null && one.people[0]?.id === people[1]);
    const paper = { type: 'sign', item: onPaper?.id, method: 'paper', for: people[1], channel: 'paper' };
    const last = await town.act<{ seq: number }>(id, paper);
    expect(last.status).toBe(200);

    const settled = await until('the change', async () => {
      const { past } = await amendmentsOf(town, id, last.body.seq);
      return past[0]?.outcome === 'agreed' ? past[0] : null;
    });
    expect(settled.concerned.map(({ answer }) => answer)).toEqual(['yes', 'yes', 'proposed']);
    const contract = await until('the mark', async () => {
      const { body } = await town.get<{ amendments: { n: number; steps: string[] }[] }>(`/api/v1/contracts/${id}`);
      return body.amendments.length > 0 ? body : null;
    });
    expect(contract.amendments).toEqual([expect.objectContaining({ n: 1, steps: ['point', 'accord'] })]);
    const { body } = await (residents[0] as Browser).get<{ items: Mine[] }>(`/api/v1/contracts/${id}/items`);
    expect(body.items.find((one) => one.id === ACCORD)?.due?.on).toBe(inDays(table.today, 17));
    const words = (await linesOf(town, id)).map(({ what }) => what);
    expect(words).toEqual(expect.arrayContaining(['AmendmentProposed', 'AmendmentAgreed', 'ContractAmended']));
    const stored = await api.host.store.contracts.find(id);
    const items = await readModelCollections(api.host.store.connection).items.find({ contract: id, open: true }).lean();
    const inForce = stored?.amendments?.[0]?.templateHash;
    expect(stored?.templateHash).not.toBe(inForce);
    expect(items.find((one) => one.item === ACCORD)?.templateHash).toBe(inForce);
    await expectRebuildEqual(id);
  }, 90_000);

  it('comes into force at once where it concerns nobody but whoever proposes it; the year as planned stays', async () => {
    const table = await launched();
    const calendar = async () =>
      (
        await table.town.get<{
          calendar: { planned: unknown; year: { entries: { node: string; what: string; date: string }[] } };
        }>(`/api/v1/contracts/${table.id}/calendar`)
      ).body.calendar;
    const before = await calendar();
    const { status, body } = await propose(table, await drafted(table, quietlyChangedTemplate));
    expect(status).toBe(200);
    await until('the change', async () => {
      const { past } = await amendmentsOf(table.town, table.id, body.seq);
      return past[0]?.outcome === 'agreed';
    });
    const now = await calendar();
    expect(now.planned).toEqual(before.planned);
    const dueOf = ({ year }: typeof now) => year.entries.find(({ node, what }) => node === 'visite' && what === 'due');
    expect(dueOf(now)?.date).toBe(inDays(table.today, 43));
    expect(dueOf(before)?.date).toBe(inDays(table.today, 40));
    await expectRebuildEqual(table.id);
  }, 60_000);

  it('changes nothing when one says no, and what was drawn is there to go on from', async () => {
    const table = await launched();
    const { id, town, residents } = table;
    expect((await propose(table, await drafted(table))).status).toBe(200);
    const no = await say(residents[1] as Browser, id, false);
    const { open, past } = await amendmentsOf(town, id, no.body.seq);
    expect(open).toBeNull();
    expect(past[0]).toMatchObject({ n: 1, outcome: 'refused', refusedBy: { name: 'Jeannot' } });
    const { body } = await (residents[0] as Browser).get<{ items: Mine[] }>(`/api/v1/contracts/${id}/items`);
    expect(body.items.map((one) => [one.id, one.due?.on])).toEqual([[ACCORD, inDays(table.today, 10)]]);
    const again = await town.post<{ draft: string }>(`/api/v1/contracts/${id}/amendment-draft`);
    const { body: draft } = await town.get<Draft>(`/api/v1/templates/${again.body.draft}`);
    expect(draft.template.nodes.map((node) => node.id)).toContain('point');
    expect(draft.contract).toEqual({ id, title: 'Avec Samira' });
    await expectRebuildEqual(id);
  }, 60_000);

  it('is overtaken where the contract moved on meanwhile, and changes nothing', async () => {
    const table = await launched();
    const { id, town, residents } = table;
    expect((await propose(table, await drafted(table))).status).toBe(200);
    for (const [place, page] of residents.entries()) {
      const item = `lancement~1/accord~1.1@habitant.${place + 1}`;
      expect((await page.act(id, { type: 'complete', item })).status).toBe(200);
    }
    let seq = 0;
    for (const page of residents) seq = (await say(page, id, true)).body.seq;
    expect((await amendmentsOf(town, id, seq)).past[0]).toMatchObject({ n: 1, outcome: 'overtaken' });
    expect((await town.get<{ amendments: unknown[] }>(`/api/v1/contracts/${id}`)).body.amendments).toEqual([]);
    await expectRebuildEqual(id);
  }, 60_000);

  it('is over after its last day, and a withdrawn one at once', async () => {
    const table = await launched({ rehearsal: true });
    const { id, town } = table;
    expect((await propose(table, await drafted(table), randomId(), 5)).status).toBe(200);
    expect((await town.post(`/api/v1/contracts/${id}/clock`, { days: 6 })).status).toBe(200);
    expect((await amendmentsOf(town, id)).past[0]).toMatchObject({ n: 1, outcome: 'expired' });
    // What was drawn is proposed once more, as it was.
    const again = await drafted(table, (drawn) => drawn);
    const second = await propose({ ...table, today: inDays(table.today, 6) }, again);
    expect(second.status).toBe(200);
    const back = await town.act<{ seq: number }>(id, { type: 'withdrawAmendment' });
    expect(back.status).toBe(200);
    expect((await amendmentsOf(town, id, back.body.seq)).past.map(({ outcome }) => outcome)).toEqual([
      'withdrawn',
      'expired',
    ]);
    await expectRebuildEqual(id);
  }, 90_000);

  it('is one at a time, of two coordinators at once', async () => {
    const table = await launched();
    const given = await drafted(table);
    const both = await Promise.all([propose(table, given), propose(table, given)]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('AMENDMENT_OPEN');
    expect((await api.host.store.journal.ofType(table.id, 'AmendmentProposed')).length).toBe(1);
  }, 60_000);

  it('survives that the contract goes on in fresh runs while people answer', async () => {
    const table = await launched({ url: rotating.url });
    const { id, town, residents } = table;
    expect((await propose(table, await drafted(table))).status).toBe(200);
    for (let acts = 0; acts < 5; acts++) {
      const { body: text } = await town.post(`/api/v1/contracts/${id}/texts`, { text: 'On attend.' });
      expect((await town.act(id, { type: 'comment', text })).status).toBe(200);
    }
    for (const page of residents) expect((await say(page, id, true)).status).toBe(200);
    await until('the change', async () => (await amendmentsOf(town, id)).past[0]?.outcome === 'agreed');
    // The runs after it go on under the changed rules.
    for (let acts = 0; acts < 5; acts++) {
      const { body: text } = await town.post(`/api/v1/contracts/${id}/texts`, { text: 'On avance.' });
      expect((await town.act(id, { type: 'comment', text })).status).toBe(200);
    }
    const done = await (residents[0] as Browser).act<{ seq: number }>(id, { type: 'complete', item: ACCORD });
    expect(done.status).toBe(200);
    await until('the end of it', async () => (await api.host.store.contracts.seqOf(id)) >= done.body.seq);
    await expectRebuildEqual(id);
  }, 120_000);
});

describe('the draft of a change', () => {
  it('is no programme: it is not listed, not published, and for whoever coordinates that contract only', async () => {
    const table = await launched();
    const { draft, revision } = await drafted(table);
    const [other, resident] = [await addPerson(api.host, 'Une autre', 'coordinator'), table.residents[0] as Browser];
    const outside = await signedIn(api.url, other);
    const lists = await outside.get<{ templates: { id: string }[] }>('/api/v1/templates');
    expect(lists.body.templates.map(({ id }) => id)).not.toContain(draft);
    for (const page of [outside, resident]) {
      expect(await page.get(`/api/v1/templates/${draft}`)).toMatchObject({
        status: 404,
        body: { code: 'TEMPLATE_UNKNOWN' },
      });
      expect((await page.ask('DELETE', `/api/v1/templates/${draft}`)).status).toBe(404);
      expect((await page.post(`/api/v1/templates/${draft}/here`, { looksAt: null })).status).toBe(404);
    }
    expect(await table.town.post(`/api/v1/templates/${draft}/publish`, { revision })).toMatchObject({
      status: 409,
      body: { code: 'DRAFT_OF_CONTRACT' },
    });
    const again = await table.town.post(`/api/v1/contracts/${table.id}/amendment-draft`);
    expect(again.body).toEqual({ draft });
    expect((await resident.post(`/api/v1/contracts/${table.id}/amendment-draft`)).status).toBe(403);
    expect((await outside.post(`/api/v1/contracts/${table.id}/amendment-draft`)).status).toBe(404);
  }, 60_000);

  it('is proposed as it stands, in time, and by its own contract; a refused one leaves nothing behind', async () => {
    const [table, elsewhere] = [await launched(), await launched()];
    const given = await drafted(table);
    const refused = async (change: object, at = table) => {
      const body = { ...given, until: inDays(table.today, 10), ...change };
      const answer = await at.town.post<{ code: string }>(`/api/v1/contracts/${at.id}/amendments`, body, {
        'idempotency-key': randomId(),
      });
      return [answer.status, answer.body.code];
    };
    expect(await refused({ revision: given.revision - 1 })).toEqual([409, 'TEMPLATE_CHANGED']);
    expect(await refused({ until: table.today })).toEqual([422, 'AMENDMENT_LAST_DAY']);
    expect(await refused({ until: inDays(table.today, 91) })).toEqual([422, 'AMENDMENT_LAST_DAY']);
    expect(await refused({}, elsewhere)).toEqual([404, 'AMENDMENT_DRAFT_UNKNOWN']);
    const direct = {
      type: 'proposeAmendment',
      amendment: randomId(),
      template: 'a'.repeat(64),
      program: 'b'.repeat(64),
    };
    const act = { ...direct, until: inDays(table.today, 10), says: { nodes: [], commitments: [] } };
    expect(await table.town.act(table.id, act)).toMatchObject({ status: 400, body: { code: 'ACT_UNKNOWN' } });
    const unchanged = await drafted(elsewhere, (before) => before);
    expect(await propose(elsewhere, unchanged)).toMatchObject({ body: { code: 'AMENDMENT_CHANGES_NOTHING' } });
    const left = await api.host.store.connection
      .collection('amendedTemplates')
      .countDocuments({ contract: { $in: [table.id, elsewhere.id] } });
    expect(left).toBe(0);
    expect((await elsewhere.town.get(`/api/v1/templates/${unchanged.draft}`)).status).toBe(200);
  }, 60_000);

  it('shows a reader of the change nothing that is private to others', async () => {
    const table = await launched();
    expect((await propose(table, await drafted(table))).status).toBe(200);
    await toAnswer(table.residents[0] as Browser, table.id);
    const seen = await amendmentsOf(table.residents[0] as Browser, table.id);
    expect(JSON.stringify(seen)).not.toContain('dossier');
    expect(seen.draft).toBeNull();
    expect(JSON.stringify(await amendmentsOf(table.town, table.id))).toContain('dossier');
  }, 60_000);

  it('goes with a rehearsal that is thrown away, and the text of what was proposed with it', async () => {
    const table = await launched({ rehearsal: true });
    const { id, town } = table;
    expect((await propose(table, await drafted(table))).status).toBe(200);
    await town.post(`/api/v1/contracts/${id}/amendment-draft`);
    const reason = (await town.post(`/api/v1/contracts/${id}/texts`, { text: 'Pour voir.' })).body;
    const end = await town.act<{ seq: number }>(id, { type: 'close', outcome: 'fini', reason });
    expect(end.status).toBe(200);
    expect((await amendmentsOf(town, id, end.body.seq)).past[0]?.outcome).toBe('ended');
    expect((await town.ask('DELETE', `/api/v1/contracts/${id}/rehearsal`)).status).toBe(204);
    const { connection } = api.host.store;
    const left = await Promise.all(
      ['amendedTemplates', 'templates', 'journal'].map((name) =>
        connection.collection(name).countDocuments({ contract: id }),
      ),
    );
    expect(left).toEqual([0, 0, 0]);
  }, 60_000);
});
