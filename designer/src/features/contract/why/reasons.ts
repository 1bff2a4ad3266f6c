import type { Contract, Explanation, JournalLine, Person, Wait } from '../../../api-client/types.ts';
import { dayIn, daysBetween } from '../../../locales/dates.ts';

/** One thing that is waited for, and the four answers. */
export type Reason = {
  wait: Wait;
  daysLate: number;
  /** What they are asked, and whether one of them is enough. */
  verb: string | null;
  scope: 'one' | 'any' | 'each';
  /** Reminders that left, the latest last. */
  tried: { on: string; people: Person[] }[];
  byItself: Explanation['byItself'];
  /** The day its phase closes, whether or not anything comes. */
  closesOn: string | null;
};

/** Why people wait, whoever is late first: the same order for everybody, by date. */
export function reasonsOf(
  contract: Contract,
  explanations: readonly Explanation[],
  journal: readonly JournalLine[],
): Reason[] {
  const closings = explanations.filter(({ step, byItself }) => step === null && byItself?.what === 'closes');
  return [...contract.waits]
    .sort((one, other) => compare(one.due ?? '9999', other.due ?? '9999'))
    .map((wait) => {
      const about = explanations.filter(({ step, waits }) => step?.node === wait.step.node && waits.some(isForPeople));
      const asked = about.filter(({ waits }) => waits.some(({ people }) => people.some((one) => isIn(wait.by, one))));
      return {
        wait,
        daysLate: wait.due === null ? 0 : Math.max(daysBetween(wait.due, contract.today), 0),
        verb: asked.flatMap(({ waits }) => waits.flatMap(({ verbs }) => verbs))[0] ?? null,
        scope: wait.by.length === 1 ? 'one' : asked.length >= wait.by.length ? 'each' : 'any',
        tried: remindersOf(contract, wait, journal),
        byItself: asked.find(({ byItself }) => byItself?.what === 'default')?.byItself ?? asked[0]?.byItself ?? null,
        closesOn: closings.map(({ byItself }) => byItself?.on ?? '').sort()[0] ?? null,
      };
    });
}

/** Reminders about this step that went to those it waits for, since it began to wait. */
function remindersOf({ timeZone }: Contract, wait: Wait, journal: readonly JournalLine[]): Reason['tried'] {
  return journal
    .filter(({ what, step, people }) => what === 'RungFell' && step?.node === wait.step.node && people.length > 0)
    .map(({ at, people }) => ({ on: dayIn(timeZone, at), people: people.filter((one) => isIn(wait.by, one)) }))
    .filter(({ on, people }) => on >= wait.since && people.length > 0)
    .sort((one, other) => compare(one.on, other.on));
}

function isForPeople({ for: what }: Explanation['waits'][number]): boolean {
  return what === 'people';
}

function isIn(people: readonly Person[], { id }: Person): boolean {
  return people.some((one) => one.id === id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
