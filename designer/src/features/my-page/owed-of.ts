import type { Localised } from '#schema/primitives';
import type { ContractLine, PromiseToMe, Step } from '../../api-client/types.ts';

/** One thing that others owe: a step they have to do, or a promise they made. */
export type OwedLine = {
  key: string;
  who: string[];
  role: Localised | null;
  step: Step | null;
  words: Localised | null;
  due: string | null;
  isLate: boolean;
  /** The day it is in that contract. */
  today: string;
};

type Given = {
  promises: readonly PromiseToMe[];
  contracts: readonly ContractLine[];
  me: string;
};

/**
 * What the others owe somebody: steps that hold the contract up and that are not hers, promises made to her that have
 * a date or are late. Late first, then by date; people and institutions in no other order.
 */
export function owedOf({ promises, contracts, me }: Given): OwedLine[] {
  const days = new Map(contracts.map(({ id, today }) => [id, today]));
  const steps = contracts.flatMap(({ id, waits, today }) =>
    waits
      .filter(({ by }) => by.length > 0 && by.every((person) => person.id !== me))
      .map((wait): OwedLine => {
        return {
          key: `${id}:${wait.step?.node ?? ''}:${wait.step?.occurrence ?? ''}:${wait.by[0]?.id ?? ''}`,
          who: wait.by.map(({ name }) => name),
          role: null,
          step: wait.step,
          words: null,
          due: wait.due,
          isLate: wait.due !== null && wait.due < today,
          today,
        };
      }),
  );
  const promised = promises
    .filter(({ state, date, byMe }) => !byMe && (state === 'late' || (state === 'toCome' && date !== null)))
    .map(
      (promise): OwedLine => ({
        key: `${promise.contract.id}:${promise.id}`,
        who: promise.people.map(({ organisation, name }) => organisation ?? name).slice(0, 1),
        role: promise.by.title,
        step: null,
        words: promise.plain ?? promise.words,
        due: promise.date?.on ?? null,
        isLate: promise.state === 'late',
        today: days.get(promise.contract.id) ?? promise.date?.on ?? '',
      }),
    );
  return [...steps, ...promised].toSorted(
    (one, other) => Number(other.isLate) - Number(one.isLate) || byDate(one.due, other.due),
  );
}

function byDate(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
}
