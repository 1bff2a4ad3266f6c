import type { DifferenceLine } from '../../../ui/changes/difference-lines.ts';
import type { Mark, Marks } from '../canvas/marks/marks.ts';

type Translate = (key: string, values?: Record<string, unknown>) => string;

/** What two versions say differently, beside each step, arrow and phase that it is about. */
export function marksBetween(lines: readonly DifferenceLine[], t: Translate): Marks {
  const marks = { steps: new Map<string, Mark>(), arrows: new Map<string, Mark>(), phases: new Map<string, Mark>() };
  const lists = { node: marks.steps, edge: marks.arrows, phase: marks.phases } as const;
  for (const { at, what, words, from, to } of lines) {
    const list = at.kind in lists ? lists[at.kind as keyof typeof lists] : undefined;
    if (list === undefined || at.id === undefined || what === 'reordered') continue;
    const said = from === null || to === null ? words : t('difference.fromTo', { words, from, to });
    const known = list.get(at.id);
    list.set(at.id, {
      look: what,
      words: t(`difference.mark.${at.kind}.${what}`),
      said: known === undefined ? `${said}.` : `${known.said} ${said}.`,
    });
  }
  return marks;
}

/** The thing that is looked at on the drawing, among what changed; everything while nothing is. */
export function linesAbout(lines: readonly DifferenceLine[], kind: string, ids: readonly string[]): DifferenceLine[] {
  if (kind === 'template') return [...lines];
  return lines.filter(({ at }) => at.kind === kind && at.id !== undefined && ids.includes(at.id));
}
