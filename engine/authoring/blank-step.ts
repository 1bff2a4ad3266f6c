import type { Localised } from '#schema/primitives';
import type { TemplateNode } from '#schema/template';
import type { StepKind } from '#schema/vocabulary';
import type { ScopeRef } from './scope-of.ts';

/** Titles of the answers a new step begins with. */
export type BlankWords = { yes: Localised; no: Localised; option: Localised };

/**
 * A new step of a kind, with the least its kind needs; what is left open (who, when) is said by the problems beside it.
 */
export function blankStep(
  kind: StepKind,
  { id, title, scope, words }: { id: string; title: Localised; scope: ScopeRef; words: BlankWords },
): TemplateNode {
  return { id, kind, title, ...scope, ...leastOf(kind, words) } as TemplateNode;
}

function leastOf(kind: StepKind, { yes, no, option }: BlankWords): object {
  switch (kind) {
    case 'evaluation':
      return { criteria: [] };
    case 'decision':
      return { method: 'one', choices: yesAndNo(yes, no) };
    case 'gate':
      return { mode: 'exclusive', branches: [], default: 'autrement' };
    case 'document':
      return { of: 'report' };
    case 'option':
      return { options: [{ id: 'option-1', title: option }] };
    case 'payment':
      return { amount: 0 };
    case 'end':
      return { outcome: 'closed' };
    case 'task':
    case 'meeting':
    case 'sign':
    case 'service':
    case 'wait':
    case 'notice':
    case 'group':
      return {};
  }
}

function yesAndNo(yes: Localised, no: Localised) {
  return [
    { id: 'oui', title: yes },
    { id: 'non', title: no },
  ];
}
