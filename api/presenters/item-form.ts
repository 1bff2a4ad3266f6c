import type { ContractState, RowState } from '#engine/state';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { Column, Field, Template, TemplateNode } from '#schema/template';
import type { Dossier } from '../dossier.ts';
import { type BudgetView, budgetView } from './budget.ts';
import type { EarlierAnswer } from './earlier-answers.ts';
import { indexOf } from './index-of.ts';
import { maySeeField } from './privacy.ts';
import { promiseList } from './promise-list.ts';
import { type PromiseView, promisesOf } from './promises-of.ts';
import type { Texts } from './texts.ts';

/** A thing one can choose, or a level of a scale. */
export type ChoiceView = { id: string; title: Localised };

/** A field to fill in. */
export type FieldView = {
  id: string;
  type: string;
  title: Localised;
  required: boolean;
  choices: ChoiceView[] | null;
  value: unknown;
};

/** A list that a step may add rows to, with the rows that are there. */
export type ListView = {
  id: string;
  title: Localised;
  columns: FieldView[];
  rows: RowView[];
  /** Its rows are the criteria of a review: people's own words. */
  reviewed?: true;
};
export type RowView = { id: string; values: Record<string, unknown> };

/** What an item asks, ready to be shown: only the parts its kind of step has. */
export type FormView = {
  fields?: FieldView[];
  lists?: ListView[];
  choices?: ChoiceView[];
  multiple?: boolean;
  /** How a decision is taken: by choosing, by ranking, by points, row by row. */
  method?: string;
  criteria?: ChoiceView[];
  scale?: ChoiceView[];
  /** Whether a review also asks how one sees each criterion for the others. */
  others?: boolean;
  promises?: PromiseView[];
  /** What whoever asks answered in earlier reviews, the latest first. */
  earlier?: EarlierView[];
  amount?: number | null;
  /** What the payment is taken from. */
  budget?: BudgetView | null;
};
export type EarlierView = { on: CivilDate; answers: Record<string, string> };

type Asking = {
  dossier: Dossier;
  state: ContractState;
  texts: Texts;
  earlier: readonly EarlierAnswer[];
  /** The row it is about, where it is about one. */
  row: RowState | null;
};

/** The form of an item. The words are the template's own, and those that people gave to rows. */
export function formView(asking: Asking, node: TemplateNode): FormView {
  const common = { ...fieldsOf(asking, node), ...listsOf(asking, node) };
  switch (node.kind) {
    case 'decision':
      return { ...common, ...decisionOf(asking, node) };
    case 'option':
      return { ...common, choices: node.options, multiple: true };
    case 'wait':
      return { ...common, choices: node.answers ?? [] };
    case 'evaluation':
      return { ...common, ...evaluationOf(asking, node) };
    case 'payment':
      return { ...common, amount: amountOf(asking, node), budget: budgetOf(asking, node) };
    default:
      return common;
  }
}

type NodeOf<K extends TemplateNode['kind']> = Extract<TemplateNode, { kind: K }>;

/** Levels of a scale without words of its own. */
export const PLAIN_SCALE: ChoiceView[] = ['1', '2', '3', '4', '5'].map((id) => ({ id, title: { fr: id, en: id } }));

function fieldsOf({ dossier, state, texts }: Asking, { form }: TemplateNode): Pick<FormView, 'fields'> {
  if (form === undefined) return {};
  const { me, template } = dossier;
  const fields = form.flatMap((id) => {
    const field = indexOf(template).fields.get(id);
    if (!field || field.type === 'list') return [];
    const key = field.of === undefined ? id : `${id}@${me.id}`;
    const value = maySeeField(dossier, id, field.of === undefined ? undefined : me.id) ? state.fields[key] : undefined;
    return [fieldView(field, texts.read(value ?? null))];
  });
  return { fields };
}

