import { isHuman, isRequired } from './outcomes.ts';
import { groupsAround, type Step } from './steps.ts';
import type { Survey } from './survey.ts';
import { commonWay, goesThrough } from './ways.ts';

/** Whether a step may never happen although another, which counts on it, does. */
export function mayNotHappen(survey: Survey, step: Step, reader: Step | null): boolean {
  const around = new Set(reader ? [reader, ...groupsAround(reader)] : []);
  for (const outer of [step, ...groupsAround(step)]) {
    if (around.has(outer)) return false;
    const near = [...around].find(({ home }) => home === outer.home);
    if (isDoubtful(survey, outer, near)) return true;
    if (near) return false;
  }
  return phaseMayBeSkipped(survey, step, reader);
}

/** In its own scope: seen from a step of that scope, or from outside. */
function isDoubtful({ ways }: Survey, step: Step, near: Step | undefined): boolean {
  if (step.node.when) return true;
  const way = ways.to.get(step);
  const nearWay = near && ways.to.get(near);
  if (!way) return isOptional(step);
  if (!nearWay) return isOptional(step) || way.doubts > 0;
  if (goesThrough(nearWay, way)) return false;
  return isOptional(step) || way.doubts > commonWay(way, nearWay).doubts;
}

function isOptional({ node }: Step): boolean {
  return node.kind === 'option' || (isHuman(node) && !isRequired(node));
}

function phaseMayBeSkipped({ phases }: Survey, step: Step, reader: Step | null): boolean {
  if (step.phase === null || step.phase === reader?.phase) return false;
  return phases.get(step.phase)?.when !== undefined;
}
