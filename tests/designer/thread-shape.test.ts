import { describe, expect, it } from '@jest/globals';
import { type ThreadPhase, threadShape } from '../../designer/src/ui/thread-shape.ts';

const title = (fr: string) => ({ fr });
const MULHOUSE: ThreadPhase[] = [
  { id: 'preparation', kind: 'preparation', title: title('Préparation'), beside: false, state: 'done' },
  { id: 'lancement', kind: 'launch', title: title('Lancement'), beside: false, state: 'done' },
  { id: 'realisation', kind: 'realisation', title: title('Réalisation'), beside: false, state: 'open' },
  { id: 'conclusion', kind: 'conclusion', title: title('Conclusion'), beside: false, state: 'coming' },
  { id: 'tout-au-long', kind: 'realisation', title: title('Tout au long'), beside: true, state: 'open' },
];
const DATES = [
  ['2008-10-06', '2008-12-01'],
  ['2008-12-01', '2008-12-29'],
  ['2008-12-29', '2009-06-18'],
  ['2009-06-18', '2009-08-18'],
];
const dated = MULHOUSE.map((phase, n) => ({ ...phase, from: DATES[n]?.[0] ?? null, to: DATES[n]?.[1] ?? null }));

describe('the thread of a contract', () => {
  it('has equal parts while dates are unknown, the pin in the middle of the open phase', () => {
    const { segments, pin } = threadShape(MULHOUSE);
    expect(segments.map(({ start, width }) => [start, width])).toEqual([
      [0, 25],
      [25, 25],
      [50, 25],
      [75, 25],
    ]);
    expect(pin).toBe(62.5);
  });

  it('leaves out what runs beside the others', () => {
    expect(threadShape(MULHOUSE).segments.map(({ phase }) => phase.id)).not.toContain('tout-au-long');
  });

  it('follows the dates once every phase has some, and a short phase stays visible', () => {
    const { segments } = threadShape(dated, [], '2009-03-12');
    const [, launch, realisation] = segments;
    expect(launch?.width).toBeGreaterThanOrEqual(4);
    expect(realisation?.width).toBeGreaterThan((launch?.width ?? 0) * 4);
    expect(realisation?.behind).toBeCloseTo(73 / 171);
    expect(segments.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
  });

  it('places the signature at the end of its phase and the review of three months before the pin of later days', () => {
    const marks = [
      { date: '2009-03-18', kind: 'evaluation', state: 'done' },
      { date: '2008-12-18', kind: 'signature', state: 'done' },
    ] as const;
    const { marks: placed, pin } = threadShape(dated, marks, '2009-04-01');
    expect(placed.map(({ kind }) => kind)).toEqual(['signature', 'evaluation']);
    expect(placed[1]?.at).toBeLessThan(pin ?? 0);
  });

  it('does not name two marks one over the other', () => {
    const marks = ['2009-03-18', '2009-03-20', '2009-06-18'].map((date) => ({
      date,
      kind: 'evaluation' as const,
      state: 'coming' as const,
    }));
    expect(threadShape(dated, marks).marks.map(({ isNamed }) => isNamed)).toEqual([true, false, true]);
  });

  it('on a thread as long as on a tablet names fewer of them, and none past an end', () => {
    const marks = [
      { date: '2008-11-05', kind: 'evaluation', state: 'coming', label: 'Dire où on en est au départ' },
      { date: '2008-12-18', kind: 'signature', state: 'coming', label: 'Signer le contrat' },
      { date: '2009-08-10', kind: 'evaluation', state: 'coming', label: 'Bilan de fin' },
    ] as const;
    const placed = threadShape(dated, marks).marks;
    // The signature comes first; the review before it would lie under its name.
    expect(placed.map(({ narrow }) => narrow)).toEqual([null, 'middle', 'end']);
    for (const { at, side, label = '' } of placed.filter(({ isNamed }) => isNamed)) {
      const width = 6 + label.length * 0.5;
      const start = side === 'start' ? at : side === 'end' ? at - width : at - width / 2;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + width).toBeLessThanOrEqual(100);
    }
  });

  it('has its pin at the end once all is done', () => {
    expect(threadShape(MULHOUSE.map((phase) => ({ ...phase, state: 'done' as const }))).pin).toBe(100);
  });
});
