import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FILE_LIMITS } from '#schema/vocabulary';
import { filesCollection } from '#store/collections/files';
import { modelOf } from '#store/mongo';
import { verifyChain } from '#store/verify-chain';
import { signedIn } from '#tests/support/http-browser';
import { randomId } from '#tests/support/ids';
import { jpeg } from '#tests/support/pictures';
import { reference, upload } from '#tests/support/uploads';
import { sweepFiles } from '#worker/sweep-files';
import {
  type Acting,
  bytesKeptIn,
  complete,
  launchedWithFiles,
  opened,
  type Town,
  townWithFiles,
} from './contract-with-files.ts';
import { addPerson, type RunningApi, startApi } from './running-api.ts';

/*
 * Files of a contract, through the API on real servers: given, taken by an act, opened by whoever may, refused to
 * whoever may not, thrown away, erased. The numbers are those of the list of attacks that the project keeps.
 */
let api: RunningApi;
let town: Town;

beforeAll(async () => {
  api = await startApi();
  town = await townWithFiles(api);
}, 180_000);

afterAll(async () => {
  await api?.stop();
}, 60_000);

const launched = () => launchedWithFiles(api, town);

async function listed({ who, contract }: Acting): Promise<string[]> {
  const { body } = await who.get<{ files: { file: string }[] }>(`/api/v1/contracts/${contract}/files`);
  return body.files.map(({ file }) => file);
}

async function given({ who, contract }: Acting): Promise<string[]> {
  type Lines = { lines: { files: { file: string; name: string | null }[] }[] };
  const { body } = await who.get<Lines>(`/api/v1/contracts/${contract}/journal`);
  return body.lines.flatMap(({ files }) => files.map(({ file }) => file));
}

const kept = (contract: string) => modelOf(api.host.store.connection, filesCollection).countDocuments({ contract });
const bytesKept = (id: string) => bytesKeptIn(api, id);

describe('a file of a contract', () => {
  it('is given, taken by an act, and opened by everybody who sees its field', async () => {
    const { samira, solene, jeannot } = await launched();
    const photo = jpeg({ place: '47.7508N', turned: 6 });
    const { status, body } = await upload(samira, 'Atelier cuisine.jpeg', photo);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Atelier cuisine.jpg', type: 'image/jpeg', file: body.id });
    // Until an act has taken it, nobody else knows of it.
    expect((await opened(solene, body.id)).status).toBe(404);
    expect(await listed(solene)).toEqual([]);
    expect((await complete(samira, 1, { photo: reference(body) })).status).toBe(200);
    for (const reader of [samira, solene, jeannot]) {
      const { status: answered, bytes, headers } = await opened(reader, body.id);
      expect(answered).toBe(200);
      expect(bytes.includes('47.7508N')).toBe(false);
      expect(bytes.length).toBe(body.size);
      expect(headers.get('content-type')).toBe('image/jpeg');
      expect(headers.get('content-disposition')).toBe('attachment; filename="Atelier cuisine.jpg"');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(headers.get('cache-control')).toBe('no-store');
      expect(await listed(reader)).toEqual([body.id]);
      expect(await given(reader)).toEqual([body.id]);
    }
  });

  it('P2 in a private field does not exist for whoever does not see that field, the coordinator included', async () => {
    const { id, samira, jeannot, solene } = await launched();
    const [photo, paper] = await Promise.all([
      upload(samira, 'a.jpg', jpeg()),
      upload(samira, 'attestation.pdf', '%PDF-1.7 un secret'),
    ]);
    const fields = { photo: reference(photo.body), attestation: reference(paper.body) };
    expect((await complete(samira, 1, fields)).status).toBe(200);
    expect((await opened(jeannot, paper.body.id)).bytes.toString()).toBe('%PDF-1.7 un secret');
    expect((await opened(solene, paper.body.id)).status).toBe(404);
    expect(await listed(jeannot)).toEqual([photo.body.id, paper.body.id]);
    expect(await listed(solene)).toEqual([photo.body.id]);
    expect(await given(solene)).toEqual([photo.body.id]);
    for (const rest of ['/journal', '/items?of=all', '/record', '/visibility', '/files']) {
      const { body } = await town.asTown.get(`/api/v1/contracts/${id}${rest}`);
      expect([rest, JSON.stringify(body).includes(paper.body.id)]).toEqual([rest, false]);
    }
    const stranger = await signedIn(api.url, await addPerson(api.host, 'Personne d’autre', 'coordinator'));
    expect((await opened({ ...solene, who: stranger }, photo.body.id)).status).toBe(404);
  });

  it('stands in a column of a list like in a field', async () => {
    const { id, samira, solene } = await launched();
    const paper = await upload(samira, 'devis.pdf', '%PDF-1.4 devis');
    const row = { type: 'addRow', list: 'pieces', row: 'r1', values: { piece: reference(paper.body) } };
    expect((await samira.who.act(id, row)).status).toBe(200);
    expect((await opened(solene, paper.body.id)).status).toBe(200);
    expect(await listed(solene)).toEqual([paper.body.id]);
    const { body } = await town.asTown.get<{ rows: { values: object }[] }>(`/api/v1/contracts/${id}/lists/pieces`);
    expect(body.rows[0]?.values).toEqual({
      piece: { file: paper.body.id, name: 'devis.pdf', type: 'application/pdf', size: 14 },
    });
  });

  it('97 is no longer opened by somebody who has left', async () => {
    const { id, samira, jeannot } = await launched();
    const photo = await upload(samira, 'a.jpg', jpeg());
    expect((await complete(samira, 1, { photo: reference(photo.body) })).status).toBe(200);
    expect((await opened(jeannot, photo.body.id)).status).toBe(200);
    expect((await jeannot.who.act(id, { type: 'withdraw', seat: 'habitant.2' })).status).toBe(200);
    expect((await opened(jeannot, photo.body.id)).status).toBe(404);
  });
});