function listsOf(asking: Asking, { edits }: TemplateNode): Pick<FormView, 'lists'> {
  const { template } = asking.dossier;
  const lists = (edits ?? []).flatMap((id) => {
    if (id === 'commitments') return [promiseList(asking.dossier, asking)];
    const field = indexOf(template).fields.get(id);
    return field ? [listView(asking, field)] : [];
  });
  return lists.length === 0 ? {} : { lists };
}

/** A list with its rows, in words. */
export function listView({ dossier, state, texts }: Omit<Asking, 'earlier' | 'row'>, field: Field): ListView {
  const columns = (field.columns ?? []).map((column) => fieldView(column, null));
  const rows = (state.lists[field.id] ?? []).map(({ id, values }) => {
    const read = Object.entries(values).map(([column, value]) => [column, texts.read(value)]);
    return { id, values: Object.fromEntries(read) as Record<string, unknown> };
  });
  const reviewed = isReviewed(dossier.template, field.id) ? ({ reviewed: true } as const) : {};
  return { id: field.id, title: field.title, columns, rows, ...reviewed };
}

function isReviewed({ nodes }: Template, list: string): boolean {
  return nodes.some(
    (node) => node.kind === 'evaluation' && !Array.isArray(node.criteria) && node.criteria.list === list,
  );
}

function fieldView({ id, type, title, required, choices }: Column, value: unknown): FieldView {
  return { id, type, title, required: required ?? false, choices: choices ?? null, value };
}

function decisionOf(asking: Asking, node: NodeOf<'decision'>): FormView {
  const { method, multiple, about } = node;
  const form = { method, choices: choicesToGive(node), multiple: multiple ?? false };
  if (about === undefined) return form;
  const field = indexOf(asking.dossier.template).fields.get(about.list);
  return { ...form, lists: field ? [listView(asking, field)] : [] };
}

/** An opinion that the law deems given when nobody gives one is no opinion that somebody may give (R13). */
function choicesToGive({ choices, deadline }: NodeOf<'decision'>): ChoiceView[] {
  return choices.filter(({ id }) => deadline?.coversBefore !== true || id !== deadline.then);
}

function evaluationOf(asking: Asking, node: NodeOf<'evaluation'>): FormView {
  const { criteria, scale, views, commitments } = node;
  return {
    criteria: criteriaOf(asking, node),
    scale: scale ?? PLAIN_SCALE,
    others: views?.includes('others') ?? false,
    promises: commitments === true ? promisesOf(asking.dossier.template, asking) : [],
    earlier: asking.earlier
      .filter((known) => sharesCriteria(asking.dossier.template, known.node, criteria))
      .map(({ on, answers }) => ({ on, answers })),
  };
}

/** Reviews of the same list of criteria may be compared; those of other criteria say nothing here. */
function sharesCriteria({ nodes }: Template, id: string, criteria: NodeOf<'evaluation'>['criteria']): boolean {
  const node = nodes.find((known) => known.id === id);
  return node?.kind === 'evaluation' && JSON.stringify(node.criteria) === JSON.stringify(criteria);
}

/** Criteria are the template's, or rows that people wrote: those keep their words. */
export function criteriaOf(asking: Pick<Asking, 'state' | 'texts'>, { criteria }: NodeOf<'evaluation'>): ChoiceView[] {
  if (Array.isArray(criteria)) return criteria;
  const rows = asking.state.lists[criteria.list] ?? [];
  return rows.map(({ id, values }, place) => {
    const words = Object.values(values)
      .map(asking.texts.read)
      .find((value) => typeof value === 'string');
    const title = typeof words === 'string' ? words : String(place + 1);
    return { id, title: { fr: title, en: title } };
  });
}

function amountOf({ state, row }: Asking, { amount }: NodeOf<'payment'>): number | null {
  if (typeof amount === 'number') return amount;
  const value = 'field' in amount ? state.fields[amount.field] : row?.values[amount.row];
  return typeof value === 'number' ? value : null;
}

function budgetOf({ dossier, state }: Asking, { budget }: NodeOf<'payment'>): BudgetView | null {
  return budget === undefined ? null : budgetView(dossier, state, budget);
}
