import type { Rule } from '../rule.ts';
import type { Step } from '../survey/steps.ts';

/** A group is not inside itself, even by way of others. */
export const groupInsideItself: Rule = {
  code: 'GROUP_INSIDE_ITSELF',
  severity: 'error',
  title: { fr: 'Groupe dans lui-même', en: 'Group inside itself' },
  messages: {
    fr: 'Le groupe « {step} » se contient lui-même.',
    en: 'The group “{step}” contains itself.',
  },
  why: { fr: 'Il n’est dans aucune phase : il ne s’ouvrirait jamais.', en: 'It is in no phase: it would never open.' },
  repair: { fr: 'Mettez le groupe dans une phase.', en: 'Put the group in a phase.' },
  check: ({ steps, template }) => {
    const phase = template.phases[0]?.id;
    return inCircles(steps).map(({ at, path, node }) => ({
      at: { ...at, key: 'in' },
      params: { step: node.id },
      ...(phase !== undefined && node.in === node.id
        ? {
            fix: [
              { op: 'unset' as const, path: [...path, 'in'] },
              { op: 'set' as const, path: [...path, 'phase'], value: node.phase ?? phase },
            ],
          }
        : {}),
    }));
  },
};

/** One group of each circle. Each step is walked once: a walk stops where an earlier one went. */
function inCircles(steps: readonly Step[]): Step[] {
  const walkOf = new Map<Step, number>();
  const found: Step[] = [];
  steps.forEach((start, walk) => {
    let step: Step | null = start;
    while (step && !walkOf.has(step)) {
      walkOf.set(step, walk);
      step = step.group;
    }
    if (step && walkOf.get(step) === walk) found.push(step);
  });
  return found;
}
