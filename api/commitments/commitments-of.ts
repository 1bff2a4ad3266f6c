import { asDue, resolveWhen } from '#engine/dates/resolve';
import type { Program } from '#engine/program';
import type { ContractState } from '#engine/state';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { Commitment } from '#schema/template';
import { PROMISE_LEVELS, PROMISE_VIEW, type PromiseLevel } from '#schema/vocabulary';
import type { Dossier } from '../dossier.ts';
import { type DateView, dateView } from '../presenters/dates.ts';
import { indexOf } from '../presenters/index-of.ts';
import { type StepView, stepView } from '../presenters/item.ts';
import type { Names, PersonView } from '../presenters/names.ts';
import { maySeeStep } from '../presenters/privacy.ts';
import type { Texts } from '../presenters/texts.ts';
import { mayCount, type Review } from './reviews.ts';

/** How a promise stands. "Not available" is an answer, never a breach. */
export type CommitmentState = PromiseLevel | 'toCome' | 'late';

/** What a party promised to others, how it stands, and how one knows. */
export type CommitmentView = {
  id: string;
  by: { id: string; title: Localised };
  /** Who holds that place now, or whoever wrote the promise. */
  people: PersonView[];
  to: { id: string; title: Localised }[];
  words: Localised;
  plain: Localised | null;
  unlessUnavailable: boolean;
  state: CommitmentState;
  /** By when, where that is known. */
  date: DateView | null;
  byMe: boolean;
  toMe: boolean;
  /** `said`: somebody wrote how it stands; `review`: enough answers of a review; `step`: what became of its step. */
  evidence: { how: 'said' | 'review' | 'step' | 'none'; on: CivilDate | null; step: StepView | null };
};

export type Promising = {
  dossier: Dossier;
  program: Program;
  state: ContractState;
  reviews: readonly Review[];
  names: Names;
  texts: Texts;
  /** What day it is in the contract. */
  today: CivilDate;
};

/** Every promise of every party: those of the programme in their order, then those that people wrote since. */
export function commitmentsOf(promising: Promising): CommitmentView[] {
  const { dossier, state } = promising;
  const rows = state.lists['commitments'] ?? [];
  const shipped = dossier.template.commitments ?? [];
  const known = new Set(shipped.map(({ id }) => id));
  return [
    ...shipped.map((commitment) => shippedView(promising, commitment)),
    ...rows.filter(({ id }) => !known.has(id)).flatMap((row) => writtenView(promising, row) ?? []),
  ];
}

/** The people whose names promises need. */
export function peopleInCommitments({ seats, lists }: ContractState): string[] {
  const seated = Object.values(seats).flatMap(({ person }) => person ?? []);
  const writers = (lists['commitments'] ?? []).map(({ values }) => values['person']);
  return [...seated, ...writers.filter((person) => typeof person === 'string')];
}

function shippedView(promising: Promising, commitment: Commitment): CommitmentView {
  const { dossier, state } = promising;
  const { id, by, to, text, plain, unlessUnavailable, node } = commitment;
  const said = (state.lists['commitments'] ?? []).find((row) => row.id === id)?.values['status'];
  const standing = standingOf(promising, id, said, node);
  return {
    id,
    by: titled(dossier, by),
    people: seated(promising, by),
    to: to.map((role) => titled(dossier, role)),
    words: text,
    plain: plain ?? null,
    unlessUnavailable: unlessUnavailable ?? false,
    date: dateOf(promising, commitment),
    byMe: dossier.roles.includes(by),
    toMe: to.some((role) => dossier.roles.includes(role)),
    ...standing,
  };
}

/** A promise that somebody wrote is made to everybody else at the table. */
function writtenView(promising: Promising, { id, values }: { id: string; values: Record<string, unknown> }) {
  const { dossier, texts, names } = promising;
  const { by, person, status } = values;
  const words = texts.read(values['text']);
  if (typeof by !== 'string' || typeof words !== 'string') return null;
  const others = dossier.template.roles.filter(({ id: role }) => role !== by).map(({ id: role }) => role);
  const byMe = typeof person === 'string' ? person === dossier.me.id : dossier.roles.includes(by);
  return {
    id,
    by: titled(dossier, by),
    people: typeof person === 'string' ? [names(person)] : seated(promising, by),
    to: others.map((role) => titled(dossier, role)),
    words: { fr: words, en: words },
    plain: null,
    unlessUnavailable: false,
    date: null,
    byMe,
    toMe: !byMe && dossier.roles.length > 0,
    ...standingOf(promising, id, status, undefined),
  };
}

