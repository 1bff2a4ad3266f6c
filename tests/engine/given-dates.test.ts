import { describe, expect, it } from '@jest/globals';
import { compile } from '#engine/compile';
import { calendarOf, rehearse } from '#engine/simulate';
import { datePlace, givenDates } from '#engine/simulate/dates';
import type { Template } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';

const SIGNED = { opened: '2006-10-02', on: { signature: '2007-02-15' } };

function yearOf(template: Template, options = SIGNED) {
  const program = compile(template);
  const played = rehearse(program, options);
  return { ...givenDates(template, played), ...calendarOf(program, options.opened, played) };
}

describe('the day that each date of a template gives', () => {
  const alsace = shippedTemplate('alsace-csm-personne');
  const mulhouse = shippedTemplate('mulhouse-csm');

  it('R22 gives the reviews of Alsace every two months from the signature, moved off Sunday and Assumption', () => {
    const { series } = yearOf(alsace);
    const reviews = Object.values(series).find((dates) => dates[0]?.to === '2007-04-16');
    expect(reviews?.map(({ to, shiftedFrom, happens }) => [to, shiftedFrom, happens])).toEqual([
      ['2007-04-16', '2007-04-15', true],
      ['2007-06-15', null, true],
      ['2007-08-16', '2007-08-15', true],
      ['2007-10-15', null, true],
    ]);
  });

  it('R4 gives the close of the six months of Mulhouse, from the signature of 18 December 2008', () => {
    const { dates } = yearOf(mulhouse, { opened: '2008-10-06', on: { signature: '2008-12-18' } });
    const closes = Object.entries(dates).filter(([place]) => place.endsWith('/closes/at'));
    expect(closes.map(([, { to }]) => to)).toContain('2009-06-18');
  });

  it.each(['alsace-csm-personne', 'mulhouse-csm', 'equipe-pluridisciplinaire', 'microcredit'])(
    'R41 says the same due dates as the calendar of %s',
    (name) => {
      const template = shippedTemplate(name);
      const { dates, entries } = yearOf(template, { opened: '2008-01-07', on: {} } as never);
      const firsts = template.nodes.filter(({ due, in: group }) => due && group === undefined);
      const said = firsts.flatMap(({ id }) => {
        const entry = entries.find(({ node, what, occurrence }) => node === id && what === 'due' && occurrence === 1);
        return entry ? [[id, entry.date]] : [];
      });
      expect(said.length).toBeGreaterThan(0);
      expect(said.map(([id = '']) => [id, dates[datePlace('node', id, ['due'])]?.to])).toEqual(said);
    },
  );

  it('gives nothing for a date counted from what never happens', () => {
    const nowhere: Template = {
      ...mulhouse,
      nodes: mulhouse.nodes.map((node) =>
        node.id === 'bilan-final' ? { ...node, due: { after: 'field:inconnu', plus: { days: 1 } } } : node,
      ),
    };
    expect(yearOf(nowhere).dates[datePlace('node', 'bilan-final', ['due'])]).toBeUndefined();
  });
});
