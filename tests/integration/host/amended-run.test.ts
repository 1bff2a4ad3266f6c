import { describe, expect, it } from '@jest/globals';
import { withAmendmentStep } from '#engine/amend/built-in';
import { AMENDMENT_HOME, AMENDMENT_STEP } from '#engine/amend/names';
import { compile } from '#engine/compile';
import type { Program } from '#engine/program';
import type { Template } from '#schema/template';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { amendableTemplate, changedTemplate, quietlyChangedTemplate } from '#tests/support/amendable-template';
import { randomId } from '#tests/support/ids';
import { applyAct, type ContractRun, carry, launch, openRun, refusalOf } from '#workflows/contract-run';
import { type ActMessage, type ContractInput, digestOfAct } from '#workflows/messages';

const AT = Date.UTC(2027, 0, 4, 9);
const HOUR = 3_600_000;
const [resident, coordinator] = [randomId(), randomId()];
const ITEM = '-amendments~1/-amendment~1.1@habitant.1';
const announcing = { carried: () => ({ announced: 0, stalled: false, unshown: null }) };

function inputOf(program: Program = compile(amendableTemplate())): ContractInput {
  const parties = [
    { role: 'habitant', person: resident },
    { role: 'ville', person: coordinator },
  ];
  return { contract: randomId(), program, opening: { parties } };
}

function openedRun(input = inputOf()): ContractRun {
  const run = openRun(input);
  expect(launch(run, input, AT)).toBeNull();
  return run;
}

function proposing(template: Template): ActMessage {
  const hashes = { template: 'a'.repeat(64), program: 'b'.repeat(64) };
  const says = { nodes: [], commitments: [] };
  const act = { type: 'proposeAmendment' as const, amendment: randomId(), ...hashes, until: '2027-01-20', says };
  return { id: randomId(), actor: coordinator, act, proposed: compile(template) };
}

const yes = (): ActMessage => ({ id: randomId(), actor: resident, act: { type: 'sign', item: ITEM, method: 'code' } });
const typesOf = ({ pending }: ContractRun) => pending.map(({ type }) => type);

describe('R42 a change of a contract', () => {
  it('comes into force in the very event that leaves it agreed, and every later one is under its program', () => {
    const run = openedRun();
    const launchedWith = run.program;
    applyAct(run, proposing(quietlyChangedTemplate()), AT + HOUR);
    expect(typesOf(run).slice(-3)).toContain('ContractAmended');
    expect(run.program).not.toBe(launchedWith);
    expect(run.program.nodes['visite']).toMatchObject({ due: { plus: { days: 43 } } });
    expect([run.state.amendment, run.proposed]).toEqual([undefined, null]);
    expect(run.pending.map(({ seq }) => seq)).toEqual(run.pending.map((_fact, place) => place + 1));
  });

  it('is carried from run to run while it is open, and comes into force in whichever run the last yes reaches', () => {
    const before = openedRun();
    applyAct(before, proposing(changedTemplate()), AT + HOUR);
    expect(before.state.amendment).toMatchObject({ n: 1, seats: ['habitant.1'] });
    const carried = carry(before, 'open', announcing);
    const input = JSON.parse(JSON.stringify({ ...inputOf(before.program), carried })) as ContractInput;
    const run = openRun(input);
    expect(refusalOf(run, yes(), AT + 2 * HOUR)).toBeNull();
    applyAct(run, yes(), AT + 2 * HOUR);
    expect(typesOf(run)).toContain('ContractAmended');
    expect(Object.keys(run.program.nodes)).toContain('point');
    expect(carry(run, 'open', announcing)).not.toHaveProperty('proposed');
  });

  it('is forgotten with a no, and the contract goes on under the rules it had', () => {
    const run = openedRun();
    const { program } = run;
    applyAct(run, proposing(changedTemplate()), AT + HOUR);
    applyAct(run, { id: randomId(), actor: resident, act: { type: 'refuse', item: ITEM } }, AT + 2 * HOUR);
    expect(typesOf(run)).toContain('AmendmentClosed');
    expect([run.program === program, run.proposed]).toEqual([true, null]);
  });

  it('reaches contracts that began before there were changes: their program gets the step by which people answer', () => {
    const { nodes, scopes, ...rest } = compile(amendableTemplate());
    const { [AMENDMENT_STEP]: _step, ...older } = nodes;
    const { [AMENDMENT_HOME]: _home, ...olderScopes } = scopes;
    const run = openedRun(inputOf({ ...rest, nodes: older, scopes: olderScopes }));
    applyAct(run, proposing(changedTemplate()), AT + HOUR);
    applyAct(run, yes(), AT + 2 * HOUR);
    expect(typesOf(run)).toContain('ContractAmended');
    expect(withAmendmentStep(run.program)).toBe(run.program);
  });

  it('is sent with its program, which no other act has and which stays small; the act alone is what it is known by', () => {
    const run = openedRun();
    const good = proposing(changedTemplate());
    const { proposed, ...bare } = good;
    const huge = { ...compile(changedTemplate()), format: 'x'.repeat(TEMPLATE_LIMITS.programBytes) };
    for (const message of [bare, { ...yes(), proposed }, { ...good, proposed: huge }])
      expect(refusalOf(run, message as ActMessage, AT)).toMatchObject({ code: 'EVENT_MALFORMED' });
    expect(digestOfAct(good)).toBe(digestOfAct(bare));
    expect(refusalOf(run, good, AT)).toBeNull();
    expect(applyAct(run, good, AT)).toEqual(applyAct(run, bare, AT));
  });
});
