import type { Because } from '../../api-client/types.ts';
import type { DifferenceLine } from '../../ui/changes/difference-lines.ts';

/** Of what changes, what somebody has to agree to because of it; everything else apart. */
export function linesFor(
  lines: readonly DifferenceLine[],
  because: readonly Because[],
): { mine: DifferenceLine[]; others: DifferenceLine[] } {
  const named = new Set(because.flatMap(thingOf));
  const isMine = ({ at }: DifferenceLine) => named.has(`${at.kind} ${at.id}`);
  return { mine: lines.filter(isMine), others: lines.filter((line) => !isMine(line)) };
}

function thingOf(because: Because): string[] {
  if ('step' in because) return [`node ${because.step}`];
  return 'commitment' in because ? [`commitment ${because.commitment}`] : [];
}
