import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '#api/dossier';
import { calendarOfContract } from '#api/presenters/contract-calendar';
import { compile } from '#engine/compile';
import { rehearse } from '#engine/simulate';
import type { Template } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';

/** A contract played to its end, as somebody with these roles opens it. */
function calendarFor(template: Template, opened: string, signed: string, roles: readonly string[]) {
  const { program, state, facts } = rehearse(compile(template), {
    opened,
    on: { signature: signed },
    assume: template.assume ?? {},
  });
  const parties = Object.values(state.seats).map(({ role, person }) => ({ role, person }));
  const calendar = { territory: template.territory, goodFriday: template.goodFriday };
  const contract = { opening: { parties }, calendar };
  const dossier = { template, contract, roles } as unknown as Dossier;
  const launched = { program, assume: template.assume ?? {} };
  return calendarOfContract(dossier, { program, state }, launched, facts, '2009-12-31');
}

describe('the calendar of a contract that is lived', () => {
  const mulhouse = calendarFor(shippedTemplate('mulhouse-csm'), '2008-10-06', '2008-12-18', ['ville']);
  const dueOf = (node: string) =>
    mulhouse.year.entries.filter((entry) => entry.node === node && entry.what === 'due').map(({ date }) => date);

  it('R22 has each date on its day: the plan five working days after the signature, the reviews after 3 and 6 months', () => {
    expect(mulhouse.year.signed).toEqual({ signature: '2008-12-18' });
    expect(dueOf('planification')).toEqual(['2008-12-29']);
    const reviews = mulhouse.year.entries.filter(
      ({ kind, what, date }) => kind === 'evaluation' && what === 'due' && date > '2008-12-18',
    );
    expect(reviews.map(({ date }) => date)).toEqual(['2009-03-18', '2009-06-18']);
  });

  it('says what is behind, and on which day it was done', () => {
    expect(mulhouse.done.find(({ node }) => node === 'planification')).toMatchObject({ on: '2008-12-29' });
    expect(mulhouse.done.find(({ node }) => node === 'signature')).toMatchObject({ on: '2008-12-18' });
  });

  it('keeps where it was planned at the opening, before anybody knew the day of the signature', () => {
    const planned = mulhouse.planned?.entries.find(({ node, what }) => node === 'planification' && what === 'due');
    expect(planned?.date).toBeDefined();
    expect(planned?.date).not.toBe('2008-12-29');
  });

  it('R46 gives nobody a private step of others: neither its name nor a date, only how many there are', () => {
    const alsace = shippedTemplate('alsace-csm-personne');
    const isPrivate = alsace.nodes.filter(({ visibleTo }) => visibleTo && !visibleTo.includes('caritas'));
    expect(isPrivate.length).toBeGreaterThan(0);
    const seen = calendarFor(alsace, '2006-10-02', '2007-02-15', ['caritas']);
    expect(seen.hidden).toBe(isPrivate.length);
    const text = JSON.stringify(seen);
    expect(isPrivate.filter(({ id }) => text.includes(`"${id}"`)).map(({ id }) => id)).toEqual([]);
    const reviews = seen.year.entries.filter(({ node, what }) => node === 'evaluation-partenaires' && what === 'due');
    expect(reviews.map(({ date }) => date)).toEqual(['2007-04-16', '2007-06-15', '2007-08-16', '2007-10-15']);
  });
});
