import { actSchema } from '#schema/acts';
import { CONTRACT_LIMITS } from '#schema/vocabulary';
import { checkErasure } from '../../acts/check-erasure.ts';
import { checkReferences } from '../../acts/check-references.ts';
import { checkSharing } from '../../acts/check-sharing.ts';
import { checkSignedText } from '../../acts/check-signed-text.ts';
import { sendAct } from '../../acts/send-act.ts';
import { shownAct } from '../../acts/shown-act.ts';
import { refuseUnlessLaunched } from '../../contracts/program-of.ts';
import { gateOf } from '../../contracts/seq-watches.ts';
import { idempotencyKeyOf } from '../../http/idempotency-key.ts';
import { contractRoute } from '../../http/route.ts';
import { Problem } from '../../problem.ts';

/**
 * The one door through which people act. The key is the name of the act: the same key again is the same act, and gets
 * the same answer. The answer shows the act, unless the read models are late; then the page asks again.
 */
export const act = contractRoute({
  method: 'post',
  path: '/contracts/:contract/acts',
  action: 'contract.act',
  body: actSchema,
  bodyLimit: CONTRACT_LIMITS.actBytes,
  async handle({ ports, headers, body, receivedAt }, dossier) {
    const { store, host, projector } = ports;
    const { contract, me } = dossier;
    const id = idempotencyKeyOf(headers);
    refuseUnlessLaunched(contract);
    // A change is proposed where its text and its program are kept first.
    if (body.type === 'proposeAmendment') throw new Problem('ACT_UNKNOWN');
    await checkReferences(store, dossier, body, receivedAt);
    await checkSignedText(store, dossier, body, id);
    await checkSharing(store, dossier, body);
    await checkErasure(store, dossier, body, id);
    // Only a rehearsal knows its own time.
    const message = { id, actor: me.id, act: body, ...(contract.rehearsal ? {} : { receivedAt }) };
    const seq = await gateOf(host).through(contract._id, () => sendAct({ host, store, projector, contract, message }));
    return { body: await shownAct(store, dossier, seq) };
  },
});
