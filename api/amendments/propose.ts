import type { ActOf, TextRef } from '#schema/acts';
import { canonicalText } from '#schema/canonical';
import type { CivilDate, Moment } from '#schema/facts';
import { contentHash } from '#store/content-hash';
import { sha256 } from '#store/sha256';
import { sendAct } from '../acts/send-act.ts';
import { compute } from '../computing/compute.ts';
import { idFrom } from '../contracts/drafting.ts';
import { todayIn } from '../contracts/move-clock.ts';
import { programNamed, refuseUnlessLaunched, runningOf } from '../contracts/program-of.ts';
import { gateOf } from '../contracts/seq-watches.ts';
import { timeOf } from '../contracts/time-of.ts';
import type { Dossier } from '../dossier.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { shownDraft } from '../templates/read-draft.ts';
import { draftOfChange } from './draft-of.ts';
import { refuseLastDay } from './last-day.ts';
import { placedIn } from './placed.ts';

/** What is proposed, until when it may be answered, and why. */
export type Proposing = { draft: string; revision: number; until: CivilDate; reason?: string | undefined };

type Act = ActOf<'proposeAmendment'>;

/**
 * Proposes a change of a contract. Its text, its program and the act are kept first, under the key of the request: the
 * same request again sends the same act, and gets the same answer, also when the draft is gone since.
 */
export async function proposeAmendment(
  ports: Ports,
  dossier: Dossier,
  given: Proposing,
  { key, at }: { key: string; at: Moment },
): Promise<number> {
  const { store, host, projector } = ports;
  const { contract, me } = dossier;
  refuseUnlessLaunched(contract);
  const act = (await keptAct(ports, dossier, given, key)) ?? (await prepare(ports, dossier, given, { key, at }));
  const proposed = await programNamed(store, act.program);
  const message = { id: key, actor: me.id, act, proposed, ...(contract.rehearsal ? {} : { receivedAt: at }) };
  const seq = await gateOf(host)
    .through(contract._id, () => sendAct({ host, store, projector, contract, message }))
    .catch(async (error: unknown) => {
      if (isRefusal(error)) await store.amendedTemplates.remove(contract._id, key);
      throw error;
    });
  await store.templates.removeUnchanged(given.draft, given.revision);
  return seq;
}

/** What the same request sent before; null when it is the first. */
async function keptAct(
  { store }: Ports,
  { contract, me }: Dossier,
  given: Proposing,
  key: string,
): Promise<Act | null> {
  const kept = await store.amendedTemplates.find(contract._id, key);
  if (kept === null) return null;
  if (kept.asked !== nameOf(given) || kept.by !== me.id) throw new Problem('IDEMPOTENCY_KEY_REUSED');
  return JSON.parse(kept.act) as Act;
}

async function prepare(
  ports: Ports,
  dossier: Dossier,
  given: Proposing,
  { key, at }: { key: string; at: Moment },
): Promise<Act> {
  const { store } = ports;
  const { contract, me, template: before, version } = dossier;
  const draft = await draftOfChange(store, dossier, given.draft);
  if (draft.revision !== given.revision)
    throw new Problem('TEMPLATE_CHANGED', { current: await shownDraft(store, given.draft, me) });
  const today = todayIn(contract.timeZone, await timeOf(ports, contract));
  refuseLastDay(given.until, today);
  const running = await runningOf(store, contract);
  if (running === null) throw new Problem('CONTRACT_NOT_OPEN');
  const text = canonicalText(draft.content);
  const weighed = await compute('weighDraft', { text, before: placedIn(contract, before), running, today });
  if (!weighed.ok) throw new Problem(weighed.code, weighed.details);
  const { template, program, says } = weighed;
  const hash = contentHash(template);
  const act: Act = {
    type: 'proposeAmendment',
    amendment: idFrom({ me, key }, 'amendment'),
    template: hash,
    program: await store.programs.put(program),
    until: given.until,
    ...(await reasonOf(ports, dossier, given, at)),
    says,
  };
  const kept = { key, contract: contract._id, hash, version: version.version, content: template };
  await store.amendedTemplates.keep({ ...kept, asked: nameOf(given), act: JSON.stringify(act), by: me.id, at });
  // Of the same request twice at once, the first counts.
  return (await keptAct(ports, dossier, given, key)) ?? act;
}

async function reasonOf(
  { store }: Ports,
  { contract, me }: Dossier,
  { reason }: Proposing,
  at: Moment,
): Promise<{ reason?: TextRef }> {
  return reason === undefined ? {} : { reason: await store.notes.add(contract._id, me.id, reason, at) };
}

/** What a request asked for, to know it again. */
function nameOf({ draft, revision, until, reason = '' }: Proposing): string {
  return sha256(JSON.stringify([draft, revision, until, reason]));
}

/** The contract said no: nothing of it is in its journal. What is unknown may be there. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof Problem &&
    error.code !== 'OUTCOME_UNKNOWN' &&
    error.code !== 'INTERNAL' &&
    error.code !== 'TOO_BUSY'
  );
}
