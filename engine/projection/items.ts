import type { Fact, FactType } from '#schema/facts';
import { peopleOfItem, seatsOfItem } from '../people/assignees.ts';
import type { Program } from '../program.ts';
import type { ContractState, ItemState } from '../state.ts';
import { openTurn, type Turn } from '../turn.ts';
import type { AnswerView, ItemView } from './read-models.ts';

/** The items of a contract during a batch, and which of them it changed. */
export type ItemBook = { views: Map<string, ItemView>; changed: Set<string> };

export function bookOf(open: readonly ItemView[]): ItemBook {
  const views = open.map((view) => ({ ...view, answers: [...view.answers] }));
  return { views: new Map(views.map((view) => [view.item, view])), changed: new Set() };
}

/** Writes what one fact says about items. The state already has the fact. */
export function writeItems(book: ItemBook, program: Program, state: ContractState, fact: Fact): void {
  switch (fact.type) {
    case 'ItemOpened': {
      const view = viewOf(program, state, fact);
      if (view) book.views.set(view.item, view);
      return change(book, fact.item, () => {});
    }
    case 'ItemAnswered':
      return change(book, fact.item, (view) => view.answers.push(answerOf(fact)));
    case 'RecordCorrected':
      return change(book, fact.item, (view) => correctAnswer(view, fact));
    case 'RungFell':
      return change(book, fact.item, (view) => (view.rungs += 1));
    case 'ItemClosed':
      return change(book, fact.item, (view) => (view.closed = { why: fact.why, at: fact.at }));
    default:
  }
}

function change({ views, changed }: ItemBook, item: string, write: (view: ItemView) => void): void {
  const view = views.get(item);
  if (!view) return;
  write(view);
  changed.add(item);
}

/** After these, somebody else may act on what is open, or it is due on another day, or somebody wants silence. */
const REFRESHING = new Set<FactType>([
  ...(['SeatTaken', 'SeatReplaced', 'SeatLeft', 'Recused', 'RowAdded', 'RowChanged', 'RowRemoved'] as const),
  ...(['ItemDelegated', 'DelegationEnded'] as const),
  ...(['FieldSet', 'ConsentGiven', 'ConsentWithdrawn', 'DateMoved', 'ItemTimed', 'Muted', 'Unmuted'] as const),
  ...(['ContractAmended', 'RunAmended'] as const),
]);

/**
 * Brings open items up to date after a fact that may concern any of them. It depends on the fact alone and never on
 * where a batch ends, or a rebuilt read model would differ from the one that grew.
 */
export function refreshItems({ views, changed }: ItemBook, program: Program, state: ContractState, fact: Fact): void {
  if (!REFRESHING.has(fact.type)) return;
  const turn = readingTurn(program, state);
  for (const view of views.values()) {
    const item = state.items[view.item];
    if (!item || view.closed || !isRunning(state, item)) continue;
    const present = presentOf(turn, item);
    if (isSame(view, present)) continue;
    delete view.handedOnBy;
    Object.assign(view, present);
    changed.add(view.item);
  }
}

/** Between the end of its run and its own closing, an item keeps the people it had. */
function isRunning(state: ContractState, item: ItemState): boolean {
  return state.steps[item.step]?.runs[item.run] !== undefined;
}

type Present = Pick<ItemView, 'people' | 'roles' | 'due' | 'mutes' | 'handedOnBy'>;

function presentOf(turn: Turn, item: ItemState): Present {
  const handed = item.delegated ? { handedOnBy: item.delegated.from } : {};
  return { ...holdersOf(turn, item), ...handed, due: item.due ?? null, mutes: mutesOf(turn.state, item.id) };
}

function isSame(view: ItemView, { people, roles, due, mutes, handedOnBy }: Present): boolean {
  const text = JSON.stringify([people, roles, due, mutes, handedOnBy]);
  return text === JSON.stringify([view.people, view.roles, view.due, view.mutes, view.handedOnBy]);
}

/** The people and roles who may act on an item now. */
function holdersOf(turn: Turn, item: ItemState): { people: string[]; roles: string[] } {
  const seats = seatsOfItem(turn, item);
  const roles = seats.flatMap((seat) => turn.state.seats[seat]?.role ?? []);
  return { people: peopleOfItem(turn, item), roles: [...new Set(roles)] };
}

/** A turn that only reads: nothing is emitted in it. */
function readingTurn(program: Program, state: ContractState): Turn {
  return openTurn(program, state, state.at, { actor: null, cause: 'projection' });
}

function viewOf(program: Program, state: ContractState, fact: Fact<'ItemOpened'>): ItemView | null {
  const item = state.items[fact.item];
  const step = state.steps[fact.step];
  if (!item || !step) return null;
  return {
    item: fact.item,
    step: fact.step,
    node: step.node,
    scope: step.scope,
    run: fact.run,
    line: fact.line,
    seat: fact.seat ?? null,
    about: fact.about ?? null,
    ...presentOf(readingTurn(program, state), item),
    verbs: [...fact.verbs],
    openedOn: fact.on,
    openedAt: fact.at,
    rungs: 0,
    answers: [],
    closed: null,
  };
}

function answerOf({ person, verb, on, at, behalf, via, data }: Fact<'ItemAnswered'>): AnswerView {
  return {
    person,
    verb,
    on,
    at,
    ...(behalf === undefined ? {} : { behalf }),
    ...(via === undefined ? {} : { via }),
    ...(data === undefined ? {} : { data }),
  };
}

/** What a record should have said is what is shown from then on; the journal keeps what it said. */
function correctAnswer(view: ItemView, { person, said, actor, at }: Fact<'RecordCorrected'>): void {
  const place = view.answers.map((answer) => answer.person).lastIndexOf(person);
  const answer = view.answers[place];
  if (!answer) return;
  const { on, units: _units, attendance, answers, ...plain } = said;
  const data = {
    ...answer.data,
    ...plain,
    ...(attendance ? { attendance: { ...answer.data?.attendance, ...attendance } } : {}),
    ...(answers ? { answers: { ...answer.data?.answers, ...answers } } : {}),
  };
  view.answers[place] = {
    ...answer,
    on: on ?? answer.on,
    ...(Object.keys(data).length > 0 ? { data } : {}),
    corrected: { by: actor, at },
  };
}

/** Keys of mutes are a person, or a person and an item. */
function mutesOf(state: ContractState, item: string): ItemView['mutes'] {
  return Object.entries(state.mutes).flatMap(([key, until]) => {
    const slash = key.indexOf('/');
    if (slash === -1) return [{ person: key, until }];
    return key.slice(slash + 1) === item ? [{ person: key.slice(0, slash), until }] : [];
  });
}
