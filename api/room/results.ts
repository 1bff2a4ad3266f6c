import type { ContractState } from '#engine/state';
import type { TextRef } from '#schema/acts';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { TemplateNode } from '#schema/template';
import { NO_OPINION, OTHERS_VIEW, PROMISE_LEVELS, PROMISE_VIEW } from '#schema/vocabulary';
import { isShownByName, mayCount, type Review, type ReviewAnswer } from '../commitments/reviews.ts';
import type { Dossier } from '../dossier.ts';
import { indexOf } from '../presenters/index-of.ts';
import { type StepView, stepView } from '../presenters/item.ts';
import { type ChoiceView, criteriaOf, PLAIN_SCALE } from '../presenters/item-form.ts';
import type { Names, PersonView } from '../presenters/names.ts';
import { isSharedWith } from '../presenters/privacy.ts';
import { promisesOf } from '../presenters/promises-of.ts';
import type { Texts } from '../presenters/texts.ts';
import { goneCriteria } from './gone-criteria.ts';

/** How many said what. `null` instead of it where fewer than five answered (decision 11). */
export type Distribution = { levels: Record<string, number>; noOpinion: number; answers: number };

/** One time a review took place: how many were asked and answered, and how. */
export type ReviewView = {
  step: StepView;
  on: CivilDate;
  open: boolean;
  asked: number;
  answered: number;
  /** How answers came: on a screen, or entered for somebody by phone, letter, paper. */
  channels: Record<string, number>;
  /** Whether there is enough to show anything. */
  counted: boolean;
  /**
   * What people said to the group, without saying who; one's own besides, the words for oneself among them, and those
   * that somebody wrote for themselves and shared with whoever asks.
   */
  words: { text: string; mine: boolean; forMe: boolean }[];
  /** Answers of people who agreed that theirs be shown with their name. */
  named: { person: PersonView; answers: Record<string, string> }[];
};

/** What was said of one criterion, in each review of its set, in order. */
export type CriterionResult = {
  id: string;
  title: Localised;
  self: (Distribution | null)[];
  others: (Distribution | null)[];
};

/** What was said of one promise: by those who made it, and by the others. */
export type PromiseResult = {
  id: string;
  by: { id: string; title: Localised };
  words: Localised;
  byThem: (Distribution | null)[];
  byOthers: (Distribution | null)[];
};

/** Reviews that ask the same criteria, and can be compared over time. */
export type ResultSet = {
  scale: ChoiceView[];
  reviews: ReviewView[];
  criteria: CriterionResult[];
  /** Criteria that were answered, and are no longer among them. */
  gone: number;
  promises: PromiseResult[];
};

type ReviewNode = Extract<TemplateNode, { kind: 'evaluation' }>;
export type Counting = {
  dossier: Dossier;
  state: ContractState;
  reviews: readonly Review[];
  names: Names;
  texts: Texts;
};

/** What the reviews of a contract found. Nobody's answers are shown to anybody unless they agreed to it. */
export function resultsOf(counting: Counting): ResultSet[] {
  const sets = new Map<string, { node: ReviewNode; reviews: Review[] }>();
  for (const review of counting.reviews) {
    const node = indexOf(counting.dossier.template).nodes.get(review.node);
    if (node?.kind !== 'evaluation') continue;
    const key = JSON.stringify([node.criteria, node.scale ?? null]);
    const set = sets.get(key) ?? { node, reviews: [] };
    set.reviews.push(review);
    sets.set(key, set);
  }
  return [...sets.values()].map(({ node, reviews }) => setOf(counting, node, reviews));
}

function setOf(counting: Counting, node: ReviewNode, reviews: Review[]): ResultSet {
  const { dossier, state, texts } = counting;
  const scale = node.scale ?? PLAIN_SCALE;
  const levels = scale.map(({ id }) => id);
  const over = (name: string, among: (answer: ReviewAnswer) => boolean, words: readonly string[]) =>
    reviews.map((review) => distributionOf(counting, review.answers.filter(among), name, words));
  const everybody = () => true;
  const criteria = criteriaOf({ state, texts }, node).map(({ id, title }) => ({
    id,
    title,
    self: over(id, everybody, levels),
    others: over(`${OTHERS_VIEW}${id}`, everybody, levels),
  }));
  const promises = promisesOf(dossier.template, { state, texts }).map(({ id, by, words }) => {
    const isTheirs = ({ person }: ReviewAnswer) =>
      Object.values(state.seats).some((seat) => seat.role === by.id && seat.person === person);
    const name = `${PROMISE_VIEW}${id}`;
    const byOthers = over(name, (answer) => !isTheirs(answer), PROMISE_LEVELS);
    return { id, by, words, byThem: over(name, isTheirs, PROMISE_LEVELS), byOthers };
  });
  const isAsked = ({ byThem, byOthers }: PromiseResult) => [...byThem, ...byOthers].some((found) => found !== null);
  return {
    scale,
    reviews: reviews.map((review) => reviewView(counting, review)),
    criteria,
    gone: goneCriteria(reviews, criteria),
    promises: promises.filter(isAsked),
  };
}

/** Counted only among those who answered this very question. */
function distributionOf(
  { dossier, state }: Counting,
  answers: readonly ReviewAnswer[],
  name: string,
  levels: readonly string[],
): Distribution | null {
  const given = answers.filter((answer) => answer.answers[name] !== undefined);
  if (!mayCount(given, dossier.template, state)) return null;
  const count = (words: readonly string[]) =>
    given.filter((answer) => words.includes(answer.answers[name] ?? '')).length;
  return {
    levels: Object.fromEntries(levels.map((level) => [level, count([level])])),
    noOpinion: count(NO_OPINION),
    answers: given.length,
  };
}

function reviewView(counting: Counting, review: Review): ReviewView {
  const { dossier, state, names } = counting;
  const { node, occurrence, on, open, asked, answers } = review;
  const channels: Record<string, number> = {};
  for (const { via } of answers) channels[via ?? 'screen'] = (channels[via ?? 'screen'] ?? 0) + 1;
  const counted = mayCount(answers, dossier.template, state);
  return {
    step: stepView(dossier.template, node, occurrence) as StepView,
    on,
    open,
    asked,
    answered: answers.length,
    channels: counted ? channels : {},
    counted,
    words: wordsIn(counting, answers, counted),
    named: answers
      .filter(({ person }) => isShownByName(dossier.template, state, person))
      .map(({ person, answers: given }) => ({ person: names(person), answers: given })),
  };
}

/** In the order of the words themselves, which says nothing about who wrote first. */
function wordsIn(
  { dossier, texts }: Counting,
  answers: readonly ReviewAnswer[],
  counted: boolean,
): ReviewView['words'] {
  const isShared = (ref: TextRef | null) => ref !== null && isSharedWith(dossier, `text:${ref.id}`);
  const found = answers.flatMap(({ person, text, ownText }) => {
    const mine = person === dossier.me.id;
    const said = counted || mine ? texts.read(text) : null;
    const own = mine || isShared(ownText) ? texts.read(ownText) : null;
    return [
      ...(typeof said === 'string' ? [{ text: said, mine, forMe: false }] : []),
      ...(typeof own === 'string' ? [{ text: own, mine, forMe: true }] : []),
    ];
  });
  return found.sort((one, other) => (one.text < other.text ? -1 : 1));
}
