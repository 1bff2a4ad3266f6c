import type { Program } from '#engine/program';
import type { ContractState } from '#engine/state';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { TemplateNode } from '#schema/template';
import type { Review } from '../commitments/reviews.ts';
import type { Dossier } from '../dossier.ts';
import { choiceTitle } from '../presenters/choices.ts';
import { indexOf } from '../presenters/index-of.ts';
import { type StepView, stepView } from '../presenters/item.ts';
import type { Names } from '../presenters/names.ts';
import { maySeeField, maySeeStep } from '../presenters/privacy.ts';
import { type PromiseView, promisesOf } from '../presenters/promises-of.ts';
import type { Texts } from '../presenters/texts.ts';
import { latestOf, outcomesOf } from './graph.ts';
import { type RowsView, rowsOf } from './list-rows.ts';
import { type ResultSet, resultsOf } from './results.ts';

/** What one part of a document is filled with, as far as whoever reads may see it. */
export type PaperContent =
  | { is: 'words' }
  | { is: 'rows'; rows: RowsView }
  | { is: 'promises'; promises: PromiseView[] }
  | { is: 'results'; sets: ResultSet[] }
  | { is: 'value'; title: Localised; value: unknown }
  | { is: 'outcome'; step: StepView; on: CivilDate | null; outcomes: { id: string; title: Localised | null }[] }
  /** There is something here that whoever reads may not see. */
  | { is: 'private' };

export type PaperPart = { title: Localised | null; text: Localised | null; content: PaperContent };

/** A document that a contract makes of itself: empty until it is ready. */
export type PaperView = { step: StepView; of: string; readyOn: CivilDate | null; parts: PaperPart[] };

export type PaperReading = {
  dossier: Dossier;
  program: Program;
  state: ContractState;
  reviews: readonly Review[];
  names: Names;
  texts: Texts;
};

type Section = NonNullable<Extract<TemplateNode, { kind: 'document' }>['sections']>[number];

/** Draws a document from what the contract holds now (decision 4); null where there is none of that name, or not for this person. */
export function paperOf(reading: PaperReading, id: string): PaperView | null {
  const { dossier, state } = reading;
  const node = indexOf(dossier.template).nodes.get(id);
  const step = stepView(dossier.template, id, null);
  if (node?.kind !== 'document' || step === null || !maySeeStep(dossier, id)) return null;
  const readyOn = latestOf(state.anchors, `node:${id}:completed`);
  const sections = readyOn === null ? [] : (node.sections ?? []);
  return { step, of: node.of, readyOn, parts: sections.map((section) => partOf(reading, section)) };
}

function partOf(reading: PaperReading, { title, text, from }: Section): PaperPart {
  const content: PaperContent = from === undefined ? { is: 'words' } : contentOf(reading, from);
  return { title: title ?? null, text: text ?? null, content };
}

/** A part is taken from a list, the promises, a field, or a step: what a review found, or how anything else ended. */
function contentOf(reading: PaperReading, from: string): PaperContent {
  const { dossier, state, texts, reviews } = reading;
  if (from === 'commitments') return { is: 'promises', promises: promisesOf(dossier.template, { state, texts }) };
  const field = indexOf(dossier.template).fields.get(from);
  if (field?.type === 'list') {
    const rows = rowsOf(reading, from);
    return rows === null ? { is: 'private' } : { is: 'rows', rows };
  }
  if (field) {
    if (!maySeeField(dossier, from)) return { is: 'private' };
    return { is: 'value', title: field.title, value: texts.read(state.fields[from] ?? null) };
  }
  const step = stepView(dossier.template, from, null);
  if (step === null) return { is: 'words' };
  if (!maySeeStep(dossier, from)) return { is: 'private' };
  if (step.kind === 'evaluation') {
    return { is: 'results', sets: resultsOf({ ...reading, reviews: reviews.filter(({ node }) => node === from) }) };
  }
  const outcomes = outcomesOf(state, from).map((one) => ({ id: one, title: choiceTitle(dossier.template, from, one) }));
  return { is: 'outcome', step, on: latestOf(state.anchors, `node:${from}:completed`), outcomes };
}
