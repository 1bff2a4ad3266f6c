import type { Program, ProgramNode, ProgramScope } from '../program.ts';
import { AMENDMENT_HOME, AMENDMENT_STEP, AMENDMENT_UNTIL } from './names.ts';

/**
 * Gives a program the step by which people answer an amendment (R42): a signature of those it concerns, until its last
 * day. Every program has it from `compile`; one compiled before gets it here, wherever it is taken up.
 */
export function withAmendmentStep(program: Program): Program {
  if (Object.hasOwn(program.nodes, AMENDMENT_STEP)) return program;
  return {
    ...program,
    nodes: { ...program.nodes, [AMENDMENT_STEP]: stepIn(program) },
    scopes: { ...program.scopes, [AMENDMENT_HOME]: SCOPE },
  };
}

/** A node for each step of the template, without the engine's own: for whoever shows or plays a whole programme. */
export function stepsOfTemplate(program: Program): ProgramNode[] {
  return Object.values(program.nodes).filter(({ id }) => id !== AMENDMENT_STEP);
}

/** It stands in no phase and has no arrows, so that nothing waits for it and nothing follows from it. */
function stepIn({ nodes, policies }: Program): ProgramNode {
  return {
    id: AMENDMENT_STEP,
    kind: 'sign',
    who: [{ concerned: true, need: 'all' }],
    due: { after: AMENDMENT_UNTIL },
    deadline: { at: { after: AMENDMENT_UNTIL }, then: 'expired' },
    ix: Object.keys(nodes).length,
    home: AMENDMENT_HOME,
    holds: true,
    leads: false,
    main: 'signed',
    leaves: ['signed', 'refused', 'expired'],
    out: {},
    into: [],
    watches: false,
    ladder: policies.standard ?? [],
  };
}

/** No entries: its token comes with each proposal, not as the scope opens. */
const SCOPE: ProgramScope = {
  id: AMENDMENT_HOME,
  kind: 'phase',
  name: '-amendments',
  entries: [],
  nodes: [AMENDMENT_STEP],
  covering: [],
  beside: true,
};
