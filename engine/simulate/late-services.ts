import type { When } from '#schema/when';
import { fromDay, toDay } from '../calendar/plain-date.ts';
import { rolesOf } from '../people/who.ts';
import type { Program, ProgramNode } from '../program.ts';

type Service = Extract<ProgramNode, { kind: 'service' }>;

/**
 * The programme as it would go if some roles were late: what they provide starts so many days later, with the levels
 * counted from the same event. Its end stays, for the contract waits for nobody: what was missed is missed. What several
 * roles provide starts with the first of them.
 */
export function withLateServices(program: Program, late: Record<string, number>): Program {
  if (Object.values(late).every((days) => days === 0)) return program;
  const nodes: Record<string, ProgramNode> = {};
  for (const [id, node] of Object.entries(program.nodes)) {
    const days = node.kind === 'service' ? daysLate(program, node, late) : 0;
    nodes[id] = node.kind === 'service' && days > 0 ? startingLater(node, days) : node;
  }
  return { ...program, nodes };
}

function daysLate(program: Program, node: Service, late: Record<string, number>): number {
  const roles = rolesOf(program, node);
  return roles.length === 0 ? 0 : Math.min(...roles.map((role) => late[role] ?? 0));
}

function startingLater(node: Service, days: number): Service {
  const starts = node.recurrence && 'first' in node.recurrence ? node.recurrence.first : node.opens;
  const anchor = starts && 'after' in starts ? starts.after : null;
  const steps = node.steps?.map((step) => {
    const isCountedAlike = 'after' in step.from && step.from.after === anchor;
    return isCountedAlike ? { ...step, from: later(step.from, days) } : step;
  });
  return {
    ...node,
    ...(steps ? { steps } : {}),
    ...(node.recurrence
      ? { recurrence: laterSeries(node.recurrence, days) }
      : { opens: node.opens ? later(node.opens, days) : { after: 'reached', plus: { days } } }),
  };
}

function laterSeries(series: NonNullable<Service['recurrence']>, days: number): NonNullable<Service['recurrence']> {
  if ('first' in series) return { ...series, first: later(series.first, days) };
  return { ...series, dates: series.dates.map((date) => later(date, days)) };
}

/** A date so many days later. A month or a quarter is too wide for that, and stays. */
function later(when: When, days: number): When {
  if ('on' in when) return { on: fromDay(toDay(when.on) + days) };
  if ('latest' in when) return { latest: when.latest.map((inner) => later(inner, days)) };
  if ('earliest' in when) return { earliest: when.earliest.map((inner) => later(inner, days)) };
  if (!('after' in when)) return when;
  const known = typeof when.plus?.days === 'number' ? when.plus.days : 0;
  return { ...when, plus: { ...when.plus, days: known + days } };
}
