import type { ComingDate, Contract, Dates, JournalLine, Phase, Step } from '../../../api-client/types.ts';
import { dayIn, daysBetween } from '../../../locales/dates.ts';
import type { ThreadMark, ThreadPhase } from '../../../ui/thread-shape.ts';

/** A signature or a review of a contract. */
type Mark = Omit<ThreadMark, 'label'> & { step: Step };

/** The phases with their days: what was opened when, what is foreseen, and to the end nobody knows better than the last date. */
export function phasesToTheDay(contract: Contract, dates: Dates): ThreadPhase[] {
  const inOrder = contract.phases.filter(({ beside }) => !beside);
  const { openedOn, end, today } = contract;
  if (openedOn === null) return inOrder;
  const last = end?.on ?? [today, ...dates.coming.map(({ date }) => date.on)].sort().at(-1) ?? today;
  const known = inOrder.map((phase, place) => (place === 0 ? openedOn : startOf(contract, phase, dates)));
  return inOrder.map((phase, place) => {
    const from = known[place] ?? null;
    return { ...phase, from, to: place === inOrder.length - 1 ? last : (known[place + 1] ?? null) };
  });
}

function startOf({ timeZone }: Contract, { title, openedOn }: Phase, { past, coming }: Dates): string | null {
  const opened = past.find(({ what, phase }) => what === 'ScopeOpened' && phase?.fr === title.fr);
  if (opened) return dayIn(timeZone, opened.at);
  return (
    openedOn ?? coming.find(({ what, phase }) => what === 'phase-opened' && phase?.fr === title.fr)?.date.on ?? null
  );
}

const SOON_DAYS = 14;

/** Signatures and reviews, done and to come, each once. */
export function marksOf({ timeZone, today }: Contract, { past, coming }: Dates): Mark[] {
  const behind = past.flatMap((line) => ofPast(line, timeZone));
  const ahead = coming.flatMap((entry) => ofComing(entry, today));
  const marks = [...behind, ...ahead];
  return marks.filter((mark, place) => marks.findIndex((other) => nameOf(other.step) === nameOf(mark.step)) === place);
}

function ofPast({ what, step, at, date }: JournalLine, zone: string): Mark[] {
  const kind = kindOf(step);
  if (what !== 'StepLeft' || step === null || kind === null) return [];
  return [{ step, kind, date: date?.on ?? dayIn(zone, at), state: 'done' }];
}

function ofComing({ what, step, date }: ComingDate, today: string): Mark[] {
  const kind = kindOf(step);
  if (what !== 'due' || step === null || kind === null) return [];
  const days = daysBetween(today, date.on);
  return [{ step, kind, date: date.on, state: days < 0 ? 'late' : days <= SOON_DAYS ? 'soon' : 'coming' }];
}

function kindOf(step: Step | null): Mark['kind'] | null {
  return step?.kind === 'sign' ? 'signature' : step?.kind === 'evaluation' ? 'evaluation' : null;
}

function nameOf({ node, occurrence, repeats }: Step): string {
  return repeats ? `${node}.${occurrence ?? 0}` : node;
}