describe('an act', () => {
  it('92 takes no file of somebody else, of another contract, or that is none', async () => {
    const [here, there] = [await launched(), await launched()];
    const theirs = await upload(here.jeannot, 'a.jpg', jpeg());
    const elsewhere = await upload(there.samira, 'a.jpg', jpeg());
    const mine = await upload(here.samira, 'a.jpg', jpeg());
    const note = await here.samira.who.post(`/api/v1/contracts/${here.id}/texts`, { text: 'Un mot.' });
    const refused = [
      ['another person’s', reference(theirs.body)],
      ['another contract’s', reference(elsewhere.body)],
      ['one that is not there', { id: randomId(), digest: mine.body.digest }],
      ['mine with another digest', { id: mine.body.id, digest: 'a'.repeat(64) }],
      ['a text', note.body],
    ] as const;
    for (const [what, photo] of refused) {
      const answer = await complete(here.samira, 1, { photo });
      expect([what, answer.status, answer.body.code]).toEqual([what, 422, 'FILE_NOT_YOURS']);
    }
    const asText = await complete(here.samira, 1, { photo: reference(mine.body), mot: reference(mine.body) });
    expect(asText).toMatchObject({ status: 422, body: { code: 'VALUE_INVALID' } });
    expect((await complete(here.samira, 1, {})).body.code).toBe('FORM_INCOMPLETE');
    expect((await complete(here.samira, 1, { photo: reference(mine.body) })).status).toBe(200);
    // Whoever reads it may not give it as theirs.
    expect((await complete(here.jeannot, 2, { photo: reference(mine.body) })).body.code).toBe('FILE_NOT_YOURS');
  });
});

