import type { TemplateNode } from '#schema/template';

/** The outcomes of a step that people choose; empty where the step leaves by itself. */
export function answersOf(node: TemplateNode): string[] {
  switch (node.kind) {
    case 'task':
      return ['done', 'declined'];
    case 'meeting':
      return ['held', 'notHeld'];
    case 'sign':
      return ['signed', 'refused'];
    case 'evaluation':
      return ['done'];
    case 'payment':
      return ['recorded', 'refused'];
    case 'decision':
      return node.choices.map(({ id }) => id);
    case 'wait':
      return (node.answers ?? []).map(({ id }) => id);
    case 'option':
      return [...node.options.map(({ id }) => id), 'none'];
    default:
      return [];
  }
}

/** Whether somebody completes the step, so that the day on which they did can be given. */
export function isDoneByPeople(node: TemplateNode): boolean {
  return answersOf(node).length > 0;
}
