import type { Data } from '#schema/acts';
import type { Program, ProgramField, ProgramRole } from '../program.ts';
import type { ContractState } from '../state.ts';
import { type AmendmentRefusal, stands } from './refusal.ts';

/** Roles and fields may be added; one in use is not taken away, and stays of its kind or type. */
export function peopleAndDataFit(before: Program, after: Program, state: ContractState): AmendmentRefusal[] {
  return [
    ...Object.values(before.roles).flatMap((role) => roleFits(role, after.roles[role.id], state) ?? []),
    ...Object.values(before.fields).flatMap((field) => fieldFits(field, after.fields[field.id], state)),
  ];
}

function roleFits(was: ProgramRole, is: ProgramRole | undefined, state: ContractState): AmendmentRefusal | null {
  const role = was.id;
  if ((state.seatCount[role] ?? 0) === 0) return null;
  if (!is) return stands('AMENDMENT_ROLE_IN_USE', { role });
  if (is.kind !== was.kind) return stands('AMENDMENT_ROLE_KIND_CHANGED', { role });
  const seated = Object.values(state.seats).filter((seat) => seat.role === role && seat.person !== null);
  return seated.length > is.max ? stands('AMENDMENT_ROLE_TOO_SMALL', { role }) : null;
}

function fieldFits(was: ProgramField, is: ProgramField | undefined, state: ContractState): AmendmentRefusal[] {
  const field = was.id;
  if (!isUsed(state, field)) return [];
  if (!is) return [stands('AMENDMENT_FIELD_IN_USE', { field })];
  if (is.type !== was.type || is.of !== was.of) return [stands('AMENDMENT_FIELD_TYPE_CHANGED', { field })];
  return Object.values(was.columns ?? {}).flatMap(({ id: column, type }) => {
    if (is.columns?.[column]?.type === type || !isColumnUsed(state, field, column)) return [];
    return [stands('AMENDMENT_COLUMN_IN_USE', { field, column })];
  });
}

function isUsed({ fields, lists }: ContractState, field: string): boolean {
  if ((lists[field] ?? []).length > 0) return true;
  return Object.entries(fields).some(
    ([key, value]) => (key === field || key.startsWith(`${field}@`)) && isFilled(value),
  );
}

function isColumnUsed({ lists }: ContractState, field: string, column: string): boolean {
  return (lists[field] ?? []).some((row) => isFilled(row.values[column]));
}

function isFilled(value: Data | undefined): boolean {
  return value !== null && value !== undefined;
}
