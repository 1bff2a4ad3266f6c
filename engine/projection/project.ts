import type { Fact } from '#schema/facts';
import { withAmendmentStep } from '../amend/built-in.ts';
import { apply } from '../apply/apply.ts';
import { copyOf } from '../copy.ts';
import type { Program } from '../program.ts';
import { emptyState } from '../state.ts';
import { bookOf, refreshItems, writeItems } from './items.ts';
import { outboxRows } from './outbox-rows.ts';
import type { OutboxRow, Projected, ReadModels } from './read-models.ts';
import { summarise } from './summary.ts';

/**
 * Folds a batch of facts into the read models of one contract. Pure, and the same in one batch or in many, so that
 * everything shown can be dropped and made again from the journal (R40). `before.state` is used up: it becomes the
 * state that is returned.
 */
export function project(stored: Program, before: ReadModels, facts: readonly Fact[]): Projected {
  const program = withAmendmentStep(stored);
  const state = before.state ?? emptyState(program.engine);
  const book = bookOf(before.open);
  const rows: OutboxRow[] = [];
  for (const fact of facts) {
    apply(program, state, copyOf(fact));
    writeItems(book, program, state, fact);
    refreshItems(book, program, state, fact);
    rows.push(...outboxRows(program, state, book, fact));
  }
  const items = [...book.views.values()];
  const open = items.filter((view) => view.closed === null);
  return {
    state,
    summary: summarise(program, state, open),
    items: items.filter((view) => book.changed.has(view.item)),
    rows,
    joined: facts.flatMap((fact) => (fact.type === 'SeatTaken' || fact.type === 'SeatReplaced' ? [fact.person] : [])),
  };
}