describe('giving a file', () => {
  it('105 is once under one key, and refuses the key for anything else', async () => {
    const { id, samira, jeannot } = await launched();
    const key = randomId();
    const [first, second] = await Promise.all([
      upload(samira, 'a.jpg', jpeg(), { key }),
      upload(samira, 'a.jpg', jpeg(), { key }),
    ]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(await kept(id)).toBe(1);
    const other = await upload(samira, 'a.jpg', 'autre chose', { key });
    expect(other).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    const theirs = await upload(jeannot, 'a.jpg', jpeg(), { key });
    expect(theirs.status).toBe(201);
    expect(theirs.body.id).not.toBe(first.body.id);
  });

  it.each([
    ['52 a page called a photograph', 'photo.jpg', '<html><script>alert(1)</script>', 415, 'FILE_TYPE_REFUSED'],
    ['53 a drawing with a script', 'a.svg', '<svg onload="alert(1)"/>', 415, 'FILE_TYPE_REFUSED'],
    ['48 a folder of compressed files', 'a.zip', 'PK\u0003\u0004\u0000\u0000', 415, 'FILE_TYPE_REFUSED'],
    ['56 half a photograph', 'a.jpg', jpeg().subarray(0, 60), 422, 'FILE_DAMAGED'],
    ['nothing', 'a.txt', '', 422, 'FILE_EMPTY'],
  ])('refuses %s, and keeps nothing', async (_what, name, bytes, status, code) => {
    const { id, samira } = await launched();
    expect(await upload(samira, name, bytes)).toMatchObject({ status, body: { code } });
    expect(await kept(id)).toBe(0);
  });

  it.each([
    ['66 a form', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['66 JSON', { 'content-type': 'application/json' }, 415],
    ['66 a type of its own', { 'content-type': 'image/jpeg' }, 415],
    ['a page of another site', { origin: 'http://elsewhere.example' }, 403],
    ['no key', { 'idempotency-key': 'x' }, 400],
    ['a name that cannot be read', { 'x-file-name': '%E0%A4%A' }, 400],
    ['126 a name beyond measure', { 'x-file-name': 'a'.repeat(2_000) }, 400],
  ])('refuses %s', async (_what, headers, status) => {
    const { id, samira } = await launched();
    expect((await upload(samira, 'a.jpg', jpeg(), { headers })).status).toBe(status);
    expect(await kept(id)).toBe(0);
  });

  it('65 inflates nothing', async () => {
    const { samira } = await launched();
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000, 65)));
    const answer = await upload(samira, 'a.txt', bomb, { headers: { 'content-encoding': 'gzip' } });
    expect(answer).toMatchObject({ status: 415, body: { code: 'BODY_NOT_BYTES' } });
  });

  it('58, 126 keeps a name that is safe on any machine, and sends it in one line', async () => {
    const { samira } = await launched();
    const names = [
      '../../etc/passwd',
      'a\r\nSet-Cookie: x=1',
      'page.html',
      'photo\u202egpj.exe',
      'été.txt',
      'é'.repeat(90),
    ];
    for (const name of names) {
      const { status, body } = await upload(samira, name, `bonjour ${name.length}`);
      expect(status).toBe(201);
      expect(body.name).toMatch(/^[^/\\\r\n\u202e]+\.txt$/);
      const { headers } = await opened(samira, body.id);
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="?[^"/\\]+\.txt"?(;|$)/);
      expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('65, 73 refuses what is over the limit without reading it, announced or not', async () => {
    const { id, samira } = await launched();
    expect(await upload(samira, 'a.txt', Buffer.alloc(FILE_LIMITS.bytes + 1, 65))).toMatchObject({
      ...{ status: 413, body: { code: 'FILE_TOO_LARGE' } },
    });
    expect((await upload(samira, 'a.txt', Buffer.alloc(FILE_LIMITS.bytes, 65))).status).toBe(201);
    for (const announced of [10_000_000_000, null]) {
      const { status, written } = await sent(samira, announced);
      // Refused in words, or cut off while the words were on their way.
      expect([413, null]).toContain(status);
      // What was under way is more than the limit by what lines and machines hold back, and far from everything.
      expect(written).toBeLessThan(FILE_LIMITS.bytes + 20_000_000);
    }
    expect(await kept(id)).toBe(1);
  });

  it('keeps no more of one person than a bounded number that no act has taken', async () => {
    const { id, samira, jeannot } = await launched();
    const key = randomId();
    const first = await upload(samira, 'a.txt', 'un', { key });
    for (let n = 1; n < FILE_LIMITS.waiting; n += 1) {
      expect((await upload(samira, 'a.txt', `encore ${n}`)).status).toBe(201);
    }
    expect(await upload(samira, 'a.txt', 'un de trop')).toMatchObject({ status: 409, body: { code: 'FILES_FULL' } });
    expect(await upload(samira, 'a.txt', 'un', { key })).toMatchObject({ status: 201, body: { id: first.body.id } });
    expect((await upload(jeannot, 'a.txt', 'un')).status).toBe(201);
    expect((await opened(samira, first.body.id, 'DELETE')).status).toBe(204);
    expect((await upload(samira, 'a.txt', 'à la place')).status).toBe(201);
    expect(await kept(id)).toBe(FILE_LIMITS.waiting + 1);
  });
});

/** Sends letters until they are refused, or the line is cut: so many as announced, or without end. */
async function sent({ url, contract, who }: Acting, announced: number | null) {
  const address = new URL(`${url}/api/v1/contracts/${contract}/files`);
  const headers = {
    ...{ cookie: who.cookie(), origin: 'http://localhost', 'content-type': 'application/octet-stream' },
    ...{ 'idempotency-key': randomId(), ...(announced === null ? {} : { 'content-length': announced }) },
  };
  return new Promise<{ status: number | null; written: number }>((resolve) => {
    let written = 0;
    const asking = request(address, { method: 'POST', headers }, ({ statusCode }) => {
      resolve({ status: statusCode ?? null, written });
      asking.destroy();
    });
    asking.on('error', () => resolve({ status: null, written }));
    const piece = Buffer.alloc(64 * 1024, 65);
    const more = () => {
      while (!asking.destroyed) {
        written += piece.length;
        if (!asking.write(piece)) return void asking.once('drain', more);
      }
    };
    more();
  });
}

describe('a file that goes', () => {
  it('is thrown away by whoever gave it, until an act has taken it', async () => {
    const { samira, jeannot, solene } = await launched();
    const [one, two] = await Promise.all([upload(samira, 'a.jpg', jpeg()), upload(samira, 'b.jpg', jpeg())]);
    for (const other of [jeannot, solene]) expect((await opened(other, one.body.id, 'DELETE')).status).toBe(404);
    expect((await opened(samira, one.body.id, 'DELETE')).status).toBe(204);
    expect((await opened(samira, one.body.id)).status).toBe(404);
    expect(await bytesKept(one.body.id)).toBe(0);
    expect((await complete(samira, 1, { photo: reference(one.body) })).body.code).toBe('FILE_NOT_YOURS');
    expect((await complete(samira, 1, { photo: reference(two.body) })).status).toBe(200);
    expect((await opened(samira, two.body.id, 'DELETE')).status).toBe(409);
    expect((await opened(samira, two.body.id)).status).toBe(200);
  });

  it('is swept two days after it was given, if no act took it; what an act took stays', async () => {
    const { samira } = await launched();
    const [taken, left] = await Promise.all([upload(samira, 'a.jpg', jpeg()), upload(samira, 'b.jpg', jpeg())]);
    expect((await complete(samira, 1, { photo: reference(taken.body) })).status).toBe(200);
    const log = { info: () => {} };
    const hour = 3_600_000;
    await sweepFiles(api.host.store, Date.now() + 47 * hour, log);
    expect((await opened(samira, left.body.id)).status).toBe(200);
    await sweepFiles(api.host.store, Date.now() + 49 * hour, log);
    expect((await opened(samira, left.body.id)).status).toBe(404);
    expect(await bytesKept(left.body.id)).toBe(0);
    expect((await opened(samira, taken.body.id)).status).toBe(200);
  });

  it('erased, leaves no byte, no name and no salt, and the chain of the journal holds', async () => {
    const { id, samira, solene } = await launched();
    const paper = await upload(samira, 'Samira Benali.pdf', '%PDF-1.7 canari-2718');
    expect((await complete(samira, 1, { photo: reference(paper.body) })).status).toBe(200);
    await api.host.store.files.erase(paper.body.id);
    expect((await opened(solene, paper.body.id)).status).toBe(410);
    expect(await bytesKept(paper.body.id)).toBe(0);
    expect(await api.host.store.files.find(paper.body.id)).toMatchObject({ name: null, salt: null });
    const { body } = await town.asTown.get<{ files: object[] }>(`/api/v1/contracts/${id}/files`);
    expect(body.files).toMatchObject([{ file: paper.body.id, name: null }]);
    expect(JSON.stringify((await town.asTown.get(`/api/v1/contracts/${id}/journal`)).body)).not.toContain('Benali');
    expect(await verifyChain(api.host.store.connection, id)).toMatchObject({ ok: true });
  });
});
