import type { Template } from '#schema/template';
import type { ChangeOrRefusal } from '../change.ts';
import type { Spot } from '../changes/place-steps.ts';
import { copySteps } from './copy-steps.ts';
import { pasteSteps } from './paste-steps.ts';

/** How far beside the first a copy stands, so that both are seen. */
const BESIDE = 32;

/** Makes steps a second time, each beside the first. */
export function duplicateSteps(template: Template, ids: readonly string[]): ChangeOrRefusal {
  const clip = copySteps(template, ids);
  const spots = ids.flatMap((id): Spot | Spot[] => template.layout?.[id] ?? []);
  const [x, y] = [Math.min(...spots.map((spot) => spot.x)), Math.min(...spots.map((spot) => spot.y))];
  const spot = spots.length === 0 ? {} : { spot: { x: x + BESIDE, y: y + BESIDE } };
  return pasteSteps(template, clip, { into: 'same', after: ids, ...spot });
}
