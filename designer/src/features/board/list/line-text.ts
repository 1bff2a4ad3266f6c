import type { Line } from '../../contracts/rows/line.ts';
import { firstWait } from '../../contracts/rows/who-waits-for.ts';

/** How dates, lateness and oneself are said. */
export type TextSpeech = { day: (date: string) => string; late: (days: number) => string; you: string; none: string };

/** One contract as a line of plain text, to paste in a message: its name, its next date, who makes others wait. */
export function lineText(line: Line, me: string | null, say: TextSpeech): string {
  const wait = firstWait(line.waits, me);
  const names = wait === null ? [] : [...(wait.you ? [say.you] : []), ...wait.names];
  const late = wait?.days != null && wait.days > 0 ? ` (${say.late(wait.days)})` : '';
  const date = line.end?.on ?? line.nextDue?.on ?? null;
  const parts = [line.title, date === null ? say.none : say.day(date), `${names.join(', ')}${late}`];
  return parts.filter((part) => part !== '').join(' · ');
}
