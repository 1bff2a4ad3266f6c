import { AMENDMENT_STEP } from '#engine/amend/names';
import type { CivilDate, Moment } from '#schema/facts';
import type { ItemDocument } from '#store/collections/items';
import { computeContract } from '../computing/compute.ts';
import { programNamed, type Running } from '../contracts/program-of.ts';
import { type Dossier, versionOf } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { namesOf } from '../presenters/names.ts';
import { factsOf } from '../presenters/past.ts';
import { referencesIn, textsOf } from '../presenters/texts.ts';
import { Problem } from '../problem.ts';
import { type AmendmentWords, amendmentView, type SeenRules } from './amendment-view.ts';
import { asSeen, hiddenIn } from './as-seen.ts';
import { placedIn } from './placed.ts';
import { type Proposal, proposalsOf } from './proposals.ts';
import type { Amendments, AmendmentView } from './views.ts';
import { seenYears } from './years-seen.ts';

/** Proposals that a page shows; whatever is older stays in the journal. */
const MOST_SHOWN = 20;
const MOST_ITEMS = 2_000;

/** When it is in the contract, and where the contract stands. */
export type ReadAt = { running: Running | null; today: CivilDate; at: Moment };

/** Every change of a contract that was proposed, as one person may see it. */
export async function readAmendments(store: ApiStore, dossier: Dossier, when: ReadAt): Promise<Amendments> {
  const { contract } = dossier;
  const [all, draft] = await Promise.all([proposalsOf(store, contract), draftFor(store, dossier)]);
  const shown = all.slice(-MOST_SHOWN);
  const items = shown.length === 0 ? [] : await store.items.ofSteps(contract._id, [AMENDMENT_STEP], MOST_ITEMS);
  const [names, texts] = await Promise.all([
    namesOf(store, [
      ...shown.map(({ proposed }) => proposed.by),
      ...peopleIn(dossier, items),
      ...(draft ? [draft.updatedBy] : []),
    ]),
    textsOf(
      store,
      contract._id,
      shown.flatMap(({ proposed }) => referencesIn(proposed)),
    ),
  ]);
  const views: AmendmentView[] = [];
  for (const proposal of shown) {
    const rules = await rulesSeen(store, dossier, proposal);
    const words: AmendmentWords = { dossier, names, texts, items: itemsOf(items, proposal), rules };
    views.push({ ...amendmentView(proposal, words), dates: await datesOf(store, dossier, proposal, rules, when) });
  }
  return {
    draft: draft && { id: draft._id, updatedAt: draft.updatedAt, by: names(draft.updatedBy) },
    open: views.find(({ outcome }) => outcome === 'open') ?? null,
    past: views.filter(({ outcome }) => outcome !== 'open').reverse(),
  };
}

async function draftFor(store: ApiStore, { contract, steers }: Dossier) {
  return steers ? store.templates.ofContract(contract._id) : null;
}

/** The rules before and after, as this person sees them: what is private under either is left out of both. */
async function rulesSeen(store: ApiStore, { contract, roles }: Dossier, proposal: Proposal): Promise<SeenRules> {
  const [was, is] = await Promise.all([
    versionOf(store, proposal.before),
    versionOf(store, proposal.proposed.template),
  ]);
  const hidden = new Set([...hiddenIn(was.content, roles), ...hiddenIn(is.content, roles)]);
  return {
    hidden,
    before: asSeen(placedIn(contract, was.content), hidden),
    after: asSeen(is.content, hidden),
    assume: { before: was.content.assume ?? {}, after: is.content.assume ?? {} },
  };
}

/** The items by which a proposal was answered: they opened with it. */
function itemsOf(items: readonly ItemDocument[], { proposed, endedAt }: Proposal): ItemDocument[] {
  return items.filter(({ openedAt }) => openedAt >= proposed.at && (endedAt === null || openedAt <= endedAt));
}

function peopleIn({ contract }: Dossier, items: readonly ItemDocument[]): string[] {
  const seated = contract.summary?.parties.flatMap(({ person }) => person ?? []) ?? [];
  const answering = items.flatMap(({ people, answers }) => [...people, ...answers.map(({ person }) => person)]);
  return [...seated, ...answering];
}

/** The two years of what may still be answered; nobody compares those of the past. */
async function datesOf(
  store: ApiStore,
  dossier: Dossier,
  { outcome, proposed }: Proposal,
  { assume, hidden }: SeenRules,
  { running, today, at }: ReadAt,
): Promise<AmendmentView['dates']> {
  if (outcome !== 'open' || running === null) return null;
  const after = await programNamed(store, proposed.program);
  const facts = await factsOf(store, dossier);
  const years = await computeContract('twoYears', { running, after, assume, facts, today, at }).catch(tooHeavy);
  return years && seenYears(years, hidden);
}

/** A year that takes too long to work out hides neither what is proposed nor who must agree. */
function tooHeavy(error: unknown): null {
  if (error instanceof Problem && error.code === 'TEMPLATE_TOO_HEAVY') return null;
  throw error;
}
