import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '#engine/authoring/apply-edits';
import { unitedTemplate } from '#engine/authoring/unite-templates';
import type { Template } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { dateLines } from '../../designer/src/ui/timeline/date-lines.ts';
import { layOut } from '../../designer/src/ui/timeline/lay-out.ts';
import type { Row, Timeline } from '../../designer/src/ui/timeline/model.ts';
import { scaleOf } from '../../designer/src/ui/timeline/scale.ts';
import { shortName } from '../../designer/src/ui/timeline/short-name.ts';
import { timelineOf } from '../../designer/src/ui/timeline/timeline-of.ts';
import { ALSACE_SIGNED, MULHOUSE_SIGNED, yearsOf } from './year.ts';

const alsace = shippedTemplate('alsace-csm-personne');
const mulhouse = shippedTemplate('mulhouse-csm');
const alsaceYears = yearsOf(alsace, ALSACE_SIGNED);
const mulhouseYears = yearsOf(mulhouse, MULHOUSE_SIGNED);
const ALSACE_PEOPLE = { appui: 1, 'commerce-equitable': 1, 'services-sociaux-departement': 1 };
const rowOf = ({ rows }: Timeline, id: string): Row => {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(id);
  return row;
};
const barsOf = (row: Row) => row.bars.map(({ title, from, to, look }) => `${title.fr} ${from} ${to} ${look}`);

describe('the timeline of Alsace, signed on 15 February 2007', () => {
  const drawing = timelineOf(alsace, alsaceYears.year, { people: ALSACE_PEOPLE });

  it('R22 has its four reviews, with the day off that moved two of them', () => {
    expect(drawing.reviews.map(({ on, number }) => [number, on])).toEqual([
      [1, '2007-04-16'],
      [2, '2007-06-15'],
      [3, '2007-08-16'],
      [4, '2007-10-15'],
    ]);
    const points = rowOf(drawing, 'all').points.filter(({ shape }) => shape === 'evaluation');
    expect(points.map(({ shiftedFrom }) => shiftedFrom)).toEqual(['2007-04-15', null, '2007-08-15', null]);
  });

  it('has the signature on the day it was signed, four phases, and fifteen months', () => {
    expect(drawing.signatures).toEqual([{ step: 'signature~1', on: '2007-02-15' }]);
    expect(drawing.phases.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'preparation'],
      [2, 'launch'],
      [3, 'realisation'],
      [4, 'conclusion'],
    ]);
    expect([drawing.from, drawing.to, drawing.months.length]).toEqual(['2006-10-01', '2007-12-31', 15]);
  });

  it('R27 shows the social grocery intensive, then lighter once the AMAP has begun', () => {
    expect(barsOf(rowOf(drawing, 'caritas')).slice(0, 2)).toEqual([
      'Appui intensif 2007-02-15 2007-05-02 agreed',
      'Appui plus léger 2007-05-03 2007-10-29 agreed',
    ]);
  });

  it('shows the price of the baskets by steps, with their share', () => {
    const steps = rowOf(drawing, 'amap').bars.filter(({ step }) => step === 'abonnement-amap~1');
    expect(steps.map(({ percent }) => percent)).toEqual([25, 50, 75, 100]);
    expect(steps[0]?.from).toBe('2007-05-03');
  });

  it('keeps what is private apart, and shows it to nobody else', () => {
    const isPsy = ({ title }: { title: { fr: string } }) => title.fr.startsWith('Soutien psychologique');
    expect(rowOf(drawing, 'humanipsy').bars.find(isPsy)?.look).toBe('private');
    expect(rowOf(drawing, 'caritas').bars.some(isPsy)).toBe(false);
  });

  it('tells the days off of Alsace from those of the country', () => {
    const local = drawing.daysOff.filter(({ isLocal }) => isLocal).map(({ on, name }) => `${on} ${name.fr}`);
    expect(local).toEqual(
      expect.arrayContaining([expect.stringMatching(/^2006-12-26/), expect.stringMatching(/^2007-04-06/)]),
    );
    expect(drawing.daysOff.find(({ on }) => on === '2007-08-15')?.isLocal).toBe(false);
  });

  it('is the same twice', () => {
    expect(timelineOf(alsace, alsaceYears.year, { people: ALSACE_PEOPLE })).toEqual(drawing);
  });
});

describe('the timeline of Mulhouse, signed on 18 December 2008', () => {
  const drawing = timelineOf(mulhouse, mulhouseYears.year, { people: { animateurs: 2, partenaire: 1 } });

  it('R22 has its reviews three and six months after the signature, and the plan five working days after', () => {
    expect(drawing.reviews.map(({ on }) => on)).toEqual(['2009-03-18', '2009-06-18']);
    const plan = dateLines(mulhouse, mulhouseYears.year).find(({ node }) => node === 'planification');
    expect(plan?.on).toBe('2008-12-29');
  });

  it('says each session in the rows of those who come, not in a row of everybody', () => {
    const sessions = rowOf(drawing, 'animateurs').points.filter(({ step }) => step.startsWith('seances~'));
    expect(sessions.length).toBeGreaterThan(20);
    expect(rowOf(drawing, 'all').points.some(({ step }) => step.startsWith('seances~'))).toBe(false);
  });
});

