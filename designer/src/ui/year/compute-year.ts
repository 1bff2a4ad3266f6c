import { compile } from '#engine/compile';
import type { Program } from '#engine/program';
import { calendarOf, type Preview, rehearse } from '#engine/simulate';
import { type GivenDates, givenDates } from '#engine/simulate/dates';
import { levelsOf } from '#engine/simulate/levels';
import type { PreviewOptions } from '#engine/simulate/options';
import type { Rehearsal } from '#engine/simulate/run';
import type { CivilDate } from '#schema/facts';
import type { Template } from '#schema/template';
import type { Year } from '../timeline/model.ts';
import { isTrial, type Place, placed, plannedOf, type Question } from './question.ts';

/** A year as it would go, and how it was found. */
export type ComputedYear = Year &
  Pick<Preview, 'assumed' | 'ends' | 'incidents' | 'entries'> & {
    /** Why the contract could not be opened, if it could not. */
    refusal: string | null;
  };

/** The year that was asked for, and the planned one beside it when somebody is supposed late. */
export type Years = {
  year: ComputedYear;
  planned: ComputedYear | null;
  /** Where they are lived. */
  place: Place;
  /** What every date of the template gives; null where nobody asked for it. */
  dates: GivenDates | null;
};

/** Computes a year with the engine that runs the contracts: the same code, so the same dates. */
export function computeYears(template: Template, question: Question, withDates = false): Years {
  const { year, played } = computeYear(template, question);
  return {
    year,
    planned: isTrial(question) ? computeYear(template, plannedOf(question)).year : null,
    place: { territory: question.territory, goodFriday: question.goodFriday },
    dates: withDates ? givenDates(template, played) : null,
  };
}

function computeYear(template: Template, question: Question): { year: ComputedYear; played: Rehearsal } {
  const program = programOf(template, question);
  const played = rehearse(program, optionsOf(template, question));
  const { entries, assumed, ends, incidents } = calendarOf(program, question.opened, played);
  const levels = levelsOf(played.program, played.state);
  const refusal = played.refusal?.code ?? null;
  const signed = signedIn(template, played.state.anchors);
  return { year: { entries, levels, signed, assumed, ends, incidents, refusal }, played };
}

let last: { template: Template; territory: string | null; goodFriday: boolean | null; program: Program } | null = null;

/** The same template in the same place is the same programme: whoever types a day does not change it. */
function programOf(template: Template, { territory, goodFriday }: Question): Program {
  if (last?.template === template && last.territory === territory && last.goodFriday === goodFriday)
    return last.program;
  const program = compile(placed(template, { territory, goodFriday }));
  last = { template, territory, goodFriday, program };
  return program;
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
