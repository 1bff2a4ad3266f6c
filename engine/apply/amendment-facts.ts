import type { ContractState } from '../state.ts';
import type { Appliers } from './appliers.ts';

/** What is proposed, what became of it, and what a contract that was amended keeps of where it stood. */
export const amendmentFacts = {
  AmendmentProposed(state, { amendment, n, template, program, until, by, asked, worded }) {
    state.amendments = n;
    state.amendment = { id: amendment, n, template, program, until, by, seats: [...asked], worded: [...worded] };
  },
  AmendmentAgreed(state) {
    if (state.amendment) state.amendment.agreed = true;
  },
  AmendmentClosed(state) {
    delete state.amendment;
  },
  ContractAmended(state, _fact, program) {
    delete state.amendment;
    for (const field of Object.values(program.fields)) if (field.type === 'list') state.lists[field.id] ??= [];
  },
  RunAmended(state, { step, run, lines, entitled, items }) {
    const found = state.steps[step]?.runs[run];
    if (!found) return;
    found.lines = lines.map(({ done, refused }) => ({ done: [...done], refused: [...refused] }));
    if (entitled) found.entitled = [...entitled];
    moveItems(state, items);
  },
} satisfies Appliers;

function moveItems(state: ContractState, lines: Record<string, number>): void {
  for (const [id, line] of Object.entries(lines)) {
    const item = state.items[id];
    if (item) item.line = line;
  }
}
