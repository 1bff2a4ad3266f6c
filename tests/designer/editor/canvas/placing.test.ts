import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import { change } from '#engine/authoring/change';
import { moveSteps } from '#engine/authoring/changes/move-steps';
import { placeSteps } from '#engine/authoring/changes/place-steps';
import { insideOf, scopeKey } from '#engine/authoring/scope-of';
import { canonicalText } from '#schema/canonical';
import { readTemplate } from '#schema/read-template';
import { STEP_KINDS } from '#schema/vocabulary';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { diceOf } from '#tests/support/spec-play';
import { holds } from '#tests/support/spec-properties';
import { addedStep } from '../../../../designer/src/features/editor/canvas/acts/added-step.ts';
import type { InsertPoint } from '../../../../designer/src/features/editor/canvas/acts/insert-point.ts';
import { whereNext } from '../../../../designer/src/features/editor/canvas/acts/where-next.ts';
import { withRoom } from '../../../../designer/src/features/editor/canvas/acts/with-room.ts';
import { aligned, spread } from '../../../../designer/src/features/editor/canvas/layout/align.ts';
import { arrange } from '../../../../designer/src/features/editor/canvas/layout/arrange.ts';
import { type Box, overlaps } from '../../../../designer/src/features/editor/canvas/layout/box.ts';
import { settle } from '../../../../designer/src/features/editor/canvas/layout/settle.ts';
import { snap } from '../../../../designer/src/features/editor/canvas/layout/snap.ts';
import { boxOf, shapeOf, workedOn, works } from './drawings.ts';

const MULHOUSE = shippedTemplate('mulhouse-csm');

describe('a step that is moved on the canvas', () => {
  holds(
    'stays where it was dropped, and so does everything around it',
    30,
    fc.tuple(works, fc.nat()),
    ([work, seed]) => {
      const template = workedOn(work);
      const dice = diceOf(seed);
      const before = arrange(template);
      const id = template.nodes[dice(template.nodes.length || 1)]?.id;
      if (id === undefined) return;
      const home = before.scopes.homeOf(id);
      const box = boxOf(before.steps, id);
      const at = { x: box.x + dice(300) - 100, y: box.y + dice(200) - 60 };
      const wanted = shapeOf({ ...before, steps: new Map([...before.steps, [id, { ...box, ...at }]]) }, home);
      const moved = applyEdits(template, placeSteps(settle(template, before, new Map([[id, at]]))));
      expect(shapeOf(arrange(moved), home)).toEqual(wanted);
      // What stands around a group that grows is laid out again where nobody placed it.
      const around = template.nodes.filter((node) => insideOf(template, [node.id]).has(id));
      const homes = [home, ...around.map((group) => before.scopes.homeOf(group.id))];
      for (const scope of before.scopes.members.keys())
        if (!homes.includes(scope)) expect(shapeOf(arrange(moved), scope)).toEqual(shapeOf(before, scope));
    },
  );

  it('has the whole of its phase counted from that phase, of a programme drawn on one sheet', () => {
    const arranged = arrange(MULHOUSE);
    const { x, y } = boxOf(arranged.steps, 'planification');
    const spots = settle(MULHOUSE, arranged, new Map([['planification', { x, y: y + 16 }]]));
    expect([...spots.keys()].sort()).toEqual([
      'calendrier-des-actions',
      'fin-non-signe',
      'planification',
      'refus-de-signer',
      'signature',
    ]);
    expect(spots.get('signature')).toEqual({ x: 0, y: 0 });
    expect(spots.get('planification')).toEqual({ x: 280, y: 16 });
  });

  it('stands near the beginning of its band, however far it is dragged alone', () => {
    const alone = { ...MULHOUSE, nodes: MULHOUSE.nodes.filter(({ id }) => id === 'signature'), edges: [] };
    const arranged = arrange(alone);
    const spots = settle(alone, arranged, new Map([['signature', { x: 2_000, y: 200 }]]));
    const placed = applyEdits(alone, placeSteps(spots));
    expect(spots.get('signature')?.x).toBe(320);
    expect(arrange(placed).places.get('signature')?.x).toBe(320);
  });

  it('takes its place in another phase, whose other steps stay where they are', () => {
    const arranged = arrange(MULHOUSE);
    const into = { phase: 'lancement' };
    const at = { x: boxOf(arranged.steps, 'signature').x, y: boxOf(arranged.steps, 'fin-non-signe').y + 64 };
    const change = moveSteps(MULHOUSE, ['seances'], into, settle(MULHOUSE, arranged, new Map([['seances', at]]), into));
    if ('refused' in change) throw new Error(change.refused);
    const moved = arrange(applyEdits(MULHOUSE, change.edits));
    expect(moved.scopes.homeOf('seances')).toBe('p:lancement');
    const { seances: _seances, ...others } = shapeOf(moved, 'p:lancement');
    expect(others).toEqual(shapeOf(arranged, 'p:lancement'));
  });

  it('makes a group larger, and what stands under the group goes down by as much', () => {
    const before = arrange(MULHOUSE);
    const inner = boxOf(before.steps, 'revoir-budget-action');
    const moved = new Map([['revoir-budget-action', { x: inner.x, y: inner.y + 160 }]]);
    const given = change(placeSteps(settle(MULHOUSE, before, moved)));
    const roomy = withRoom(MULHOUSE, new Set(), given);
    if ('refused' in roomy) throw new Error(roomy.refused);
    const after = arrange(applyEdits(MULHOUSE, roomy.edits));
    const by = (id: string) => boxOf(after.steps, id).y - boxOf(before.steps, id).y;
    const grown = boxOf(after.steps, 'actions-choisies').height - boxOf(before.steps, 'actions-choisies').height;
    expect(grown).toBeGreaterThan(100);
    expect(['seances', 'accompagnement', 'actions-choisies'].map(by)).toEqual([0, 0, 0]);
    expect(['consommation-responsable', 'accueil-partenaires', 'bilan-final'].map(by)).toEqual([grown, grown, grown]);
  });

  it('is drawn onto the line of a card nearby, else onto the grid', () => {
    const other = { x: 300, y: 130, width: 192, height: 80 };
    const held = { x: 103, y: 127, width: 192, height: 80 };
    const { at, guides } = snap(held, [other], { x: 4, y: 0 });
    expect(at).toEqual({ x: 100, y: 130 });
    expect(guides).toEqual([{ along: 'y', at: 130, from: 84, to: 508 }]);
  });
});

