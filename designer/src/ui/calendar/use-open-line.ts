import { type RefObject, useEffect, useState } from 'react';
import type { DateLine } from '../timeline/date-lines.ts';
import { useStable } from '../use-stable.ts';
import { focusLine, showSelected } from './calendar-moves.ts';

type OpenLineOptions = {
  lines: readonly DateLine[];
  /** The step that is looked at, here or in another view. */
  selected: string | undefined;
  onStep: ((step: string) => void) | undefined;
  /** The timeline stands there: before, there is nothing in it to bring into sight. */
  isDrawn: boolean;
};

type OpenLine = {
  /** The date of the list that is open. */
  open: string | null;
  setOpen: (id: string | null) => void;
  /** Opens the date of what was pressed in the drawing, and puts the focus there. */
  openStep: (step: string) => void;
};

/**
 * The date whose rule and reminders are shown. Whoever comes from another view finds open what they looked at there;
 * after that, what they open and close themselves.
 */
export function useOpenLine(
  place: RefObject<HTMLElement | null>,
  { lines, selected, onStep, isDrawn }: OpenLineOptions,
): OpenLine {
  const [chosen, choose] = useState<{ id: string | null; selected: string | undefined } | null>(null);
  const ofSelected = selected === undefined ? null : (lines.find(({ node }) => node === selected)?.id ?? null);
  const open = chosen !== null && chosen.selected === selected ? chosen.id : ofSelected;
  const setOpen = useStable((id: string | null) => {
    const step = lines.find((line) => line.id === id)?.node ?? undefined;
    const looksAt = onStep && step !== undefined ? step : selected;
    choose({ id, selected: looksAt });
    if (step !== undefined) onStep?.(step);
  });
  const openStep = useStable((step: string) => {
    const line = lines.find((one) => one.step === step) ?? lines.find(({ node }) => step.startsWith(`${node}~`));
    if (!line) return;
    setOpen(line.id);
    requestAnimationFrame(() => focusLine(place.current, line.id));
  });
  useEffect(() => {
    if (isDrawn) showSelected(place.current, selected, ofSelected);
  }, [place, selected, ofSelected, isDrawn]);
  return { open, setOpen, openStep };
}
