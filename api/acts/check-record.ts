import type { Act, ActOf } from '#schema/acts';
import type { Fact } from '#schema/facts';
import type { ApiStore } from '../ports.ts';
import { nodeOfItem, nodeOfStep } from '../presenters/step-names.ts';
import { Problem } from '../problem.ts';

/**
 * A correction is about a record that is in the journal, and only about what such a record says: the engine keeps what
 * is alive and cannot look back.
 */
export async function checkRecord(store: ApiStore, contract: string, act: Act): Promise<void> {
  if (act.type !== 'correct') return;
  const [fact] = await store.journal.page(contract, act.record - 1, 1);
  if (fact?.seq !== act.record || !isAbout(fact, act)) throw new Problem('RECORD_UNKNOWN', { record: act.record });
  const stands = Object.keys(act.said).find((key) => key !== 'on' && key !== correctable(fact));
  if (stands !== undefined) throw new Problem('OUTCOME_STANDS', { key: stands });
}

function isAbout(fact: Fact, { item, person }: ActOf<'correct'>): boolean {
  if (fact.type === 'ItemAnswered') return fact.item === item && fact.person === person;
  if (fact.type === 'UnitsRecorded') return fact.person === person && nodeOfStep(fact.step) === nodeOfItem(item);
  return fact.type === 'ServiceStarted' && nodeOfStep(fact.step) === nodeOfItem(item);
}

function correctable(fact: Fact): string | null {
  if (fact.type === 'UnitsRecorded') return 'units';
  if (fact.type !== 'ItemAnswered') return null;
  if (fact.verb === 'recordPayment') return 'amount';
  if (fact.verb === 'recordMeeting') return 'attendance';
  return fact.verb === 'evaluate' ? 'answers' : null;
}
