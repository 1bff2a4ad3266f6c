import type { Program } from '#engine/program';
import type { ContractState } from '#engine/state';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { TemplateNode } from '#schema/template';
import type { Review } from '../commitments/reviews.ts';
import type { Dossier } from '../dossier.ts';
import { indexOf } from '../presenters/index-of.ts';
import { type StepView, stepView } from '../presenters/item.ts';
import type { Names } from '../presenters/names.ts';
import { maySeeStep } from '../presenters/privacy.ts';
import { type PromiseView, promisesOf } from '../presenters/promises-of.ts';
import type { Texts } from '../presenters/texts.ts';
import { latestOf } from './graph.ts';
import { type RowsView, rowsOf } from './list-rows.ts';
import { type ResultSet, resultsOf } from './results.ts';

/** What one part of a document is filled with, as far as whoever reads may see it. */
export type PaperContent =
  | { is: 'words' }
  | { is: 'rows'; rows: RowsView }
  | { is: 'promises'; promises: PromiseView[] }
  | { is: 'results'; sets: ResultSet[] }
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

/** A part is taken from the promises, from another list, or from what a review found (DOCUMENT_SOURCE_UNKNOWN). */
function contentOf(reading: PaperReading, from: string): PaperContent {
  const { dossier, state, texts, reviews } = reading;
  if (from === 'commitments') return { is: 'promises', promises: promisesOf(dossier.template, { state, texts }) };
  if (indexOf(dossier.template).nodes.get(from)?.kind === 'evaluation') {
    if (!maySeeStep(dossier, from)) return { is: 'private' };
    return { is: 'results', sets: resultsOf({ ...reading, reviews: reviews.filter(({ node }) => node === from) }) };
  }
  const rows = rowsOf(reading, from);
  return rows === null ? { is: 'private' } : { is: 'rows', rows };
}
