import type { Fact, FactType } from '#schema/facts';
import type { ContractDocument } from '#store/collections/contracts';
import type { ApiStore } from '../ports.ts';
import type { AmendmentOutcome } from './views.ts';

/** One proposal to change a contract, as its journal tells it. */
export type Proposal = {
  proposed: Fact<'AmendmentProposed'>;
  closed: Fact<'AmendmentClosed'> | null;
  outcome: AmendmentOutcome;
  /** The rules that were in force when it was proposed, by their hash. */
  before: string;
  /** When it was settled. */
  endedAt: number | null;
};

const TOLD = [
  'AmendmentProposed',
  'AmendmentClosed',
  'AmendmentAgreed',
  'ContractAmended',
] as const satisfies readonly FactType[];

/** Every proposal of a contract, the first first. */
export async function proposalsOf(
  store: ApiStore,
  { _id, templateHash }: Pick<ContractDocument, '_id' | 'templateHash'>,
): Promise<Proposal[]> {
  const facts = (await Promise.all(TOLD.map((type) => store.journal.ofType(_id, type)))).flat();
  const closed = facts.flatMap((fact) => (fact.type === 'AmendmentClosed' ? [fact] : []));
  const agreed = facts.flatMap((fact) => (fact.type === 'AmendmentAgreed' ? [fact] : []));
  const amended = facts.flatMap((fact) => (fact.type === 'ContractAmended' ? [fact] : []));
  const proposed = facts.flatMap((fact) => (fact.type === 'AmendmentProposed' ? [fact] : []));
  return proposed.map((fact) => {
    const isOf = ({ n }: { n: number }) => n === fact.n;
    const over = closed.find(isOf) ?? null;
    const yes = amended.find(isOf) ?? agreed.find(isOf) ?? null;
    return {
      proposed: fact,
      closed: over,
      outcome: over?.outcome ?? (yes === null ? 'open' : 'agreed'),
      before: amended.filter(({ seq }) => seq < fact.seq).at(-1)?.template ?? templateHash,
      endedAt: (over ?? yes)?.at ?? null,
    };
  });
}
