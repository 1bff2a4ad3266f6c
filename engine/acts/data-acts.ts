import type { ActOf, Data } from '#schema/acts';
import { CONTRACT_LIMITS } from '#schema/vocabulary';
import { fieldKey } from '../fields.ts';
import { itemsIn } from '../live.ts';
import { lookup } from '../lookup.ts';
import { seatOnItem } from '../people/assignees.ts';
import type { ProgramColumn, ProgramNode } from '../program.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { RowState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';
import { type Acting, type Handler, isCoordinator, isParty } from './acting.ts';
import { isValue } from './form.ts';
import { exceeds } from './limits.ts';

/** Sets a value: a coordinator any, a person her own. */
export const setField: Handler<ActOf<'setField'>> = (turn, act, acting) => {
  const field = lookup(turn.program.fields, act.field);
  if (!field || field.type === 'list') return refuse('FIELD_UNKNOWN', { field: act.field });
  const of = field.of ? (act.of ?? acting.person) : undefined;
  if (of !== undefined && !isParty(turn, of)) return refuse('PERSON_UNKNOWN', {});
  if (!isCoordinator(turn, acting.actor) && of !== acting.person)
    return refuse('ACTOR_NOT_ALLOWED', { needs: 'coordinator' });
  if (field.type === 'consent') return refuse('FIELD_NOT_EDITABLE_HERE', { field: act.field });
  if (!isValue(field, act.value)) return refuse('VALUE_INVALID', { field: act.field, type: field.type });
  emit(turn, { type: 'FieldSet', field: act.field, value: act.value, ...(of === undefined ? {} : { of }) });
  return null;
};

/** Adds a row to a list: whoever has an open step that edits it, or a coordinator. Adding rows is no amendment (R33). */
export const addRow: Handler<ActOf<'addRow'>> = (turn, act, acting) => {
  const wrong = mayEdit(turn, act.list, acting) ?? checkValues(turn, act.list, act.values, true);
  if (wrong) return wrong;
  const rows = turn.state.lists[act.list] ?? [];
  if (rows.some((row) => row.id === act.row)) return refuse('ROW_EXISTS', { row: act.row });
  if (rows.length >= CONTRACT_LIMITS.rowsPerList) return refuse('LIMIT_EXCEEDED', { max: CONTRACT_LIMITS.rowsPerList });
  const over = overLimits(turn, act.list, { id: act.row, values: act.values });
  if (over) return over;
  emit(turn, { type: 'RowAdded', list: act.list, row: act.row, values: act.values });
  return null;
};

export const changeRow: Handler<ActOf<'changeRow'>> = (turn, act, acting) => {
  const row = findRow(turn, act.list, act.row) ?? promised(turn, act.list, act.row);
  if (!row) return refuse('ROW_UNKNOWN', { row: act.row });
  const wrong = mayEdit(turn, act.list, acting) ?? checkValues(turn, act.list, act.values, false);
  if (wrong) return wrong;
  const over = overLimits(turn, act.list, { id: row.id, values: { ...row.values, ...act.values } });
  if (over) return over;
  const isNew = findRow(turn, act.list, act.row) === undefined;
  if (isNew) emit(turn, { type: 'RowAdded', list: act.list, row: act.row, values: { ...row.values, ...act.values } });
  else emit(turn, { type: 'RowChanged', list: act.list, row: act.row, values: act.values });
  return null;
};

export const removeRow: Handler<ActOf<'removeRow'>> = (turn, act, acting) => {
  const row = findRow(turn, act.list, act.row);
  if (!row) return refuse('ROW_UNKNOWN', { row: act.row });
  const wrong = mayEdit(turn, act.list, acting);
  if (wrong) return wrong;
  emit(turn, { type: 'RowRemoved', list: act.list, row: act.row });
  promoteReserve(turn, act.list, row);
  return null;
};

/** A promise of the template gets its row when somebody first says how it is kept. */
function promised(turn: Turn, list: string, id: string): RowState | undefined {
  const commitment = list === 'commitments' ? lookup(turn.program.commitments, id) : undefined;
  return commitment && { id, values: { by: commitment.by } };
}

function findRow(turn: Turn, list: string, row: string): RowState | undefined {
  return lookup(turn.state.lists, list)?.find((candidate) => candidate.id === row);
}

