import { toDay } from '#engine/calendar/plain-date';
import type { CivilDate, Moment } from '#schema/facts';
import type { HandChannel, HandDeliveryDocument, HandOutcome, HandTrial } from '#store/collections/hand-deliveries';
import type { OutboxDocument } from '#store/collections/outbox';
import type { PersonDocument } from '#store/collections/people';
import type { Dossier } from '../dossier.ts';
import { dayOf, nowIn } from '../inbox/day-in.ts';
import { type ContractMark, markOf } from '../inbox/my-items.ts';
import type { ApiStore } from '../ports.ts';
import { type StepView, stepView } from '../presenters/item.ts';
import { type Names, namesOf, type PersonView } from '../presenters/names.ts';
import { maySeeReach, maySeeStep } from '../presenters/privacy.ts';
import { occurrenceOfItem } from '../presenters/step-names.ts';
import type { ToTell } from './to-tell.ts';

/** One thing to tell: about what, and until when it is awaited. A private step of others has neither name nor date. */
export type DeliveryLine = {
  why: OutboxDocument['purpose'];
  step: StepView | null;
  about: PersonView[];
  due: CivilDate | null;
};
/** Somebody tried, and what they want the next one to know. */
export type TrialView = { on: CivilDate; by: PersonView; word: string | null };

/** A call to make or a letter to post, as whoever coordinates sees it. */
export type DeliveryView = {
  id: string;
  contract: ContractMark;
  person: PersonView;
  channel: HandChannel;
  /** `over`: there is nothing left to tell. */
  state: 'open' | 'done' | 'over';
  /** Null where it is not known, or not for whoever asks. */
  phone: string | null;
  address: string | null;
  lines: DeliveryLine[];
  /** The nearest date of what is to be told, and how many days ago it was; negative while there is time. */
  date: CivilDate | null;
  days: number | null;
  since: CivilDate;
  trials: TrialView[];
  done: (TrialView & { how: HandOutcome }) | null;
};

/** Deliveries with the names and addresses they need. Those of which nothing is left to tell are given without lines. */
export async function deliveryViews(
  store: ApiStore,
  given: readonly { delivery: HandDeliveryDocument; dossier: Dossier }[],
  told: readonly ToTell[],
  now: Moment,
): Promise<DeliveryView[]> {
  const left = new Map(told.map((one) => [one.delivery._id, one]));
  const [names, reached] = await Promise.all([
    namesOf(store, [
      ...given.flatMap(({ delivery }) => [delivery.person, ...attemptsOf(delivery).map(({ by }) => by)]),
      ...told.flatMap(({ rows }) => rows.flatMap(({ about }) => about)),
    ]),
    store.people.findMany([...new Set(given.map(({ delivery }) => delivery.person))]),
  ]);
  const people = new Map(reached.map((person) => [person._id, person]));
  return given.map(({ delivery, dossier }) => {
    const known = { names, reached: people.get(delivery.person), now };
    return deliveryView(delivery, dossier, left.get(delivery._id), known);
  });
}

type Known = { names: Names; reached: PersonDocument | undefined; now: Moment };

function deliveryView(
  delivery: HandDeliveryDocument,
  dossier: Dossier,
  told: ToTell | undefined,
  { names, reached, now }: Known,
): DeliveryView {
  const { contract } = dossier;
  const today = dayOf(contract, nowIn(contract, now));
  const lines = told?.rows.map((row) => lineOf(row, told, names)) ?? [];
  const [date = null] = lines.flatMap(({ due }) => due ?? []).sort();
  const mayReach = lines.length > 0 && reached?.active === true && maySeeReach(dossier);
  const trial = ({ at, by, word }: HandTrial): TrialView => ({ on: dayOf(contract, at), by: names(by), word });
  return {
    ...{ id: delivery._id, contract: markOf(dossier), person: names(delivery.person), channel: delivery.channel },
    state: delivery.state === 'done' ? 'done' : lines.length === 0 ? 'over' : 'open',
    phone: mayReach && delivery.channel === 'call' ? reached.phone : null,
    address: mayReach && delivery.channel === 'letter' ? reached.address : null,
    ...{
      lines,
      date,
      days: date === null ? null : toDay(today) - toDay(date),
      since: sinceWhen(delivery, told, dossier),
    },
    trials: delivery.trials.map(trial),
    done: delivery.done && { ...trial(delivery.done), how: delivery.done.how },
  };
}

/** Since which day it is to be told; the days of a rehearsal are its own. */
function sinceWhen(
  { since, rehearsal }: HandDeliveryDocument,
  told: ToTell | undefined,
  { contract }: Dossier,
): CivilDate {
  const [first] = told?.rows.map(({ date }) => date).sort() ?? [];
  return rehearsal && first !== undefined ? first : dayOf(contract, since);
}

function lineOf(row: OutboxDocument, { dossier, dues }: ToTell, names: Names): DeliveryLine {
  const { purpose: why, node, subject, about, _id } = row;
  const visible = maySeeStep(dossier, node);
  return {
    why,
    step: visible && node !== null ? stepView(dossier.template, node, occurrenceOfItem(subject)) : null,
    about: visible ? about.filter((person) => person !== row.person).map(names) : [],
    due: visible ? (dues.get(_id) ?? null) : null,
  };
}

/** Everybody who tried, and whoever told it in the end. */
function attemptsOf({ trials, done }: HandDeliveryDocument): HandTrial[] {
  return done === null ? trials : [...trials, done];
}
