import type { TemplateNode } from '#schema/template';
import { type Point, type PointShape, stepKey } from './model.ts';
import type { Occurrence, Scene } from './scene.ts';

/** The days on which a role, or everybody together, meets, takes stock, signs, is provided with something or pays. */
export function pointsOf(scene: Scene, role: string): Point[] {
  const numbers = new Map<string, number>();
  const reviews = { count: 0 };
  return scene.occurrences.flatMap((occurrence) => {
    const { node, roles, due, n } = occurrence;
    const isHere = role === 'all' ? scene.isShared(node.id) : roles.includes(role) && !scene.isShared(node.id);
    const on = scene.year.signed[node.id] ?? due?.date;
    const shape = shapeOf(node);
    if (!isHere || shape === null || on === undefined) return [];
    numbers.set(node.id, (numbers.get(node.id) ?? 0) + 1);
    return [
      {
        id: stepKey(node.id, n),
        step: stepKey(node.id, n),
        shape,
        title: node.title,
        number: numberOf(scene, occurrence, role === 'all' ? reviews : null),
        on,
        shiftedFrom: on === due?.date ? due.shiftedFrom : null,
        isPrivate: scene.isPrivate(node),
        isOptional: node.required === false && node.kind !== 'meeting',
        plannedOn: null,
      },
    ];
  });
}

/** A step that comes back has its number; the reviews of everybody are counted together. */
function numberOf(_scene: Scene, { node, n }: Occurrence, reviews: { count: number } | null): number | null {
  if (node.kind === 'evaluation' && reviews !== null) return ++reviews.count;
  return node.recurrence ? n : null;
}

function shapeOf(node: TemplateNode): PointShape | null {
  switch (node.kind) {
    case 'meeting':
      return 'meeting';
    case 'evaluation':
      return 'evaluation';
    case 'sign':
      return node.in === undefined ? 'signature' : null;
    case 'decision':
      return 'decision';
    case 'service':
      return node.recurrence ? 'delivery' : null;
    case 'payment':
      return node.recurrence ? 'payment' : null;
    case 'task':
      return node.recurrence ? 'deadline' : null;
    default:
      return null;
  }
}
