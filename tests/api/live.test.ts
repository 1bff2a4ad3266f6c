import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { LivePorts } from '#api/live/live-hub';
import { until } from '#tests/support/waiting';
import { CONTRACT, fakeLive, fakePorts, WHO } from './fake-ports.ts';
import { type Listening, listen } from './listening.ts';
import { type Talk, talk } from './talking.ts';

let app: Talk;
const open: Listening[] = [];
afterEach(async () => {
  for (const page of open.splice(0)) page.leave();
  await app.stop();
});

/** The application with live screens one can speak through. */
async function start(change: Partial<LivePorts> = {}) {
  const ports = fakePorts();
  const live = fakeLive(ports, change);
  app = await talk({ ...ports, live: live.live });
  return live;
}

async function listening(who: string, headers?: Record<string, string>): Promise<Listening> {
  const page = await listen(app.url, await app.cookieOf(who), headers);
  open.push(page);
  return page;
}

const newsOf = (page: Listening) => page.heard().filter(({ event }) => event === 'news');

describe('live screens', () => {
  it('tell of a contract only those who may see it, and only its number and its last fact', async () => {
    const { news } = await start();
    const [party, author, stranger] = [
      await listening(WHO.party),
      await listening(WHO.author),
      await listening(WHO.coordinator),
    ];
    news(CONTRACT, 9);
    await until('the news to arrive', () => newsOf(party).length === 1 && newsOf(author).length === 1);
    expect(newsOf(party)).toEqual([{ event: 'news', data: { contract: CONTRACT, seq: 9 } }]);
    expect(newsOf(stranger)).toEqual([]);
  });

  it('tell of a call that was noted those who may make it, and say no more than where', async () => {
    const { delivery, news } = await start();
    const [town, author, party] = [
      await listening(WHO.contractCoordinator),
      await listening(WHO.author),
      await listening(WHO.party),
    ];
    delivery(CONTRACT);
    const called = (page: Listening) => page.heard().filter(({ event }) => event === 'deliveries');
    await until('the news to arrive', () => called(town).length === 1 && called(author).length === 1);
    expect(called(town)).toEqual([{ event: 'deliveries', data: { contract: CONTRACT } }]);
    // What comes after it has arrived: the call was not told to somebody who may not make it.
    news(CONTRACT, 9);
    await until('the next news', () => newsOf(party).length === 1);
    expect(called(party)).toEqual([]);
  });

  it('tell once of what came at once', async () => {
    const { news } = await start();
    const page = await listening(WHO.party);
    for (const seq of [9, 11, 10]) news(CONTRACT, seq);
    await until('one piece of news', () => newsOf(page).length > 0);
    expect(newsOf(page).map(({ data }) => data['seq'])).toEqual([11]);
  });

  it('ask pages to look again when some news may have been missed', async () => {
    const { gap } = await start();
    const first = await listening(WHO.party);
    gap();
    await until('the page to be told to look again', () => first.heard().some(({ event }) => event === 'resync'));
    const back = await listening(WHO.party, { 'last-event-id': '1' });
    await until('the page that came back to be told', () => back.heard().some(({ event }) => event === 'resync'));
  });

  it('end with the session: at once here, at the next beat when it ended elsewhere', async () => {
    const ports = fakePorts();
    const { live } = fakeLive(ports, { beatMs: 30 });
    app = await talk({ ...ports, live });
    const cookie = await app.cookieOf(WHO.party);
    const page = await listen(app.url, cookie);
    await app.ask('/api/v1/session', { method: 'DELETE', headers: { cookie } });
    await page.closed;
    const other = await listening(WHO.party);
    await until('a beat', () => other.beats() > 0);
    ports.store.sessions.find = async () => null;
    await other.closed;
    expect(live.count()).toBe(0);
  });

  it('are so many for one session and so many in all, and say so', async () => {
    await start({ most: { perSession: 2, inAll: 3 } });
    const cookie = await app.cookieOf(WHO.party);
    const statuses = [];
    for (let n = 0; n < 3; n += 1) {
      const page = await listen(app.url, cookie);
      open.push(page);
      statuses.push(page.status);
    }
    expect(statuses).toEqual([200, 200, 429]);
    expect((await listening(WHO.author)).status).toBe(200);
    expect((await listening(WHO.author)).status).toBe(429);
  });

  it('let go of a page that does not read', async () => {
    const { live, gap } = await start();
    const cookie = await app.cookieOf(WHO.party);
    const socket = connect(app.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.pause();
    socket.write(`GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\n\r\n`);
    await until('the stream', () => live.count() === 1);
    await until('the page to be let go', () => {
      for (let n = 0; n < 5_000; n += 1) gap();
      return live.count() === 0;
    });
    socket.destroy();
  });

  it('hold up nothing that stops, and open no more', async () => {
    const { live } = await start();
    const page = await listening(WHO.party);
    await live.stop();
    await page.closed;
    expect((await listening(WHO.party)).status).toBe(503);
  });
});
