import type { ContractState } from '#engine/state';
import type { CivilDate, Fact } from '#schema/facts';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { indexOf } from '../presenters/index-of.ts';
import { type StepView, stepView } from '../presenters/item.ts';
import { type FormView, formView } from '../presenters/item-form.ts';
import type { Names, PersonView } from '../presenters/names.ts';
import { nodeOfItem, occurrenceOfItem } from '../presenters/step-names.ts';
import { type Texts, textOf } from '../presenters/texts.ts';
import { itemOf, personOf, type RecordFact } from './correctable.ts';

/** A record as it stands now, with all that a form needs to say what it should have said. */
export type RecordToCorrect = {
  /** The number of the record in the journal, and the item that it is about. */
  record: number;
  item: string;
  person: PersonView;
  step: StepView | null;
  on: CivilDate;
  /** What stands there now, where the record says it; each null elsewhere. */
  amount: number | null;
  units: number | null;
  attendance: { person: PersonView; as: string }[] | null;
  answers: Record<string, string> | null;
  /** The questions that the answers are to. */
  form: Pick<FormView, 'criteria' | 'scale' | 'others' | 'promises'>;
};

/** What a record says once the corrections made so far are counted in. */
export type Standing = Pick<RecordToCorrect, 'on' | 'amount' | 'units' | 'answers'> & {
  attendance: Record<string, string> | null;
};

type Reading = { dossier: Dossier; state: ContractState; names: Names; texts: Texts };

/** The record in words. */
export function recordToCorrect(reading: Reading, fact: RecordFact, standing: Standing): RecordToCorrect {
  const { dossier, state, names, texts } = reading;
  const item = itemOf(fact, state) ?? '';
  const id = nodeOfItem(item) ?? '';
  const node = indexOf(dossier.template).nodes.get(id);
  const { attendance, ...said } = standing;
  const form = node?.kind === 'evaluation' ? formView({ dossier, state, texts, earlier: [], row: null }, node) : {};
  const { criteria, scale, others, promises } = form;
  return {
    record: fact.seq,
    item,
    person: names(personOf(fact)),
    step: stepView(dossier.template, id, occurrenceOfItem(item)),
    ...said,
    attendance: attendance && Object.entries(attendance).map(([person, as]) => ({ person: names(person), as })),
    form: said.answers === null ? {} : defined({ criteria, scale, others, promises }),
  };
}

function defined(form: RecordToCorrect['form']): RecordToCorrect['form'] {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined));
}

/** Reads what a record says now: the journal keeps what it said, and each correction of it. */
export async function standingOf(store: ApiStore, dossier: Dossier, state: ContractState, fact: RecordFact) {
  const { _id } = dossier.contract;
  const corrections = (await store.journal.ofType(_id, 'RecordCorrected')) as Fact<'RecordCorrected'>[];
  const said = corrections.filter(({ record }) => record === fact.seq).map((correction) => correction.said);
  const first = await firstSaid(store, _id, state, fact);
  return said.reduce<Standing>(
    (standing, { on, amount, units, attendance, answers }) => ({
      on: on ?? standing.on,
      amount: amount ?? standing.amount,
      units: units ?? standing.units,
      attendance: attendance ? { ...standing.attendance, ...attendance } : standing.attendance,
      answers: answers ? { ...standing.answers, ...answers } : standing.answers,
    }),
    first,
  );
}

const NOTHING = { amount: null, units: null, attendance: null, answers: null };

async function firstSaid(store: ApiStore, contract: string, state: ContractState, fact: RecordFact): Promise<Standing> {
  const { on } = fact;
  if (fact.type === 'UnitsRecorded') return { ...NOTHING, on, units: fact.units };
  if (fact.type === 'ServiceStarted') return { ...NOTHING, on };
  const { verb, data } = fact;
  if (verb === 'recordPayment') return { ...NOTHING, on, amount: await amountPaid(store, contract, state, fact) };
  if (verb === 'recordMeeting') return { ...NOTHING, on, attendance: data?.attendance ?? null };
  return { ...NOTHING, on, answers: verb === 'evaluate' ? (data?.answers ?? {}) : null };
}

/** Facts of one act stand together: the line of the ledger was written just before the answer. */
const NEAR = 8;

async function amountPaid(
  store: ApiStore,
  contract: string,
  { lists }: ContractState,
  { seq, cause }: RecordFact,
): Promise<number | null> {
  const facts = await store.journal.page(contract, Math.max(seq - NEAR, 0), NEAR);
  const line = facts.find((fact) => fact.type === 'RowAdded' && fact.list === 'ledger' && fact.cause === cause);
  if (line?.type !== 'RowAdded') return null;
  const row = lists['ledger']?.find(({ id }) => id === line.row);
  const amount = row?.values['amount'] ?? line.values['amount'];
  return typeof amount === 'number' ? amount : Number(textOf(amount) ?? 0);
}
