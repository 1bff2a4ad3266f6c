import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, signedIn } from '#tests/support/http-browser';
import { addPerson, type RunningApi, startApi } from './running-api.ts';

let api: RunningApi;
let samira: string;
let asSamira: Browser;
let asOdile: Browser;

beforeAll(async () => {
  api = await startApi();
  samira = await addPerson(api.host, 'Samira Élan');
  await api.host.store.people.update(samira, {
    email: 'samira@personne.test',
    phone: '0389000000',
    channels: ['mail'],
  });
  asSamira = await signedIn(api.url, samira);
  asOdile = await signedIn(api.url, await addPerson(api.host, 'Odile Stern', 'coordinator'));
}, 240_000);
afterAll(async () => {
  await api?.stop();
}, 60_000);

const WISH = { channels: ['call', 'mail'], part: 'afternoon', weeklyCap: 1 };
const kept = async (who: Browser) => (await who.get<Record<string, unknown>>('/api/v1/my/reminders')).body;

describe('how somebody is told of things', () => {
  it('is theirs to choose: channels in their order, the part of the day, the most in a week', async () => {
    expect(await kept(asSamira)).toMatchObject({ channels: ['mail'], part: null, weeklyCap: 3, weeklyMost: 3 });
    const chosen = await asSamira.ask('PUT', '/api/v1/my/reminders', WISH);
    expect(chosen).toMatchObject({ status: 200, body: WISH });
    expect(await kept(asSamira)).toMatchObject(WISH);
  });

  it('says honestly what leads nowhere, and refuses it', async () => {
    const ways = (await kept(asSamira))['ways'];
    expect(ways).toEqual([
      { channel: 'sms', by: 'nobody', hasAddress: true },
      { channel: 'call', by: 'hand', hasAddress: true },
      { channel: 'letter', by: 'hand', hasAddress: false },
      { channel: 'mail', by: 'machine', hasAddress: true },
    ]);
    const choose = (channels: string[]) => asSamira.ask('PUT', '/api/v1/my/reminders', { ...WISH, channels });
    expect(await choose(['sms', 'mail'])).toMatchObject({ status: 422, body: { code: 'CHANNEL_NOT_HERE' } });
    expect(await choose(['letter'])).toMatchObject({ status: 422, body: { code: 'CHANNEL_WITHOUT_ADDRESS' } });
    expect(await kept(asSamira)).toMatchObject(WISH);
  });

  it.each([
    ['no channel at all', { ...WISH, channels: [] }],
    ['a channel twice', { ...WISH, channels: ['mail', 'mail'] }],
    ['a channel that does not exist', { ...WISH, channels: ['pigeon'] }],
    ['more messages than anybody gets', { ...WISH, weeklyCap: 4 }],
    ['no message at all', { ...WISH, weeklyCap: 0 }],
    ['the night', { ...WISH, part: 'night' }],
    ['somebody else', { ...WISH, person: 'a'.repeat(32) }],
    ['another address', { ...WISH, email: 'elsewhere@personne.test' }],
  ])('refuses %s', async (_what, body) => {
    expect(await asSamira.ask('PUT', '/api/v1/my/reminders', body)).toMatchObject({
      ...{ status: 422, body: { code: 'REQUEST_INVALID' } },
    });
    expect(await kept(asSamira)).toMatchObject(WISH);
  });

  it('is nobody else’s to choose: whoever coordinates changes their own', async () => {
    await asOdile.ask('PUT', '/api/v1/my/reminders', { channels: ['mail'], part: 'morning', weeklyCap: 2 });
    expect(await kept(asSamira)).toMatchObject(WISH);
  });
});
