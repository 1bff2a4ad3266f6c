import type { TemplateNode } from '#schema/template';

/** The field of a step that says when: what it counts its dates from. The names are those of the settings beside it. */
export function ruleKey(node: TemplateNode): string {
  if (node.recurrence) return 'every' in node.recurrence ? 'recurrence.every' : 'recurrence.dates';
  if (node.due) return 'due';
  if (node.kind === 'wait' && node.until) return 'until';
  if (node.opens) return 'opens';
  return node.kind === 'service' && node.steps?.length ? 'steps' : 'due';
}
