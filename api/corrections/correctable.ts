import type { ContractState } from '#engine/state';
import type { Fact } from '#schema/facts';
import type { Dossier } from '../dossier.ts';
import { maySeeStep } from '../presenters/privacy.ts';
import { nodeOfItem, nodeOfStep } from '../presenters/step-names.ts';

/** A fact that says what somebody did, and that may have said it wrongly. */
export type RecordFact = Fact<'ItemAnswered' | 'UnitsRecorded' | 'ServiceStarted'>;

export function isRecord(fact: Fact): fact is RecordFact {
  // Whether somebody comes is answered again as often as one wants: there is nothing to correct.
  if (fact.type === 'ItemAnswered') return fact.verb !== 'answerInvitation';
  return fact.type === 'UnitsRecorded' || fact.type === 'ServiceStarted';
}

/** Whose record it is: whoever it names, or whoever said when a service began. */
export function personOf(fact: RecordFact): string {
  return fact.type === 'ServiceStarted' ? (fact.actor ?? '') : fact.person;
}

/**
 * The item that a correction of this record names: the one that was answered; for a service, one that is still open.
 * Null where nothing of it can be corrected any more.
 */
export function itemOf(fact: RecordFact, state: ContractState): string | null {
  if (fact.type === 'ItemAnswered') return fact.item;
  const open = Object.values(state.items).find(({ step, run }) => step === fact.step && run === fact.run);
  return open?.id ?? null;
}

/**
 * Whether whoever asks may correct this record: it is theirs, or they coordinate, and the contract still runs. Somebody
 * else's answers to a review are theirs alone: a coordinator corrects only those she wrote down herself.
 */
export function mayCorrect(dossier: Dossier, fact: RecordFact, state: ContractState): boolean {
  const { me, coordinates, contract } = dossier;
  if (contract.status !== 'open' && contract.status !== 'suspended') return false;
  const isOwn = personOf(fact) === me.id;
  const wroteIt = fact.actor === me.id;
  const node = fact.type === 'ItemAnswered' ? nodeOfItem(fact.item) : nodeOfStep(fact.step);
  if (!isOwn && !wroteIt && !maySeeStep(dossier, node)) return false;
  const isReview = fact.type === 'ItemAnswered' && fact.verb === 'evaluate';
  return (isOwn || (coordinates && (!isReview || wroteIt))) && itemOf(fact, state) !== null;
}
