import type { ContractState, RowState } from '#engine/state';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { TemplateNode } from '#schema/template';
import type { Dossier } from '../dossier.ts';
import { type BudgetView, budgetsOf, budgetView } from './budget.ts';
import { indexOf } from './index-of.ts';
import { type StepView, stepView } from './item.ts';
import { type ChoiceView, type ListView, listView } from './item-form.ts';
import type { Names, PersonView } from './names.ts';
import { maySeeField, maySeeStep } from './privacy.ts';
import { type Texts, textOf } from './texts.ts';

/** One line of the ledger: what for, how much, from whom to whom. */
export type LedgerLine = {
  id: string;
  on: CivilDate | null;
  step: StepView | null;
  amount: number;
  from: Localised | null;
  to: Localised | null;
  by: PersonView | null;
};

/** A consent of whoever asks: given, until when, or not. */
export type ConsentView = { id: string; title: Localised; given: boolean; until: CivilDate | null };

/** An answer that may come from outside at any time. */
export type OutsideView = { step: StepView; answers: ChoiceView[] };

/** What a contract knows beside its steps, as far as whoever asks may see it. */
export type RecordView = {
  /** `mayEdit`: whether whoever asks may add, change and remove rows outside a step. */
  lists: (ListView & { mayEdit: boolean })[];
  ledger: { lines: LedgerLine[]; total: number; budgets: BudgetView[] };
  consents: ConsentView[];
  silences: { person: PersonView; item: string | null; until: CivilDate }[];
  outside: OutsideView[];
};

type Recorded = { dossier: Dossier; state: ContractState; names: Names; texts: Texts };

const NOTHING: RecordView = {
  lists: [],
  ledger: { lines: [], total: 0, budgets: [] },
  consents: [],
  silences: [],
  outside: [],
};

/** Reads the record; nothing before the contract has begun. */
export function recordView(recorded: Recorded | null): RecordView {
  if (recorded === null) return NOTHING;
  return {
    lists: listsOf(recorded),
    ledger: ledgerOf(recorded),
    consents: consentsOf(recorded),
    silences: silencesOf(recorded),
    outside: outsideOf(recorded),
  };
}

/** Everybody the record names. */
export function peopleInRecord({ lists, mutes }: ContractState): string[] {
  const payers = (lists['ledger'] ?? []).flatMap(({ values }) => textOf(values['person']) ?? []);
  return [...payers, ...Object.keys(mutes).map((key) => key.split('/')[0] ?? '')];
}

function listsOf({ dossier, state, texts }: Recorded): RecordView['lists'] {
  const fields = (dossier.template.fields ?? []).filter(({ type, id }) => type === 'list' && maySeeField(dossier, id));
  return fields.map((field) => ({ ...listView({ dossier, state, texts }, field), mayEdit: dossier.steers }));
}

function ledgerOf({ dossier, state, names }: Recorded): RecordView['ledger'] {
  const rows = (state.lists['ledger'] ?? []).filter(({ values }) => maySeeStep(dossier, textOf(values['node'])));
  const lines = rows.map((row) => ledgerLine(dossier, names, row));
  const budgets = budgetsOf(dossier.template).flatMap((id) => budgetView(dossier, state, id) ?? []);
  return { lines, total: lines.reduce((sum, { amount }) => sum + amount, 0), budgets };
}

function ledgerLine({ template }: Dossier, names: Names, { id, values }: RowState): LedgerLine {
  const roleTitle = (role: unknown) => indexOf(template).roles.get(textOf(role) ?? '')?.title ?? null;
  const person = textOf(values['person']);
  return {
    id,
    on: textOf(values['on']),
    step: stepView(template, textOf(values['node']) ?? '', null),
    amount: Number(values['amount'] ?? 0),
    from: roleTitle(values['from']),
    to: roleTitle(values['to']),
    by: person === null ? null : names(person),
  };
}

function consentsOf({ dossier, state }: Recorded): ConsentView[] {
  const { template, roles, me } = dossier;
  const mine = (template.fields ?? []).filter(
    ({ type, of }) => type === 'consent' && (of === undefined ? dossier.steers : roles.includes(of)),
  );
  return mine.map(({ id, title, of }) => {
    const value = state.fields[of === undefined ? id : `${id}@${me.id}`];
    const until = textOf(value);
    return { id, title, given: value === true || until !== null, until };
  });
}

/** Who asked for silence: one's own, and everybody's for whoever coordinates. */
function silencesOf({ dossier, state, names }: Recorded): RecordView['silences'] {
  return Object.entries(state.mutes).flatMap(([key, until]) => {
    const slash = key.indexOf('/');
    const person = slash === -1 ? key : key.slice(0, slash);
    if (person !== dossier.me.id && !dossier.coordinates) return [];
    return [{ person: names(person), item: slash === -1 ? null : key.slice(slash + 1), until }];
  });
}

/** What an assembly or a bank may answer, before its step or after its date: whoever coordinates records it (R12). */
function outsideOf({ dossier }: Recorded): OutsideView[] {
  if (!dossier.steers) return [];
  return dossier.template.nodes.flatMap((node: TemplateNode) => {
    const step = maySeeStep(dossier, node.id) ? stepView(dossier.template, node.id, null) : null;
    return node.kind === 'wait' && node.answers && step ? [{ step, answers: node.answers }] : [];
  });
}