describe('steps that are lined up', () => {
  const boxes = new Map([
    ['a', { x: 0, y: 10, width: 192, height: 80 }],
    ['b', { x: 300, y: 0, width: 192, height: 44 }],
    ['c', { x: 420, y: 90, width: 192, height: 80 }],
  ]);

  it('have one edge, or one middle', () => {
    expect([...aligned(boxes, 'top').values()].map(({ y }) => y)).toEqual([0, 0, 0]);
    expect([...aligned(boxes, 'right').values()].map(({ x }) => x)).toEqual([420, 420, 420]);
    expect([...aligned(boxes, 'centre').values()].map(({ y }) => y)).toEqual([45, 63, 45]);
  });

  it('have the same room between them, the outer ones where they were', () => {
    expect([...spread(boxes, 'across').values()].map(({ x }) => x)).toEqual([0, 210, 420]);
  });

  it('lays none over another: cards of one row that are put under each other make room', () => {
    const row = ['a', 'b', 'c'].map((id, at): [string, Box] => [id, { x: at * 300, y: 16, width: 192, height: 80 }]);
    const lined = [...aligned(new Map(row), 'left').values()];
    expect(lined.map(({ x }) => x)).toEqual([0, 0, 0]);
    expect(lined.map(({ y }) => y)).toEqual([16, 136, 256]);
  });
});

