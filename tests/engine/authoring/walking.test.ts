import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import type { ChangeOrRefusal } from '#engine/authoring/change';
import { changeArrow } from '#engine/authoring/changes/change-arrow';
import { enterGroup, leaveGroup, walkStep } from '#engine/authoring/changes/walk-step';
import { scopeKey, scopeOf } from '#engine/authoring/scope-of';
import { canonicalText } from '#schema/canonical';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';
import { anyAction } from '#tests/support/authoring-actions';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { diceOf } from '#tests/support/spec-play';
import { holds } from '#tests/support/spec-properties';
import { arrow, contract, phase, step, task } from '../lint/parts.ts';

function done(template: Template, change: ChangeOrRefusal): Template {
  if ('refused' in change) throw new Error(change.refused);
  return applyEdits(template, change.edits);
}

/** The steps as a list is read: phase by phase, those of a group under it. */
function read(template: Template): string[] {
  const inside = (scope: string): string[] =>
    template.nodes
      .filter((node) => scopeKey(scopeOf(node)) === scope)
      .flatMap(({ id }) => [id, ...inside(`g:${id}`).map((inner) => `${id}/${inner}`)]);
  return template.phases.flatMap(({ id }) => [`# ${id}`, ...inside(`p:${id}`)]);
}

const phases = [phase('preparation', { kind: 'preparation' }), phase('realisation')];
const OUTLINE = contract({
  phases,
  nodes: [
    task('inviter', { phase: 'preparation' }),
    step('group', 'chacun'),
    task('visiter', { in: 'chacun' }),
    task('noter', { in: 'chacun' }),
    task('ecrire'),
  ],
  edges: [arrow('chacun', 'ecrire'), arrow('visiter', 'noter')],
});

describe('moving a step up and down the plan', () => {
  it('passes its neighbour, leaves its group at the edge, and goes into the phase before', () => {
    const up = (template: Template, id: string) => done(template, walkStep(template, id, -1));
    let now = up(OUTLINE, 'noter');
    expect(read(now)).toEqual([
      '# preparation',
      'inviter',
      '# realisation',
      'chacun',
      'chacun/noter',
      'chacun/visiter',
      'ecrire',
    ]);
    now = up(now, 'noter');
    expect(read(now)).toEqual([
      '# preparation',
      'inviter',
      '# realisation',
      'noter',
      'chacun',
      'chacun/visiter',
      'ecrire',
    ]);
    now = up(now, 'noter');
    expect(read(now)).toEqual([
      '# preparation',
      'inviter',
      'noter',
      '# realisation',
      'chacun',
      'chacun/visiter',
      'ecrire',
    ]);
  });

  it('down is the way back', () => {
    const up = done(OUTLINE, walkStep(OUTLINE, 'chacun', -1));
    expect(read(up)[2]).toBe('chacun');
    expect(read(done(up, walkStep(up, 'chacun', 1)))).toEqual(read(OUTLINE));
  });

  it('into the group above and out again; the arrow whose ends part is told', () => {
    const inside = enterGroup(OUTLINE, 'ecrire');
    expect(inside).toMatchObject({ lost: [{ from: 'chacun', to: 'ecrire' }] });
    const now = done(OUTLINE, inside);
    expect(read(now).at(-1)).toBe('chacun/ecrire');
    expect(read(done(now, leaveGroup(now, 'ecrire')))).toEqual(read(OUTLINE));
  });

  it('is refused where there is no group, and changes nothing at the ends of the plan', () => {
    expect(enterGroup(OUTLINE, 'inviter')).toEqual({ refused: 'NO_GROUP_ABOVE' });
    expect(leaveGroup(OUTLINE, 'inviter')).toEqual({ refused: 'NOT_IN_A_GROUP' });
    expect(walkStep(OUTLINE, 'inviter', -1)).toMatchObject({ edits: [] });
    expect(walkStep(OUTLINE, 'ecrire', 1)).toMatchObject({ edits: [] });
    expect(walkStep(OUTLINE, 'personne', 1)).toEqual({ refused: 'GONE' });
  });

  holds('keeps every step, wherever it is walked to', 40, fc.tuple(fc.nat(), fc.nat(25)), ([seed, moves]) => {
    const dice = diceOf(seed);
    let now = shippedTemplate('mulhouse-csm');
    for (let n = 0; n < 4; n += 1) now = applyEdits(now, anyAction(now, dice));
    const steps = now.nodes.map(({ id }) => id).sort();
    for (let n = 0; n < moves; n += 1) {
      const id = steps[dice(steps.length)] ?? '';
      const change = [
        () => walkStep(now, id, 1),
        () => walkStep(now, id, -1),
        () => enterGroup(now, id),
        () => leaveGroup(now, id),
      ][dice(4)]?.() as ChangeOrRefusal;
      if (!('refused' in change)) now = applyEdits(now, change.edits);
    }
    expect(now.nodes.map(({ id }) => id).sort()).toEqual(steps);
    expect(readTemplate(canonicalText(now))).toMatchObject({ ok: true });
  });
});

describe('changing an arrow', () => {
  const two = [task('a'), task('b'), task('c')];
  const template = contract({
    nodes: two,
    edges: [
      { id: 'une', from: 'a', to: 'b' },
      { id: 'autre', from: 'a', to: 'c' },
    ],
  });
  const arrowOf = (change: ChangeOrRefusal) => done(template, change).edges[0];

  it('says its outcome only where that is not the main one, and how often only where it goes back (R8, R14)', () => {
    const wish = { outcome: 'declined', to: 'c', back: false, maxTimes: null };
    expect(arrowOf(changeArrow(template, 'une', wish))).toEqual({ id: 'une', from: 'a', outcome: 'declined', to: 'c' });
    expect(arrowOf(changeArrow(template, 'une', { ...wish, outcome: 'done', to: 'b', maxTimes: 4 }))).toEqual({
      id: 'une',
      from: 'a',
      to: 'b',
    });
    expect(arrowOf(changeArrow(template, 'une', { ...wish, back: true }))).toMatchObject({ back: true, maxTimes: 2 });
  });

  it('is refused when it would be another one, or lead out of its phase', () => {
    const wish = { outcome: null, to: 'c', back: false, maxTimes: null };
    expect(changeArrow(template, 'une', wish)).toEqual({ refused: 'ARROW_EXISTS' });
    expect(changeArrow(template, 'une', { ...wish, to: 'nulle-part' })).toEqual({ refused: 'GONE' });
    expect(changeArrow(OUTLINE, OUTLINE.edges[0]?.id ?? '', { ...wish, to: 'inviter' })).toEqual({
      refused: 'ARROW_LEAVES_SCOPE',
    });
  });
});
