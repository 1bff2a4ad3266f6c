import { useMemo } from 'react';
import { type DateLine, dateLines } from '../../../../ui/timeline/date-lines.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import { useYear } from '../../year/use-year.tsx';

const NO_DATES: readonly DateLine[] = [];

/** Every date of the year, in order, and those of each step and phase, by `node:id` and `phase:id`. */
export function useYearDates() {
  const template = useTemplate();
  const { years, isStale, isImpossible } = useYear();
  const lines = useMemo(
    () => (years === null ? NO_DATES : dateLines(template, years.year, {}, years.planned)),
    [template, years],
  );
  const byThing = useMemo(() => {
    const found = new Map<string, DateLine[]>();
    for (const line of lines) {
      if (line.node === null) continue;
      const key = `${line.kind === 'phase' ? 'phase' : 'node'}:${line.node}`;
      const known = found.get(key);
      if (known) known.push(line);
      else found.set(key, [line]);
    }
    return found;
  }, [lines]);
  return { lines, byThing, signed: firstSigned(years?.year.signed), isStale, isImpossible };
}

/** The day from which most dates count. */
function firstSigned(signed: Readonly<Record<string, string>> | undefined): string | null {
  const [first] = Object.values(signed ?? {}).sort();
  return first ?? null;
}