/** The first of the ordered reserve takes the place of a kept row that withdrew (R35). */
function promoteReserve(turn: Turn, list: string, removed: RowState): void {
  for (const node of Object.values(turn.program.nodes)) {
    if (node.kind !== 'decision' || node.about?.list !== list || node.about.keep === undefined) continue;
    const kept = node.choices[0]?.id;
    if (kept === undefined || removed.values[node.id] !== kept) continue;
    const reserve = (turn.state.lists[list] ?? []).filter(
      (row) => row.values[node.id] !== undefined && row.values[node.id] !== kept,
    );
    const order = (row: RowState) => Number(row.values[`${node.id}-rank`] ?? Number.POSITIVE_INFINITY);
    const next = reserve.sort((a, b) => order(a) - order(b))[0];
    if (next) emit(turn, { type: 'RowChanged', list, row: next.id, values: { [node.id]: kept } });
  }
}

/** The refusal of whoever may not write in a list here and now, or null. */
export function mayEdit(turn: Turn, list: string, acting: Acting): Refusal | null {
  if (lookup(turn.program.fields, list)?.type !== 'list') return refuse('LIST_UNKNOWN', { list });
  if (list === 'ledger') return refuse('FIELD_NOT_EDITABLE_HERE', { field: list });
  if (isCoordinator(turn, acting.actor)) return null;
  const mayHere = itemsIn(turn).some((item) => {
    const node = turn.program.nodes[turn.state.steps[item.step]?.node ?? ''];
    return node?.edits?.includes(list) === true && seatOnItem(turn, item, acting.person) !== null;
  });
  return mayHere ? null : refuse('FIELD_NOT_EDITABLE_HERE', { field: list });
}

function checkValues(turn: Turn, list: string, values: Record<string, Data>, isNew: boolean): Refusal | null {
  const columns = turn.program.fields[list]?.columns ?? {};
  for (const [id, value] of Object.entries(values)) {
    const column = lookup(columns, id);
    if (!column) return refuse('FIELD_UNKNOWN', { field: `${list}.${id}` });
    if (!isValue(column, value)) return refuse('VALUE_INVALID', { field: `${list}.${id}`, type: column.type });
  }
  const empty = isNew ? Object.values(columns).find((column) => isMissing(column, values)) : undefined;
  return empty ? refuse('FORM_INCOMPLETE', { field: `${list}.${empty.id}` }) : null;
}

function isMissing(column: ProgramColumn, values: Record<string, Data>): boolean {
  return column.required && (values[column.id] === undefined || values[column.id] === null);
}

/** Limits of every step that edits the list. */
function overLimits(turn: Turn, list: string, row: RowState): Refusal | null {
  for (const node of Object.values(turn.program.nodes) as ProgramNode[]) {
    if (!node.limit) continue;
    const over = exceeds(turn, node, { list, row });
    if (over) return over;
  }
  return null;
}

/** Gives one's consent, until a day if wanted; it can be withdrawn at any time (R33). */
export const giveConsent: Handler<ActOf<'giveConsent'>> = (turn, act, acting) => {
  const of = consentOf(turn, act, acting);
  if (typeof of === 'object') return of;
  emit(turn, {
    type: 'ConsentGiven',
    field: act.field,
    ...(of ? { of } : {}),
    ...(act.until ? { until: act.until } : {}),
  });
  return null;
};

export const withdrawConsent: Handler<ActOf<'withdrawConsent'>> = (turn, act, acting) => {
  const of = consentOf(turn, act, acting);
  if (typeof of === 'object') return of;
  if (turn.state.fields[fieldKey(act.field, of || undefined)] === undefined)
    return refuse('VALUE_INVALID', { field: act.field });
  emit(turn, { type: 'ConsentWithdrawn', field: act.field, ...(of ? { of } : {}) });
  return null;
};

/** Consent is personal: only the person herself gives it, or somebody acting for her with her mandate. */
function consentOf(turn: Turn, act: { field: string; of?: string | undefined }, acting: Acting): string | Refusal {
  const field = lookup(turn.program.fields, act.field);
  if (field?.type !== 'consent') return refuse('FIELD_UNKNOWN', { field: act.field });
  if (act.of !== undefined && act.of !== acting.person) return refuse('ACTOR_NOT_ALLOWED', { needs: 'person' });
  return field.of ? acting.person : '';
}

/** Says something; the words are kept outside the engine. */
export const comment: Handler<ActOf<'comment'>> = (turn, act) => {
  emit(turn, { type: 'Commented', text: act.text, ...(act.item === undefined ? {} : { item: act.item }) });
  return null;
};
