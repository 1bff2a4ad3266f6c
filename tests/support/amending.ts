import { createHash } from 'node:crypto';
import { compile } from '#engine/compile';
import type { Program } from '#engine/program';
import type { AmendmentSays } from '#schema/acts';
import { type Template, templateSchema } from '#schema/template';
import { Spec } from './spec.ts';
import { checkedAmend, type Rules } from './spec-checks.ts';
import type { Happening } from './spec-events.ts';

/** The content hash of a program, as the store makes one. */
export const hashOf = (thing: unknown): string => createHash('sha256').update(JSON.stringify(thing)).digest('hex');

export const NO_WORDS: AmendmentSays = { nodes: [], commitments: [] };
export const AMENDMENT = 'a0'.repeat(16);

type More = { until?: string; says?: AmendmentSays; actor?: string } & Record<string, unknown>;

/** The town proposes to go on under a changed programme. */
export function proposes(after: Template | Program, { actor = 'ville-1', ...more }: More = {}): Happening {
  const proposed = 'zone' in after ? after : compile(templateSchema.parse(after));
  return ({ clock, acts }) => ({
    type: 'Acted',
    at: clock,
    id: `act-${acts + 1}`,
    actor,
    act: {
      type: 'proposeAmendment',
      amendment: AMENDMENT,
      template: hashOf(after),
      program: hashOf(proposed),
      until: '2007-02-15',
      says: NO_WORDS,
      ...more,
    },
    proposed,
  });
}

/** Puts what is agreed into force, as the host does at once, under every law. */
export function intoForce(spec: Spec, after: Template | Program): Spec {
  const program = 'zone' in after ? after : compile(after);
  const { stand } = spec;
  const rules: Rules = {
    launched: stand.rules?.launched ?? stand.program,
    amended: { ...stand.rules?.amended, [hashOf(program)]: program },
  };
  const { state: before, facts: past, clock: at } = stand;
  const result = checkedAmend(stand.program, program, { before, past, rules, at });
  if (!result.ok) return new Spec({ ...stand, refusal: result.refusal });
  const isAmended = result.facts[0]?.type === 'ContractAmended';
  return new Spec({
    ...stand,
    rules,
    program: isAmended ? program : stand.program,
    state: result.state,
    facts: [...past, ...result.facts],
    last: result.facts,
  });
}

/** A contract that was amended with everybody's yes: it is proposed, those concerned say yes, it comes into force. */
export function amendedTo(spec: Spec, after: Template, more: More = {}): Spec {
  let agreed = spec.when(proposes(after, more));
  for (const item of Object.values(agreed.state.items)) {
    if (!item.step.startsWith('-amendments')) continue;
    const person = agreed.state.seats[item.seat ?? '']?.person ?? '';
    agreed = agreed.when(({ clock, acts }) => ({
      type: 'Acted',
      at: clock,
      id: `act-${acts + 1}`,
      actor: person,
      act: { type: 'sign', item: item.id, method: 'code' },
    }));
  }
  return intoForce(agreed, after);
}
