import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { project } from '#engine/projection/project';
import { sweepDeliveries } from '#messaging/sweep-deliveries';
import { messagesCollection } from '#store/collections/messages';
import { modelOf } from '#store/mongo';
import { rebuild } from '#store/rebuild';
import { verifyChain } from '#store/verify-chain';
import { randomId } from '#tests/support/ids';
import { type Kill, killing } from '#tests/support/kill-plan';
import { caughtMail, mailIsOut } from '#tests/support/mail-of-trame';
import { type Group, launchYear, signEverybodyIn } from '#tests/support/mulhouse-people';
import { normalJournal } from '#tests/support/normal-journal';
import { type WholeTrame, wholeTrame } from '#tests/support/whole-trame';
import { type LivedByHand, liveByHand, type Meanwhile } from '#tests/support/year-by-hand';

/** Everything dies twice, in the middle of the year, while somebody waits for an answer. */
const PLAN: readonly Kill[] = [
  { victim: 'worker', during: 'act', at: 8, afterMs: 0 },
  { victim: 'api', during: 'act', at: 14, afterMs: 10 },
  { victim: 'mongo', during: 'act', at: 20, afterMs: 5 },
  { victim: 'temporal', during: 'act', at: 26, afterMs: 15 },
  { victim: 'api', during: 'move', at: 20, afterMs: 60 },
  { victim: 'worker', during: 'act', at: 38, afterMs: 20 },
  { victim: 'temporal', during: 'move', at: 27, afterMs: 30 },
  { victim: 'mongo', during: 'act', at: 50, afterMs: 25 },
];

const MINUTE_MS = 60_000;

type Year = LivedByHand & { contract: string };

let trame: WholeTrame;
let group: Group;
let calm: Year;
let killed: Year;
let done: Kill[];

beforeAll(async () => {
  trame = await wholeTrame();
  group = await signEverybodyIn(trame);
  calm = await year();
  const kills = killing(trame, PLAN);
  killed = await year(kills.meanwhile);
  done = kills.done;
}, 560_000);

afterAll(async () => {
  await trame?.stop();
}, 60_000);

/** The same year each time: its mail is out before anybody acts, as it is when a day lasts a day. */
async function year(meanwhile: Meanwhile = {}): Promise<Year> {
  const begun = performance.now();
  const contract = await launchYear(group, randomId());
  const mailOut = () => mailIsOut(trame.store, contract);
  const lived = await liveByHand(group, contract, { ...meanwhile, morning: mailOut });
  await mailOut();
  // What is no longer to be told by hand is put away within a minute; the year is looked at after that.
  await sweepDeliveries(trame.store, Date.now() + MINUTE_MS);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.info(`${lived.sent.length} acts on ${lived.days.length} days in ${seconds} s`);
  return { ...lived, contract };
}

const journalOf = ({ contract }: Year) => trame.store.journal.page(contract, 0, 100_000);

describe('a year in which the worker, the API, Temporal and the database are killed, twice each', () => {
  it('saw all of them die and come back, and nobody else', () => {
    expect(done).toHaveLength(PLAN.length);
    for (const victim of ['worker', 'api', 'temporal', 'mongo', 'mail'])
      expect(trame.said(`${victim} ended unexpectedly`)).toHaveLength(
        PLAN.filter((kill) => kill.victim === victim).length,
      );
  });

  it('takes the same days and the same answers as the year that nothing disturbed', () => {
    expect(killed.days).toEqual(calm.days);
    expect(killed.end).toEqual(calm.end);
    expect(killed.sent.map(({ act }) => act.type)).toEqual(calm.sent.map(({ act }) => act.type));
  });

  it('R40 ends with the same journal, but for instants, hashes and random ids', async () => {
    expect(normalJournal(await journalOf(killed))).toEqual(normalJournal(await journalOf(calm)));
  });

  it('has every act that was acknowledged in its journal, once and under the number that was answered', async () => {
    const journal = await journalOf(killed);
    const known = new Set(killed.sent.map(({ key }) => key));
    const causes = journal.map(({ cause }) => cause);
    for (const { key, seq, item } of killed.sent) {
      expect(causes.lastIndexOf(key)).toBe(seq - 1);
      expect(causes.slice(causes.indexOf(key), seq).every((cause) => cause === key)).toBe(true);
      const answers = journal.filter(({ type, cause }) => type === 'ItemAnswered' && cause === key);
      expect(answers).toHaveLength(item === null ? 0 : 1);
    }
    expect(causes.filter((cause) => /^[0-9a-f]{32}$/.test(cause) && !known.has(cause))).toEqual([]);
  });

  it('R44 writes to nobody twice: no message again, no person twice about one day, no reminder in two messages', async () => {
    const { connection } = trame.store;
    const ids = (await caughtMail(trame)).map(({ messageId }) => messageId);
    expect(ids.length).toBeGreaterThan(40);
    expect(new Set(ids).size).toBe(ids.length);
    const messages = await modelOf(connection, messagesCollection).find({}).lean();
    const about = messages.map(({ person, channel, realm, day }) => `${person} ${channel} ${realm} ${day}`);
    expect(new Set(about).size).toBe(about.length);
    const rows = messages.flatMap((message) => message.rows);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('has the same mail as the undisturbed year', async () => {
    const messages = await modelOf(trame.store.connection, messagesCollection).find({}).lean();
    const of = ({ contract }: Year) =>
      messages.flatMap(({ realm, person, channel, state, day }) =>
        realm.startsWith(contract) ? [`${day} ${person} ${channel} ${state}`] : [],
      );
    expect(of(killed).sort()).toEqual(of(calm).sort());
  });

  it('R40 keeps a chain that holds, and read models that are what the journal says', async () => {
    const { connection, contracts } = trame.store;
    const { contract } = killed;
    expect(await verifyChain(connection, contract)).toMatchObject({ ok: true });
    const shown = async () => [await contracts.find(contract), await contracts.stateOf(contract)];
    const grown = await shown();
    await rebuild(connection, { project }, contract);
    expect(await shown()).toEqual(grown);
  });
});
