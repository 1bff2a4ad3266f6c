import type { ChangeOrRefusal } from '#engine/authoring/change';
import { addStep } from '#engine/authoring/changes/add-step';
import { connectSteps } from '#engine/authoring/changes/connect-steps';
import { insertStep } from '#engine/authoring/changes/insert-step';
import { moveSteps } from '#engine/authoring/changes/move-steps';
import { addPhase, movePhase, removePhase } from '#engine/authoring/changes/phases';
import { placeSteps } from '#engine/authoring/changes/place-steps';
import { removeArrows } from '#engine/authoring/changes/remove-arrows';
import { removeSteps } from '#engine/authoring/changes/remove-steps';
import { reorderStep } from '#engine/authoring/changes/reorder-steps';
import type { Edit } from '#engine/authoring/edit';
import type { ScopeRef } from '#engine/authoring/scope-of';
import type { Template } from '#schema/template';
import { STEP_KINDS } from '#schema/vocabulary';
import type { Dice } from './spec-play.ts';

const BLANK = { yes: { fr: 'Oui' }, no: { fr: 'Non' }, option: { fr: 'Une' } };

/** What an author may do next, chosen by the dice: the edits of one action, none when it is refused. */
export function anyAction(template: Template, dice: Dice): Edit[] {
  const given = chosen(template, dice);
  return 'refused' in given ? [] : given.edits;
}

function chosen(template: Template, dice: Dice): ChangeOrRefusal {
  const step = () => template.nodes[dice(template.nodes.length || 1)]?.id ?? 'none';
  const phase = () => template.phases[dice(template.phases.length)]?.id ?? 'none';
  const arrow = () => template.edges[dice(template.edges.length || 1)]?.id ?? 'none';
  const kind = () => STEP_KINDS[dice(STEP_KINDS.length)] ?? 'task';
  const scope = (): ScopeRef => {
    const groups = template.nodes.filter((node) => node.kind === 'group');
    const group = groups[dice(groups.length || 1)];
    return group && dice(3) === 0 ? { in: group.id } : { phase: phase() };
  };
  const spot = () => ({ x: dice(900), y: dice(400) });
  const added = { kind: kind(), title: { fr: `Étape ${dice(20)}` }, words: BLANK };
  switch (dice(12)) {
    case 0:
      return addStep(template, { ...added, scope: scope(), spot: spot() });
    case 1:
      return addStep(template, { ...added, scope: { phase: phase() }, after: { step: step() } });
    case 2:
      return addStep(template, { ...added, scope: { phase: phase() }, onArrow: arrow() });
    case 3:
      return removeSteps(template, [step()]);
    case 4:
      return connectSteps(template, { from: step(), to: step() });
    case 5:
      return moveSteps(template, [step(), step()], scope(), new Map([[step(), spot()]]));
    case 6:
      return removeArrows(template, [arrow()]);
    case 7:
      return reorderStep(template, step(), dice(2) === 0 ? 1 : -1);
    case 8:
      return [
        addPhase(template, { kind: 'realisation', title: { fr: 'Une phase' }, at: dice(2) }),
        movePhase(template, phase(), 1),
        removePhase(template, phase()),
      ][dice(3)] as ChangeOrRefusal;
    case 9:
      return { edits: placeSteps(new Map([[step(), spot()]])), made: [], lost: [] };
    case 10:
      return insertStep(template, step(), arrow());
    default:
      return { edits: titled(template, dice), made: [], lost: [] };
  }
}

function titled(template: Template, dice: Dice): Edit[] {
  if (template.nodes.length === 0) return [];
  const at = dice(template.nodes.length);
  return [
    { op: 'set', path: ['nodes', at, 'title', 'fr'], value: `Titre ${dice(50)}` },
    { op: dice(2) === 0 ? 'unset' : 'set', path: ['nodes', at, 'note'], value: { fr: 'Une note' } },
  ] as Edit[];
}
