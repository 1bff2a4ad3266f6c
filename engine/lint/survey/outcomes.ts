import type { TemplateNode } from '#schema/template';
import { FIXED_OUTCOMES, OPTIONAL_KINDS, SKIPPED } from '#schema/vocabulary';

/** The outcomes that belong to the step itself, the main one first where there is one (R8). */
export function ownOutcomes(node: TemplateNode): string[] {
  switch (node.kind) {
    case 'decision':
      return node.about ? ['decided'] : node.choices.map((choice) => choice.id);
    case 'wait':
      return node.answers ? node.answers.map((answer) => answer.id) : ['reached'];
    case 'gate':
      return [...node.branches.map((branch) => branch.outcome), ...(node.default ? [node.default] : [])];
    case 'option':
      return [...node.options.map((option) => option.id), 'none'];
    default:
      return [...FIXED_OUTCOMES[node.kind]];
  }
}

/** Every outcome an arrow may leave by: the step's own, its side paths, and `skipped` where it may be. */
export function outcomesOf(node: TemplateNode): string[] {
  const sides = (node.boundaries ?? []).map((boundary) => boundary.outcome);
  return [...new Set([...ownOutcomes(node), ...sides, ...(maySkip(node) ? [SKIPPED] : [])])];
}

/** A step is skipped when its `when` is false (R11), or when nobody at all is there to do it (R32). */
function maySkip(node: TemplateNode): boolean {
  return node.when !== undefined || (node.who ?? []).length > 0;
}

/** The outcome of an arrow that names none; null for the kinds that have one outcome per choice (R8). */
export function mainOutcome(node: TemplateNode): string | null {
  if (node.kind === 'gate' || node.kind === 'option') return null;
  if (node.kind === 'decision') return node.about ? 'decided' : null;
  if (node.kind === 'wait') return node.answers ? null : 'reached';
  return FIXED_OUTCOMES[node.kind][0] ?? null;
}

/** Whether the step must happen for its phase to close (R2). */
export function isRequired(node: TemplateNode): boolean {
  if (node.required !== undefined) return node.required;
  if (node.completes === 'none') return false;
  return !(OPTIONAL_KINDS as readonly string[]).includes(node.kind);
}

/** Whether the kind of step waits for a person by nature. */
export function isHuman(node: TemplateNode): boolean {
  return HUMAN_KINDS.has(node.kind);
}

const HUMAN_KINDS: ReadonlySet<string> = new Set([
  'task',
  'meeting',
  'sign',
  'evaluation',
  'decision',
  'option',
  'payment',
]);
