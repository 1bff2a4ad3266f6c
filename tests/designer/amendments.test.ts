import { describe, expect, it } from '@jest/globals';
import { AMENDMENT_STEP as ENGINE_STEP } from '#engine/amend/names';
import type { Template } from '#schema/template';
import { wordsOf } from '#tests/e2e/words';
import { changingTemplate } from '#tests/support/changing-template';
import type { Because, Graph } from '../../designer/src/api-client/types.ts';
import { waysOut } from '../../designer/src/features/acts/cannot/ways-out.ts';
import { AMENDMENT_STEP } from '../../designer/src/features/amendments/amendment-step.ts';
import { linesFor } from '../../designer/src/features/amendments/lines-for.ts';
import { mayPropose } from '../../designer/src/features/amendments/may-propose.ts';
import { movedFor } from '../../designer/src/features/amendments/moved-for.ts';
import { amendedSteps } from '../../designer/src/features/contract/graph/amended-steps.ts';
import { differenceLines } from '../../designer/src/ui/changes/difference-lines.ts';

const { t, say } = wordsOf('fr');
const later: Template = {
  ...changingTemplate,
  nodes: changingTemplate.nodes.map((node) =>
    node.id === 'atelier' ? { ...node, due: { after: 'contract:opened', plus: { months: 2 } } } : node,
  ),
  commitments: [
    { id: 'salle', by: 'ville', to: ['habitant'], text: { fr: 'Prêter la salle le mardi.', en: 'On Tuesdays.' } },
  ],
};
const lines = differenceLines(changingTemplate, later, (text) => (text ? say(text) : ''), t);

describe('what a proposed change says to one person (R42)', () => {
  it('puts what they have to agree to first, the rest apart, and loses nothing', () => {
    const { mine, others } = linesFor(lines, [{ step: 'atelier' }]);
    expect(mine.map(({ at, to }) => [at.id, to])).toEqual([['atelier', '2 mois après l’ouverture du contrat']]);
    expect(others.map(({ at }) => at.id)).toEqual(['salle']);
    expect(mine.length + others.length).toBe(lines.length);
  });

  it('counts a promise they give or are given as theirs', () => {
    expect(linesFor(lines, [{ commitment: 'salle' }]).mine.map(({ to }) => to)).toEqual(['Prêter la salle le mardi.']);
  });

  it('tells a date that moves as a date, not as a rule', () => {
    const because: Because[] = [{ step: 'bilan' }, { date: 'atelier', was: '2027-02-04', becomes: '2027-03-04' }];
    expect(movedFor(because)).toEqual([{ date: 'atelier', was: '2027-02-04', becomes: '2027-03-04' }]);
    expect(linesFor(lines, because).mine).toEqual([]);
  });
});

const review = (doneOn: string | null) =>
  ({ nodes: [{ id: 'bilan', private: false, step: { kind: 'evaluation' }, doneOn }], edges: [] }) as unknown as Graph;
const marks = [
  { n: 1, on: '2027-02-12', steps: ['atelier', 'bilan'] },
  { n: 2, on: '2027-03-20', steps: ['atelier'] },
];

describe('the mark of a change on its steps', () => {
  it('names the change that touched a step last', () => {
    expect([...amendedSteps(marks, review(null))]).toEqual([
      ['atelier', 2],
      ['bilan', 1],
    ]);
  });

  it('goes with the next review, and a review from before does not end it', () => {
    expect([...amendedSteps(marks, review('2027-03-01'))]).toEqual([['atelier', 2]]);
    expect([...amendedSteps(marks, review('2027-02-12'))].length).toBe(2);
  });
});

describe('the ways around a proposed change', () => {
  const asked = { verbs: ['sign', 'refuse'] as const, mine: true, due: { on: '2027-03-24' } as never, handTo: [] };

  it('offer neither another day, since its last day is everybody’s, nor a second no', () => {
    const ways = waysOut({
      ...asked,
      verbs: ['sign', 'refuse'],
      seat: 'ville.1',
      coordinates: true,
      isAmendment: true,
    });
    expect(ways).not.toContain('reschedule');
    expect(ways).not.toContain('no');
    expect(ways).toContain('call');
  });

  it('stay as they were for a signature of the contract itself', () => {
    expect(waysOut({ ...asked, verbs: ['sign', 'refuse'], seat: null, coordinates: true })).toContain('no');
  });
});

describe('who may propose a change', () => {
  const my = { roles: ['ville'], coordinates: true, steers: true, reaches: true };

  it('is whoever coordinates from a seat, as long as the contract goes on', () => {
    expect(mayPropose({ my, status: 'open' })).toBe(true);
    expect(mayPropose({ my, status: 'suspended' })).toBe(true);
    expect(mayPropose({ my, status: 'ended' })).toBe(false);
    expect(mayPropose({ my: { ...my, steers: false }, status: 'open' })).toBe(false);
  });
});

describe('the step by which people answer a change', () => {
  it('has the name that the engine gives it', () => {
    expect(AMENDMENT_STEP).toBe(ENGINE_STEP);
  });
});
