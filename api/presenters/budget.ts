import type { ContractState } from '#engine/state';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import type { Dossier } from '../dossier.ts';
import { indexOf } from './index-of.ts';
import { maySeeField } from './privacy.ts';

/** Money set aside for something, and what of it is spent. */
export type BudgetView = { id: string; title: Localised; allotted: number; spent: number };

/** The fields that some payment names as its budget. */
export function budgetsOf({ nodes }: Template): string[] {
  return [...new Set(nodes.flatMap((node) => (node.kind === 'payment' ? (node.budget ?? []) : [])))];
}

/** How far a budget is spent; null where none was set, or for whoever may not see it. */
export function budgetView(dossier: Dossier, state: ContractState, id: string): BudgetView | null {
  const field = indexOf(dossier.template).fields.get(id);
  const allotted = state.fields[id];
  if (!field || typeof allotted !== 'number' || !maySeeField(dossier, id)) return null;
  const rows = (state.lists['ledger'] ?? []).filter(({ values }) => values['budget'] === id);
  const spent = rows.reduce((sum, { values }) => sum + Number(values['amount'] ?? 0), 0);
  return { id, title: field.title, allotted, spent };
}