describe('a trial on the timeline', () => {
  const late = yearsOf(alsace, { ...ALSACE_SIGNED, late: { amap: 21 } });
  const drawing = timelineOf(alsace, late.year, { people: ALSACE_PEOPLE, planned: late.planned });

  it('R41 outlines where the baskets were planned, and hatches what the grocery prolongs', () => {
    const outline = rowOf(drawing, 'amap').bars.find(({ look }) => look === 'planned');
    expect([outline?.from, outline?.to]).toEqual(['2007-05-03', '2007-05-23']);
    const longer = rowOf(drawing, 'caritas').bars.find(({ look }) => look === 'prolonged');
    expect([longer?.from, longer?.to]).toEqual(['2007-05-03', '2007-05-23']);
  });

  it('outlines each delivery on the day that it was planned for, and nothing that has not moved', () => {
    const planned = timelineOf(alsace, alsaceYears.year, { people: ALSACE_PEOPLE });
    const days = rowOf(planned, 'amap').points.map(({ on }) => on);
    expect(rowOf(drawing, 'amap').outlines.map(({ on }) => on)).toEqual(days);
    // The baskets hold the phase open: the seminar after it moves too, the reviews between do not.
    expect(rowOf(drawing, 'all').outlines.map(({ id }) => id)).toEqual(['seminaire-final~1/planned']);
  });
});

describe('two versions on one timeline', () => {
  const path = ['nodes', mulhouse.nodes.findIndex(({ id }) => id === 'bilan-3-mois')];
  const reviews = (after: Template) => {
    const { year } = yearsOf(after, MULHOUSE_SIGNED);
    const drawing = timelineOf(unitedTemplate(mulhouse, after), year, { planned: mulhouseYears.year });
    const { points, outlines } = rowOf(drawing, 'all');
    return { outlined: outlines.map(({ id, on }) => [id, on]), drawn: points.map(({ id, on }) => [id, on]) };
  };

  it('shows the review that comes after 2 months, and in outline the day when it came after 3', () => {
    const sooner = applyEdits(mulhouse, [{ op: 'set', path: [...path, 'due', 'plus', 'months'], value: 2 }]);
    const { outlined, drawn } = reviews(sooner);
    expect(outlined).toContainEqual(['bilan-3-mois~1/planned', '2009-03-18']);
    expect(outlined.some(([id]) => id === 'bilan-final~1/planned')).toBe(false);
    expect(drawn).toContainEqual(['bilan-3-mois~1', '2009-02-18']);
  });

  it('shows in outline the review that is no longer held', () => {
    const { outlined, drawn } = reviews(applyEdits(mulhouse, [{ op: 'remove', path }]));
    expect(outlined).toContainEqual(['bilan-3-mois~1/planned', '2009-03-18']);
    expect(drawn.some(([id]) => id === 'bilan-3-mois~1')).toBe(false);
  });
});

describe('the list of all dates', () => {
  const lines = dateLines(alsace, alsaceYears.year, ALSACE_PEOPLE);

  it('says weekly baskets in one line, and each review in its own', () => {
    const baskets = lines.filter(({ node }) => node === 'paniers');
    expect(baskets.map(({ times, on, lastOn }) => [times, on, lastOn])).toEqual([[26, '2007-05-03', '2007-10-25']]);
    expect(lines.filter(({ node }) => node === 'evaluation-partenaires')).toHaveLength(4);
  });

  it('says why a day was moved', () => {
    const third = lines.find(({ on }) => on === '2007-08-16');
    expect([third?.shiftedFrom, third?.holiday?.fr]).toEqual(['2007-08-15', 'Assomption']);
  });

  it('has whatever the timeline shows', () => {
    const drawing = timelineOf(alsace, alsaceYears.year, { people: ALSACE_PEOPLE });
    const nodes = new Set(lines.map(({ node }) => node));
    const drawn = drawing.rows.flatMap(({ bars, points }) =>
      [...bars, ...points].map(({ step }) => step.split('~')[0]),
    );
    expect(drawn.filter((node) => !nodes.has(node ?? ''))).toEqual([]);
  });
});

describe('the drawing in pixels', () => {
  const drawing = timelineOf(alsace, alsaceYears.year, { people: ALSACE_PEOPLE });
  const scale = scaleOf(drawing.from, drawing.to, 'all', 950);

  it('fits the whole year in the room there is, and opens wide by weeks', () => {
    expect(scale.width).toBeCloseTo(950);
    expect(scaleOf(drawing.from, drawing.to, 'week', 950).perDay).toBe(20);
  });

  it('puts no bar over another in the same row', () => {
    for (const { bars, row } of layOut(drawing.rows, scale, ({ fr }) => fr)) {
      for (const [place, bar] of bars.entries()) {
        for (const other of bars.slice(place + 1)) {
          if (other.step === bar.step) continue;
          const across = bar.x < other.x + other.width - 1 && other.x < bar.x + bar.width - 1;
          const along = bar.y < other.y + other.height && other.y < bar.y + bar.height;
          expect({ row: row.id, bars: [bar.id, other.id], over: across && along }).toMatchObject({ over: false });
        }
      }
    }
  });
});

describe('the name of a role in little room', () => {
  it('is what stands before a comma or a bracket', () => {
    expect(shortName('CARITAS, épicerie sociale')).toEqual({ name: 'CARITAS', detail: 'épicerie sociale' });
    expect(shortName('Services sociaux du Département (à confirmer)').detail).toBe('à confirmer');
    expect(shortName('AMAP')).toEqual({ name: 'AMAP', detail: null });
  });
});
