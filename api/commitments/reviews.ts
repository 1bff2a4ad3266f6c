import type { ContractState } from '#engine/state';
import type { TextRef } from '#schema/acts';
import type { CivilDate } from '#schema/facts';
import type { Template } from '#schema/template';
import type { ItemDocument } from '#store/collections/items';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { indexOf } from '../presenters/index-of.ts';
import { maySeeStep } from '../presenters/privacy.ts';
import { occurrenceOfItem } from '../presenters/step-names.ts';

/** Fewer answers than this could be told apart: no result is shown (decision 11). */
const ENOUGH_ANSWERS = 5;

/** A consent field of this name, given by each person: "my answers may be shown with my name" (decision 11). */
const SHOWN_BY_NAME = 'answers-shown';

/** One time a review took place, with every answer given to it. */
export type Review = {
  node: string;
  occurrence: number | null;
  /** The last day on which somebody answered. */
  on: CivilDate;
  open: boolean;
  answers: ReviewAnswer[];
  /** Asked, answered or not. */
  asked: number;
};
export type ReviewAnswer = {
  person: string;
  on: CivilDate;
  answers: Record<string, string>;
  via: string | null;
  /** What was said to the group, and what was written for oneself. */
  text: TextRef | null;
  ownText: TextRef | null;
};

const MOST_ITEMS = 2_000;

/** Every review of a contract that this person may see, the first first. */
export async function reviewsOf(store: ApiStore, dossier: Dossier): Promise<Review[]> {
  const nodes = reviewNodes(dossier.template).filter((node) => maySeeStep(dossier, node));
  if (nodes.length === 0) return [];
  const items = await store.items.ofSteps(dossier.contract._id, nodes, MOST_ITEMS);
  const byRun = new Map<string, ItemDocument[]>();
  for (const item of items) {
    const key = `${item.step}#${item.run}`;
    byRun.set(key, [...(byRun.get(key) ?? []), item]);
  }
  const reviews = [...byRun.values()].map(reviewOf);
  return reviews.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

function reviewNodes({ nodes }: Template): string[] {
  return nodes.filter(({ kind }) => kind === 'evaluation').map(({ id }) => id);
}

function reviewOf(items: ItemDocument[]): Review {
  const [first] = items as [ItemDocument];
  const answers = items.flatMap((item) =>
    item.answers.flatMap(({ person, on, via, data }) =>
      data?.answers === undefined
        ? []
        : [
            {
              person,
              on,
              answers: data.answers,
              via: via ?? null,
              text: data.text ?? null,
              ownText: data.ownText ?? null,
            },
          ],
    ),
  );
  const on = answers.reduce((latest, answer) => (answer.on > latest ? answer.on : latest), first.openedOn);
  const people = new Set(items.flatMap((item) => [...item.people, ...item.answers.map(({ person }) => person)]));
  const occurrence = occurrenceOfItem(first.item);
  return { node: first.node, occurrence, on, open: items.some(({ open }) => open), answers, asked: people.size };
}

/**
 * Whether these answers may be counted out before the group: there are enough of them, or everybody who answered
 * agreed that theirs be shown with their name.
 */
export function mayCount(answers: readonly ReviewAnswer[], template: Template, state: ContractState): boolean {
  return answers.length >= ENOUGH_ANSWERS || (answers.length > 0 && allShown(answers, template, state));
}

function allShown(answers: readonly ReviewAnswer[], template: Template, state: ContractState): boolean {
  return answers.every(({ person }) => isShownByName(template, state, person));
}

/** Whether somebody agreed that their answers be shown with their name; a consent that was withdrawn or ended is none. */
export function isShownByName(template: Template, { fields }: ContractState, person: string): boolean {
  const field = indexOf(template).fields.get(SHOWN_BY_NAME);
  if (field?.type !== 'consent' || field.of === undefined) return false;
  return fields[`${SHOWN_BY_NAME}@${person}`] === true;
}
