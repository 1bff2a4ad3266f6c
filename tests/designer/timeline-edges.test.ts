import { describe, expect, it } from '@jest/globals';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { dayAndShortMonth } from '../../designer/src/locales/dates.ts';
import { BESIDE, layOut, type PlacedBar } from '../../designer/src/ui/timeline/lay-out.ts';
import { scaleOf } from '../../designer/src/ui/timeline/scale.ts';
import { cut, textWidth } from '../../designer/src/ui/timeline/text-width.ts';
import { timelineOf } from '../../designer/src/ui/timeline/timeline-of.ts';
import { NAMES_WIDTH } from '../../designer/src/ui/timeline/use-room.ts';
import { ALSACE_SIGNED, MULHOUSE_SIGNED, yearsOf } from './year.ts';

const PROGRAMMES = [
  ['alsace-csm-personne', ALSACE_SIGNED],
  ['mulhouse-csm', MULHOUSE_SIGNED],
] as const;
/** Screens from the narrowest telephone to a wide desk. */
const SCREENS = [320, 390, 768, 1_024, 1_440, 1_920];
const ZOOMS = ['week', 'month', 'all'] as const;

/** From where to where the words of a bar go. */
function wordsOf({ x, width, words, wordsAt }: PlacedBar): [number, number] {
  const wide = textWidth(words);
  if (wordsAt === 'after') return [x + width + BESIDE, x + width + BESIDE + wide];
  return wordsAt === 'before' ? [x - BESIDE - wide, x - BESIDE] : [x, Math.max(x + width, x + wide)];
}

describe.each(PROGRAMMES)('the words on the timeline of %s', (name, signed) => {
  const template = shippedTemplate(name);
  const drawing = timelineOf(template, yearsOf(template, signed).year);

  it.each(SCREENS)('are whole at both edges of a screen of %d px', (screen) => {
    for (const zoom of ZOOMS) {
      const scale = scaleOf(drawing.from, drawing.to, zoom, screen - NAMES_WIDTH);
      for (const { bars, series } of layOut(drawing.rows, scale, ({ fr }) => fr)) {
        for (const bar of bars.filter(({ words }) => words !== '')) {
          const [from, to] = wordsOf(bar);
          expect({ bar: bar.id, zoom, before: from < 0, beyond: to > scale.width }).toEqual({
            bar: bar.id,
            zoom,
            before: false,
            beyond: false,
          });
        }
        for (const { x, nameAt, on } of series.flatMap(({ points }) => points)) {
          if (nameAt === null) continue;
          const half = textWidth(dayAndShortMonth(on, 'fr')) / 2;
          expect({ on, whole: x + nameAt >= half && x + nameAt <= scale.width - half }).toEqual({ on, whole: true });
        }
      }
    }
  });

  it('draws the mark of the first day and of the last whole', () => {
    const scale = scaleOf(drawing.from, drawing.to, 'all', 600);
    expect(scale.at(drawing.from)).toBeGreaterThan(0);
    expect(scale.after(drawing.to)).toBeLessThan(scale.width);
  });
});

describe('words in little room', () => {
  it('are cut with a sign that there are more, and never wider than their room', () => {
    for (const room of [20, 40, 80, 160])
      expect(textWidth(cut('Écrire ce qu’on a appris', room))).toBeLessThanOrEqual(room);
    expect(cut('AMAP', 200)).toBe('AMAP');
    expect(cut('Écrire ce qu’on a appris', 90)).toMatch(/…$/);
  });
});