describe('a step that is added', () => {
  const points = (dice: (sides: number) => number, template = MULHOUSE): InsertPoint => {
    const phase = template.phases[dice(template.phases.length)]?.id ?? '';
    const arrow = template.edges[dice(template.edges.length || 1)]?.id;
    const step = template.nodes[dice(template.nodes.length || 1)]?.id;
    if (arrow !== undefined && dice(3) === 0) return { at: 'arrow', arrow };
    if (step !== undefined && dice(2) === 0) return { at: 'step', step };
    const point = { x: 160 + dice(1_500), y: dice(1_200) };
    return { at: 'scope', scope: { phase }, ...(dice(2) === 0 ? { point } : {}) };
  };

  holds(
    'has a place of its own: nothing lies under it, and the template can be read',
    30,
    fc.tuple(works, fc.nat()),
    ([work, seed]) => {
      const template = workedOn(work);
      const dice = diceOf(seed);
      const kind = STEP_KINDS[dice(STEP_KINDS.length)] ?? 'task';
      const before = arrange(template);
      const change = addedStep(template, before, kind, points(dice, template));
      if ('refused' in change) return;
      const after = applyEdits(template, change.edits);
      expect(readTemplate(canonicalText(after))).toMatchObject({ ok: true });
      const { steps, scopes } = arrange(after);
      const [id = ''] = change.made;
      const overlapped = (scopes.members.get(scopes.homeOf(id)) ?? []).filter(
        (other) => other.id !== id && overlaps(boxOf(steps, id), boxOf(steps, other.id)),
      );
      expect(overlapped.map((other) => other.id)).toEqual([]);
    },
  );

  it('stands where it was let go, or under the card that stands there already', () => {
    const before = arrange(MULHOUSE);
    const drop = (point: Box) => {
      const change = addedStep(MULHOUSE, before, 'task', { at: 'scope', scope: { phase: 'preparation' }, point });
      if ('refused' in change) throw new Error(change.refused);
      const { steps } = arrange(applyEdits(MULHOUSE, change.edits));
      return boxOf(steps, change.made[0] ?? '');
    };
    const card = boxOf(before.steps, 'point-de-depart');
    const free = { ...card, x: card.x + 2_000 };
    expect(drop(free)).toMatchObject({ x: free.x, y: free.y });
    expect(drop({ ...card, x: card.x + 16 })).toMatchObject({ x: card.x + 16, y: card.y + card.height + 40 });
  });

  it('goes on from the selected step, into the arrow that leaves it, by the choice that leads nowhere yet', () => {
    const next = (id: string) => whereNext(MULHOUSE, { kind: 'node', ids: [id] }, null);
    expect(next('recit')).toEqual({ at: 'arrow', arrow: 'recit--quelle-fin' });
    expect(next('bilan-final')).toEqual({ at: 'step', step: 'bilan-final', outcome: 'done' });
    expect(next('changer-le-contrat')).toEqual({ at: 'step', step: 'changer-le-contrat', outcome: 'non' });
    expect(whereNext(MULHOUSE, { kind: 'phase', ids: ['conclusion'] }, 'preparation')).toEqual({
      at: 'scope',
      scope: { phase: 'conclusion' },
    });
    expect(whereNext(MULHOUSE, { kind: 'template', ids: [] }, 'lancement')).toEqual({
      at: 'scope',
      scope: { phase: 'lancement' },
    });
  });

  it('moves on what follows on its arrow, and nothing else', () => {
    const before = arrange(MULHOUSE);
    const change = addedStep(MULHOUSE, before, 'task', { at: 'arrow', arrow: 'recit--quelle-fin' });
    if ('refused' in change) throw new Error(change.refused);
    const after = arrange(applyEdits(MULHOUSE, change.edits));
    const by = (id: string) => boxOf(after.steps, id).x - boxOf(before.steps, id).x;
    expect(['quelle-fin', 'fin-autonomie', 'fin-relais', 'fin-cloture'].map(by)).toEqual([264, 264, 264, 264]);
    expect(['compte-rendu-final', 'capitalisation', 'recit'].map(by)).toEqual([0, 0, 0]);
  });
});

describe('a scope', () => {
  it('is named alike by the engine and by the drawing', () => {
    const { scopes } = arrange(MULHOUSE);
    expect(scopes.homeOf('mener-action')).toBe(scopeKey({ in: 'actions-choisies' }));
  });
});
