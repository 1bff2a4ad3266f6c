import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { project } from '#engine/projection/project';
import type { OutboxRow } from '#engine/projection/read-models';
import type { Fact, FactBody, FactType } from '#schema/facts';
import { itemsCollection } from '#store/collections/items';
import { type MessageDocument, messagesCollection } from '#store/collections/messages';
import { type OutboxDocument, outboxCollection } from '#store/collections/outbox';
import { modelOf } from '#store/mongo';
import { rebuild } from '#store/rebuild';
import { verifyChain } from '#store/verify-chain';
import { randomId } from '#tests/support/ids';
import { caughtMail, mailIsOut } from '#tests/support/mail-of-trame';
import { type Group, launchYear, signEverybodyIn } from '#tests/support/mulhouse-people';
import { type PureYear, sameActsPurely } from '#tests/support/same-acts';
import { type WholeTrame, wholeTrame } from '#tests/support/whole-trame';
import { type LivedByHand, liveByHand } from '#tests/support/year-by-hand';

let trame: WholeTrame;
let group: Group;
let contract: string;
let lived: LivedByHand;
let journal: Fact[];
let alone: PureYear;

beforeAll(async () => {
  trame = await wholeTrame();
  group = await signEverybodyIn(trame);
  const begun = performance.now();
  contract = await launchYear(group, randomId());
  lived = await liveByHand(group, contract, { morning: () => mailIsOut(trame.store, contract) });
  await mailIsOut(trame.store, contract);
  journal = await trame.store.journal.page(contract, 0, 100_000);
  const drafted = await trame.store.contracts.find(contract);
  const program = await trame.store.programs.find(drafted?.program ?? '');
  if (!drafted || !program) throw new Error('The contract or its programme is not kept.');
  alone = sameActsPurely(program, drafted.opening, journal, lived.sent);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.info(`${lived.sent.length} acts on ${lived.days.length} days, ${journal.length} facts, ${seconds} s`);
}, 300_000);

afterAll(async () => {
  await trame?.stop();
}, 60_000);

const of = <T extends FactType>(type: T) => journal.filter((fact) => fact.type === type) as (Fact & FactBody<T>)[];
const scopeOf = (phase: string) => of('ScopeOpened').find((fact) => fact.of === `p:${phase}`);
const stepsOf = (node: string) => of('StepReached').flatMap((fact) => (fact.node === node ? [fact.step] : []));
const itemsOf = (node: string) => of('ItemOpened').filter(({ step }) => stepsOf(node).includes(step));
const dueOf = (node: string) => [...new Set(itemsOf(node).flatMap(({ due }) => due?.on ?? []))];
const answersTo = (node: string) => {
  const items = itemsOf(node).map(({ item }) => item);
  return of('ItemAnswered').filter(({ item }) => items.includes(item));
};
const rowsOf = () =>
  modelOf(trame.store.connection, outboxCollection).find({ contract }).sort({ key: 1 }).lean<OutboxDocument[]>();

