import type { Entry, Preview } from '#engine/simulate';
import type { Assumption } from '#engine/simulate/people';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import { choiceTitle } from './choices.ts';
import { type DateView, dateView } from './dates.ts';
import { indexOf } from './index-of.ts';
import { type StepView, stepView } from './item.ts';

/** A date of the year before anything starts, with the reason where a day off moved it. */
export type PreviewEntry = {
  what: Entry['what'];
  date: DateView;
  step: StepView | null;
  phase: Localised | null;
  /** Whom it concerns. */
  roles: { id: string; title: Localised }[];
};

export type PreviewView = {
  opened: CivilDate;
  entries: PreviewEntry[];
  ends: { date: CivilDate; outcome: string; step: StepView | null } | null;
  incidents: { code: Preview['incidents'][number]['code']; step: StepView | null; date: CivilDate }[];
  /** What was supposed, of what, and what the programme calls it. */
  assumed: (Assumption & { title: Localised | null; valueTitle: Localised | null })[];
};

export function previewView(template: Template, { opened, entries, ends, incidents, assumed }: Preview): PreviewView {
  return {
    opened,
    entries: entries.map((entry) => previewEntry(template, entry)),
    ends: ends && { date: ends.date, outcome: ends.outcome, step: stepView(template, ends.node ?? '', null) },
    incidents: incidents.map(({ code, node, date }) => ({ code, step: stepView(template, node ?? '', null), date })),
    assumed: assumed.map((assumption) => ({
      ...assumption,
      title: titleOf(template, assumption),
      valueTitle:
        typeof assumption.value === 'string' ? choiceTitle(template, assumption.name, assumption.value) : null,
    })),
  };
}

function previewEntry(template: Template, entry: Entry): PreviewEntry {
  const { roles, phases } = indexOf(template);
  const calendar = {
    territory: template.territory,
    ...(template.goodFriday === undefined ? {} : { goodFriday: template.goodFriday }),
  };
  const isPhase = entry.kind === 'phase';
  const moved = { on: entry.date, ...(entry.shiftedFrom === null ? {} : { from: entry.shiftedFrom }) };
  return {
    what: entry.what,
    date: dateView(moved, calendar),
    step: isPhase || entry.node === null ? null : stepView(template, entry.node, entry.occurrence),
    phase: isPhase ? (phases.get(entry.node ?? '')?.title ?? null) : null,
    roles: entry.for.flatMap((id) => roles.get(id) ?? []).map(({ id, title }) => ({ id, title })),
  };
}

function titleOf(template: Template, { what, name }: Assumption): Localised | null {
  const { nodes, roles, fields } = indexOf(template);
  if (what === 'people') return roles.get(name)?.title ?? null;
  if (what === 'rows' || what === 'field') return fields.get(name)?.title ?? null;
  return nodes.get(name)?.title ?? null;
}
