import type { Template, TemplateNode, Who } from '#schema/template';
import { whomOf } from './who-parts.ts';

/**
 * A line for somebody new in a step. How many of them are needed is what the template said last: in a step of the same
 * kind, else in any other one, else one of them.
 */
export function lineFor(template: Template, step: TemplateNode | undefined, line: Who): Who {
  const others = template.nodes.filter(({ id }) => id !== step?.id).reverse();
  const alike = [...others.filter(({ kind }) => kind === step?.kind), ...others];
  const before = alike.flatMap(({ who = [] }) => who).find((other) => whomOf(other) === whomOf(line));
  return before?.need === undefined ? line : ({ ...line, need: structuredClone(before.need) } as Who);
}
