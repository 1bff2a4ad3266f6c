import { compile } from '#engine/compile';
import { calendarOf, type Preview, rehearse } from '#engine/simulate';
import { levelsOf } from '#engine/simulate/levels';
import type { PreviewOptions } from '#engine/simulate/options';
import type { CivilDate } from '#schema/facts';
import type { Template } from '#schema/template';
import type { Year } from '../../../ui/timeline/model.ts';
import { isTrial, placed, plannedOf, type Question } from './question.ts';

/** A year as it would go, and how it was found. */
export type ComputedYear = Year &
  Pick<Preview, 'assumed' | 'ends' | 'incidents' | 'entries'> & {
    /** Why the contract could not be opened, if it could not. */
    refusal: string | null;
  };

/** The year that was asked for, and the planned one beside it when somebody is supposed late. */
export type Years = { year: ComputedYear; planned: ComputedYear | null };

/** Computes a year with the engine that runs the contracts: the same code, so the same dates. */
export function computeYears(template: Template, question: Question): Years {
  return {
    year: computeYear(template, question),
    planned: isTrial(question) ? computeYear(template, plannedOf(question)) : null,
  };
}

function computeYear(template: Template, question: Question): ComputedYear {
  const program = compile(placed(template, question));
  const played = rehearse(program, optionsOf(template, question));
  const { entries, assumed, ends, incidents } = calendarOf(program, question.opened, played);
  const levels = levelsOf(played.program, played.state);
  const refusal = played.refusal?.code ?? null;
  return { entries, levels, signed: signedIn(template, played.state.anchors), assumed, ends, incidents, refusal };
}

function optionsOf(template: Template, question: Question): PreviewOptions {
  const { opened, on, late, silent, answers, fields, people } = question;
  const assume = template.assume ?? {};
  return {
    opened,
    on,
    late,
    roles: Object.fromEntries(silent.map((role) => [role, 'silent' as const])),
    answers,
    fields,
    assume: { ...assume, roles: { ...assume.roles, ...people } },
  };
}

function signedIn(template: Template, anchors: Readonly<Record<string, CivilDate>>): Record<string, CivilDate> {
  const signatures = template.nodes.filter(({ kind, in: group }) => kind === 'sign' && group === undefined);
  return Object.fromEntries(
    signatures.flatMap(({ id }) => {
      const on = anchors[`node:${id}:completed`];
      return on === undefined ? [] : [[id, on]];
    }),
  );
}
