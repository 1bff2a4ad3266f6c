import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyChain } from '#store/verify-chain';
import { randomId } from '#tests/support/ids';
import { jpeg } from '#tests/support/pictures';
import { reference, upload } from '#tests/support/uploads';
import { until } from '#tests/support/waiting';
import {
  type Acting,
  bytesKeptIn,
  complete,
  launchedWithFiles,
  opened,
  type Town,
  townWithFiles,
} from './contract-with-files.ts';
import { type RunningApi, startApi } from './running-api.ts';

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
const bytesKept = (id: string) => bytesKeptIn(api, id);

describe('what a file held', () => {
  const REASON = 'Mon adresse est dessus canari-3141.';
  async function erase({ who, contract }: Acting, file: string, key = randomId()) {
    const kept = await who.post<{ id: string; digest: string }>(`/api/v1/contracts/${contract}/texts`, {
      text: REASON,
    });
    const reason = { id: kept.body.id, digest: kept.body.digest };
    const answer = await who.act<{ code?: string; seq?: number }>(contract, { type: 'eraseFile', file, reason }, key);
    const again = () => who.act<{ code?: string; seq?: number }>(contract, { type: 'eraseFile', file, reason }, key);
    return { ...answer, again };
  }
  type Lines = { lines: { what: string; text: string | null; about: { fr: string } | null }[] };
  const erasures = async ({ who, contract }: Acting) =>
    (await who.get<Lines>(`/api/v1/contracts/${contract}/journal`)).body.lines.filter(
      ({ what }) => what === 'FileErased',
    );

  it('is erased by whoever gave it, with a reason: the journal tells that, and the chain holds', async () => {
    const { id, samira, jeannot, solene } = await launched();
    const paper = await upload(samira, 'Samira Benali.pdf', '%PDF-1.7 canari-2718');
    expect((await complete(samira, 1, { photo: reference(paper.body) })).status).toBe(200);
    expect(await erase(jeannot, paper.body.id)).toMatchObject({
      ...{ status: 403, body: { code: 'FILE_NOT_YOURS_TO_ERASE' } },
    });
    expect((await opened(solene, paper.body.id)).status).toBe(200);

    const key = randomId();
    const erased = await erase(samira, paper.body.id, key);
    expect(erased.status).toBe(200);
    expect((await opened(samira, paper.body.id)).status).toBe(410);
    expect(await bytesKept(paper.body.id)).toBe(0);
    expect(await api.host.store.files.find(paper.body.id)).toMatchObject({ name: null, salt: null });
    // The same act again has the same answer; another one finds nothing left.
    expect(await erased.again()).toMatchObject({ status: 200, body: { seq: erased.body.seq } });
    expect(await erase(samira, paper.body.id)).toMatchObject({ status: 410, body: { code: 'FILE_ERASED' } });

    expect(await erasures(samira)).toMatchObject([{ about: { fr: expect.any(String) }, text: REASON }]);
    expect(await erasures(solene)).toMatchObject([{ text: REASON }]);
    // That it happened is everybody's business; why is not.
    expect(await erasures(jeannot)).toMatchObject([{ text: null }]);
    expect(await verifyChain(api.host.store.connection, id)).toMatchObject({ ok: true });
    const { body } = await samira.who.get<{ files: object[] }>(`/api/v1/contracts/${id}/files`);
    expect(body.files).toMatchObject([{ file: paper.body.id, name: null, mayErase: false }]);
  });

  it('is erased by whoever coordinates, and still when the contract is over', async () => {
    const { id, samira, solene } = await launched();
    const [one, two] = await Promise.all([upload(samira, 'a.jpg', jpeg()), upload(samira, 'b.jpg', jpeg())]);
    expect((await complete(samira, 1, { photo: reference(one.body) })).status).toBe(200);
    // Not given yet: there is nothing to erase for anybody, it is thrown away instead.
    expect(await erase(samira, two.body.id)).toMatchObject({ status: 404, body: { code: 'FILE_UNKNOWN' } });
    const text = await town.asTown.post<{ id: string; digest: string }>(`/api/v1/contracts/${id}/texts`, {
      text: 'Fini.',
    });
    const reason = { id: text.body.id, digest: text.body.digest };
    expect((await town.asTown.act(id, { type: 'close', outcome: 'autonomy', reason })).status).toBe(200);
    const ended = async () => (await api.host.store.contracts.find(id))?.status === 'ended';
    await until('the end of the contract', ended);

    const erased = await erase(solene, one.body.id);
    expect(erased.status).toBe(200);
    expect((await erased.again()).body).toMatchObject({ seq: erased.body.seq });
    expect(await bytesKept(one.body.id)).toBe(0);
    expect(await erasures(solene)).toMatchObject([{ text: REASON }]);
    expect(await verifyChain(api.host.store.connection, id)).toMatchObject({ ok: true });
    const comment = { type: 'comment', text: reason };
    expect((await town.asTown.act(id, comment)).body).toMatchObject({ code: 'CONTRACT_ENDED' });
  });

  it('in a field that one does not see, is not there to erase, nor is the line of its erasure', async () => {
    const { samira, jeannot, solene } = await launched();
    const [photo, paper] = await Promise.all([upload(samira, 'a.jpg', jpeg()), upload(samira, 'b.jpg', jpeg())]);
    const values = { photo: reference(photo.body), attestation: reference(paper.body) };
    expect((await complete(samira, 1, values)).status).toBe(200);
    expect(await erase(solene, paper.body.id)).toMatchObject({ status: 404, body: { code: 'FILE_UNKNOWN' } });
    expect((await erase(samira, paper.body.id)).status).toBe(200);
    expect(await erasures(jeannot)).toHaveLength(1);
    expect(await erasures(solene)).toEqual([]);
  });

  it.each([
    ['of another contract', async ({ id }: { id: string }) => id],
    ['that never was', async () => 'ab'.repeat(16)],
  ])('is not erased: one %s does not exist', async (_which, fileOf) => {
    const [here, there] = [await launched(), await launched()];
    const elsewhere = await upload(there.samira, 'a.jpg', jpeg());
    expect((await complete(there.samira, 1, { photo: reference(elsewhere.body) })).status).toBe(200);
    const file = await fileOf({ id: elsewhere.body.id });
    expect(await erase(here.solene, file)).toMatchObject({ status: 404, body: { code: 'FILE_UNKNOWN' } });
    expect((await opened(there.samira, elsewhere.body.id)).status).toBe(200);
  });
});
