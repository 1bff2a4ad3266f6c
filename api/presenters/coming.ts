import type { Entry } from '#engine/simulate';
import type { Localised } from '#schema/primitives';
import type { Running } from '../contracts/program-of.ts';
import type { Dossier } from '../dossier.ts';
import { type DatedWhat, heldDates } from './calendar.ts';
import { type DateView, dateView } from './dates.ts';
import { indexOf } from './index-of.ts';
import { type StepView, stepView } from './item.ts';
import { maySeeStep } from './privacy.ts';

/** A date to come. `held`: the contract holds it; otherwise it is foreseen, if everybody is on time. */
export type ComingDate = {
  what: DatedWhat | 'starts' | 'phase-opened' | 'end';
  date: DateView;
  step: StepView | null;
  phase: Localised | null;
  held: boolean;
};

/** Dates to come, held or foreseen, the nearest first; what is late stays in front. */
export function comingDates(dossier: Dossier, { program, state }: Running, entries: readonly Entry[]): ComingDate[] {
  const { template, contract } = dossier;
  const held = heldDates(program, state).map(({ what, date, node, phase, occurrence }) => ({
    what,
    date: dateView(date, contract.calendar),
    step: node === null ? null : stepView(template, node, occurrence),
    phase: phaseTitle(dossier, phase),
    held: true,
  }));
  const foreseen = entries.flatMap((entry) => foreseenDate(dossier, entry));
  return [...held, ...foreseen]
    .filter(({ step }) => maySeeStep(dossier, step?.node))
    .sort((a, b) => (a.date.on < b.date.on ? -1 : a.date.on > b.date.on ? 1 : 0));
}

const FORESEEN: Partial<Record<Entry['what'], ComingDate['what']>> = {
  due: 'due',
  starts: 'starts',
  stops: 'ends',
  'phase-opened': 'phase-opened',
  end: 'end',
};

function foreseenDate(dossier: Dossier, entry: Entry): ComingDate[] {
  const { template, contract } = dossier;
  const what = FORESEEN[entry.what];
  if (what === undefined) return [];
  const isPhase = entry.kind === 'phase';
  const meets = what === 'due' && entry.kind === 'meeting';
  const moved = { on: entry.date, ...(entry.shiftedFrom === null ? {} : { from: entry.shiftedFrom }) };
  return [
    {
      what: meets ? 'meets' : what,
      date: dateView(moved, contract.calendar),
      step: isPhase || entry.node === null ? null : stepView(template, entry.node, entry.occurrence),
      phase: isPhase ? phaseTitle(dossier, entry.node) : null,
      held: false,
    },
  ];
}

function phaseTitle({ template }: Dossier, phase: string | null): Localised | null {
  return indexOf(template).phases.get(phase ?? '')?.title ?? null;
}