describe('Mulhouse, 2008 and 2009, lived through the door of the pages', () => {
  it('ends as the group wishes, with nothing left for the coordinator to repair', () => {
    expect(lived.end).toMatchObject({ outcome: 'autonomy', on: '2009-09-10' });
    expect(of('IncidentOpened')).toEqual([]);
  });

  it('R22 hits the dates of the field: planning, review at three months, final review, last day', () => {
    expect(dueOf('planification')).toEqual(['2008-12-29']);
    expect(dueOf('bilan-3-mois')).toEqual(['2009-03-18']);
    expect(dueOf('bilan-final')).toEqual(['2009-06-18']);
    const closed = of('ScopeClosed').find(({ scope }) => scope === scopeOf('realisation')?.scope);
    expect(closed).toMatchObject({ on: '2009-06-18', how: 'date' });
  });

  it('R7 opens the realisation only once the planning is done, twelve days late', () => {
    const planned = of('StepLeft').find(({ step }) => stepsOf('planification').includes(step));
    expect(planned).toMatchObject({ on: '2009-01-10', by: 'people' });
    expect(scopeOf('realisation')?.on).toBe('2009-01-10');
    expect(scopeOf('realisation')?.seq).toBeGreaterThan(planned?.seq ?? Number.POSITIVE_INFINITY);
  });

  it('takes the baker in on 10 February, who commits, signs alone and is heard at three months', () => {
    const baker = { person: group.baker.id };
    expect(of('SeatTaken')).toContainEqual(
      expect.objectContaining({ ...baker, on: '2009-02-10', seat: 'partenaire.1' }),
    );
    expect(answersTo('engagements')).toMatchObject([{ ...baker, verb: 'complete', on: '2009-02-24' }]);
    expect(answersTo('signature-partenaire')).toMatchObject([{ ...baker, verb: 'sign', on: '2009-03-03' }]);
    expect(new Set(answersTo('signature').map(({ on }) => on))).toEqual(new Set(['2008-12-18']));
    expect(answersTo('bilan-3-mois')).toContainEqual(expect.objectContaining({ ...baker, on: '2009-03-18' }));
  });

  it('R40 R41 leaves the facts that the engine alone makes of the same acts', () => {
    const timeless = (facts: readonly Fact[]) => facts.map(({ at: _at, ...fact }) => fact);
    expect(timeless(journal)).toEqual(timeless(alone.facts));
  });

  it('R43 writes the reminders that the engine alone writes: item, rung, recipient and date', async () => {
    const essence = ({ subject, rung, person, date, to, channel, due }: OutboxRow) =>
      [subject, rung, person, date, to, channel, due].map(String).join(' ');
    const written = (await rowsOf()).filter(({ forColleague }) => !forColleague);
    expect(written.map(essence).sort()).toEqual(alone.rows.map(essence).sort());
    const reached = new Set(written.map(({ to }) => to));
    expect(reached).toEqual(new Set(['assignee', 'coordinator', 'organisation']));
    console.info(`${written.length} reminders`);
  });

  it('R44 R45 lets no reminder fall and none leave once its item was answered', async () => {
    for (const { item, seq } of of('RungFell')) {
      const over = of('ItemClosed').find((closed) => closed.item === item);
      expect(over?.seq ?? Number.POSITIVE_INFINITY).toBeGreaterThan(seq);
    }
    const answeredAt = new Map(lived.sent.map(({ item, askedAt }) => [item, askedAt]));
    const rows = new Map((await rowsOf()).map((row) => [row._id, row]));
    for (const { sentAt, rows: carried } of await sentMessages())
      for (const { subject } of carried.flatMap((id) => rows.get(id) ?? []))
        expect(answeredAt.get(subject) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(sentAt ?? Number.POSITIVE_INFINITY);
  });

  it('puts each message into one mailbox once', async () => {
    const caught = await caughtMail(trame);
    const sent = (await sentMessages()).map(({ _id }) => `<${_id}@trame.invalid>`);
    expect(caught.map(({ messageId }) => messageId).sort()).toEqual(sent.sort());
    expect(caught.length).toBeGreaterThan(20);
  });

  it('R40 keeps a chain that holds, and read models that can be dropped and made again', async () => {
    const { connection, contracts } = trame.store;
    expect(await verifyChain(connection, contract)).toMatchObject({ ok: true, length: journal.length });
    const items = () => modelOf(connection, itemsCollection).find({ contract }).sort({ _id: 1 }).lean();
    const shown = async () => [await contracts.find(contract), await contracts.stateOf(contract), await items()];
    const grown = await shown();
    await rebuild(connection, { project }, contract);
    expect(await shown()).toEqual(grown);
  });
});

/** What left by mail; letters and calls are for somebody's hands. */
function sentMessages(): Promise<MessageDocument[]> {
  return modelOf(trame.store.connection, messagesCollection).find({ state: 'sent' }).lean<MessageDocument[]>();
}
