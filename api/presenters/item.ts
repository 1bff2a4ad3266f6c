import { AMENDMENT_STEP } from '#engine/amend/names';
import { CALLER, type ContractState, RECORDER } from '#engine/state';
import type { CivilDate, Moment } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { StepKind, Verb } from '#schema/vocabulary';
import type { ItemDocument } from '#store/collections/items';
import type { Dossier } from '../dossier.ts';
import type { CalledPeople } from './calls.ts';
import { type DateView, dateView } from './dates.ts';
import type { EarlierAnswer } from './earlier-answers.ts';
import { indexOf } from './index-of.ts';
import { type FormView, formView } from './item-form.ts';
import type { Names, PersonView } from './names.ts';
import { maySeeStep } from './privacy.ts';
import { nameOfRow, rowOfItem } from './row-of-item.ts';
import { occurrenceOfItem } from './step-names.ts';
import type { Texts } from './texts.ts';

/** Something to do, as a page shows it. A private step of others has no name, no date and no id. */
export type ItemView =
  | { private: true; open: boolean }
  | {
      private: false;
      id: string;
      step: StepView;
      /** What the item asks for, where it is not the step itself: to write down what happened, or to call somebody. */
      asks: 'answer' | 'record' | 'call';
      /** Whom to ring up, where it is a call to make. */
      toCall: PersonView[];
      mine: boolean;
      people: PersonView[];
      roles: { id: string; title: Localised }[];
      /** The role in which the one person it is for is asked, where that person holds several in the contract. */
      asRole: Localised | null;
      verbs: Verb[];
      openedOn: CivilDate;
      due: DateView | null;
      reminders: number;
      answers: { by: PersonView; verb: Verb; on: CivilDate; for: PersonView | null; corrected: boolean }[];
      /** In whose hands it is for a time, and who handed it to them. */
      delegated: { from: PersonView; to: PersonView } | null;
      /** To whom it may be handed: by whoever asks, or, for a coordinator, by the one person it is for. */
      handTo: PersonView[];
      /** The day a service really began, once it was said; null for anything else. */
      startedOn: CivilDate | null;
      /** The last day on which somebody reminded by hand. */
      remindedOn: CivilDate | null;
      open: boolean;
      closed: { why: string; at: Moment } | null;
      /** Which proposed change of the contract it answers, as long as it is open. */
      amendment: number | null;
      form: FormView;
    };

export type StepView = {
  node: string;
  kind: StepKind;
  title: Localised;
  plain: Localised | null;
  occurrence: number | null;
  /** Whether it comes back, so that its number says something. */
  repeats: boolean;
  /** What people call the row it is about, where it is done for each row of a list. */
  about?: string | null;
};

export type ItemWords = {
  dossier: Dossier;
  names: Names;
  state: ContractState | null;
  texts: Texts;
  earlier: readonly EarlierAnswer[];
  /** To whom each item may be handed on. */
  handTo: ReadonlyMap<string, string[]>;
  /** Whom each call is for. */
  toCall: CalledPeople;
};

/** One item. Its form is there only for whoever may answer it, or answer it for somebody. */
export function itemView(item: ItemDocument, words: ItemWords): ItemView {
  const { dossier, names } = words;
  const { me, template, contract } = dossier;
  const node = indexOf(template).nodes.get(item.node);
  const mine = item.people.includes(me.id);
  if (!node || !(mine || maySeeStep(dossier, item.node))) return { private: true, open: item.open };
  const answerable = item.open && (mine || dossier.coordinates);
  const row = rowOfItem(item.item, dossier, words.state);
  const roles = item.roles
    .flatMap((id) => indexOf(template).roles.get(id) ?? [])
    .map(({ id, title }) => ({ id, title }));
  return {
    private: false,
    id: item.item,
    step: {
      ...(stepView(template, item.node, occurrenceOfItem(item.item)) as StepView),
      about: nameOfRow(row, words.texts),
    },
    asks: item.line === RECORDER ? 'record' : item.line === CALLER ? 'call' : 'answer',
    toCall: (words.toCall.get(item.item) ?? []).map(names),
    mine,
    people: item.people.map(names),
    roles,
    asRole: holdsSeveralRoles(item.people, dossier) ? (roles[0]?.title ?? null) : null,
    verbs: item.verbs,
    openedOn: item.openedOn,
    due: item.due && dateView(item.due, contract.calendar),
    reminders: item.rungs,
    answers: item.answers.map(({ person, verb, on, behalf, corrected }) => ({
      by: names(person),
      verb,
      on,
      for: behalf === undefined ? null : names(behalf),
      corrected: corrected !== undefined,
    })),
    ...held(item, words),
    open: item.open,
    closed: item.closed,
    amendment: item.open && item.node === AMENDMENT_STEP ? (words.state?.amendment?.n ?? null) : null,
    form: answerable && words.state ? formView({ ...words, state: words.state, row }, node) : {},
  };
}

function holdsSeveralRoles(people: readonly string[], { contract }: Dossier): boolean {
  const [person, ...others] = people;
  if (person === undefined || others.length > 0) return false;
  const held = (contract.summary?.parties ?? []).filter((party) => party.person === person);
  return new Set(held.map(({ role }) => role)).size > 1;
}

/** What the contract holds about an item beyond its view. */
function held({ item, step, run }: ItemDocument, { state, names, handTo }: ItemWords) {
  const delegated = state?.items[item]?.delegated;
  return {
    handTo: (handTo.get(item) ?? []).map(names),
    delegated: delegated ? { from: names(delegated.from), to: names(delegated.to) } : null,
    startedOn: state?.steps[step]?.runs[run]?.startedOn ?? null,
    remindedOn: state?.items[item]?.remindedOn ?? null,
  };
}

/** A step of the programme in words; null for one that the programme does not have. */
export function stepView(template: Dossier['template'], id: string, occurrence: number | null): StepView | null {
  const node = indexOf(template).nodes.get(id);
  if (!node) return null;
  const { kind, title, plain } = node;
  return { node: id, kind, title, plain: plain ?? null, occurrence, repeats: node.recurrence !== undefined };
}