/** What was said comes first, then what a review found, then what became of the step that keeps the promise. */
function standingOf(
  promising: Promising,
  id: string,
  said: unknown,
  node: string | undefined,
): Pick<CommitmentView, 'state' | 'evidence'> {
  if (isState(said) && said !== 'toCome') return { state: said, evidence: { how: 'said', on: null, step: null } };
  const reviewed = fromReviews(promising, id);
  if (reviewed) return reviewed;
  const stepped = node === undefined ? null : fromStep(promising, node);
  return stepped ?? { state: 'toCome', evidence: { how: 'none', on: null, step: null } };
}

function isState(word: unknown): word is CommitmentState {
  return word === 'toCome' || (PROMISE_LEVELS as readonly unknown[]).includes(word);
}

/** The latest review with enough answers about it: what most of them say; of two equal words, the less good. */
function fromReviews({ dossier, state, reviews }: Promising, id: string) {
  for (const review of [...reviews].reverse()) {
    const key = `${PROMISE_VIEW}${id}`;
    const answers = review.answers.filter(({ answers: given }) => isState(given[key]));
    if (!mayCount(answers, dossier.template, state)) continue;
    const counts = PROMISE_LEVELS.map(
      (level) => [level, answers.filter(({ answers: given }) => given[key] === level).length] as const,
    );
    const [level] = counts.reduce((best, next) => (next[1] >= best[1] && next[1] > 0 ? next : best));
    const step = stepView(dossier.template, review.node, review.occurrence);
    return { state: level, evidence: { how: 'review' as const, on: review.on, step } };
  }
  return null;
}

/** A step that said no, or let its time pass, is a promise that could not be kept: an answer like another. */
function fromStep({ dossier, state, today }: Promising, node: string): Pick<CommitmentView, 'state' | 'evidence'> {
  const visible = maySeeStep(dossier, node);
  const step = visible ? stepView(dossier.template, node, null) : null;
  const completed = state.anchors[`node:${node}:completed`] ?? null;
  const on = visible ? completed : null;
  const saidNo = (state.outcomes[node] ?? []).some((outcome) => ['declined', 'refused', 'notHeld'].includes(outcome));
  if (saidNo) return { state: 'notAvailable', evidence: { how: 'step', on, step } };
  const dues = Object.values(state.items).filter((item) => state.steps[item.step]?.node === node);
  const isLate = dues.some(({ due }) => due !== undefined && due.on < today);
  if (isLate && visible) return { state: 'late', evidence: { how: 'step', on: null, step } };
  if (completed !== null) return { state: 'kept', evidence: { how: 'step', on, step } };
  return { state: 'toCome', evidence: { how: 'none', on: null, step } };
}

/** The date of its step, or the day until which it holds. */
function dateOf({ dossier, program, state }: Promising, { node, until }: Commitment): DateView | null {
  const { calendar } = dossier.contract;
  if (node !== undefined && !maySeeStep(dossier, node)) return null;
  const due = Object.values(state.items)
    .filter((item) => node !== undefined && state.steps[item.step]?.node === node)
    .flatMap((item) => item.due ?? [])
    .sort((one, other) => one.at - other.at)[0];
  if (due) return dateView(due, calendar);
  const resolved = until && resolveWhen({ program, state }, until, {});
  return resolved ? dateView(asDue({ program, state }, resolved), calendar) : null;
}

function seated({ state, names }: Promising, role: string): PersonView[] {
  const people = Object.values(state.seats).flatMap((seat) => (seat.role === role ? (seat.person ?? []) : []));
  return [...new Set(people)].map(names);
}

function titled({ template }: Dossier, role: string): { id: string; title: Localised } {
  return { id: role, title: indexOf(template).roles.get(role)?.title ?? { fr: role } };
}
