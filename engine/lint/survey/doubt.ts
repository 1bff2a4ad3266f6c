import { isHuman, isRequired } from './outcomes.ts';
import type { Step } from './steps.ts';
import type { Survey } from './survey.ts';
import { commonWay, goesThrough } from './ways.ts';

/** Whether a step may never happen although another, which counts on it, does. */
export function mayNotHappen(survey: Survey, step: Step, reader: Step | null): boolean {
  if (step.node.when) return true;
  const way = survey.ways.to.get(step);
  const near = way && nearTo(step, reader);
  const nearWay = near ? survey.ways.to.get(near) : undefined;
  if (way && nearWay) {
    if (goesThrough(nearWay, way) && nearWay !== way) return false;
    return isOptional(step) || way.doubts > commonWay(way, nearWay).doubts;
  }
  if (isOptional(step) || (way?.doubts ?? 0) > 0) return true;
  return step.group !== null && !isInside(reader, step.group)
    ? mayNotHappen(survey, step.group, reader)
    : phaseMayBeSkipped(survey, step, reader);
}

function isOptional({ node }: Step): boolean {
  return node.kind === 'option' || (isHuman(node) && !isRequired(node));
}

/** The reader, or the group around it that stands in the same scope as the step. */
function nearTo(step: Step, reader: Step | null): Step | null {
  const met = new Set<Step>();
  for (let at = reader; at && !met.has(at); at = at.group) {
    if (at.home === step.home) return at;
    met.add(at);
  }
  return null;
}

function isInside(reader: Step | null, group: Step): boolean {
  const met = new Set<Step>();
  for (let at = reader; at && !met.has(at); at = at.group) {
    if (at === group) return true;
    met.add(at);
  }
  return false;
}

function phaseMayBeSkipped({ phases }: Survey, step: Step, reader: Step | null): boolean {
  if (step.phase === null || step.phase === reader?.phase) return false;
  return phases.get(step.phase)?.when !== undefined;
}
