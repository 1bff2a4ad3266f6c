import { describe, expect, it } from '@jest/globals';
import { programmeView } from '#api/presenters/programme';
import { compile } from '#engine/compile';
import { preview } from '#engine/simulate';
import type { Template } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';
import type { ContractDraft, Programme } from '../../designer/src/api-client/types.ts';
import { draftOf, EMPTY_FORM, formOfDraft } from '../../designer/src/features/new-contract/form.ts';
import { openingQuestion } from '../../designer/src/features/new-contract/opening-question.ts';
import { computeYears } from '../../designer/src/ui/year/compute-year.ts';

const PROGRAMMES = ['alsace-csm-personne', 'mulhouse-csm', 'equipe-pluridisciplinaire', 'microcredit'];
const OPENED = '2008-10-06';

function programmeOf(content: Template, number = 1): Programme {
  const version = { _id: 'h', hash: 'h', content, version: number, publishedAt: 0, publishedBy: 'x', note: null };
  return programmeView(version as never, []) as Programme;
}

describe('the dates of a new contract', () => {
  it.each(PROGRAMMES)('R41 are, for %s, those that the server gives: the same engine, asked the same', (name) => {
    const template = shippedTemplate(name);
    const server = preview(compile(template), { opened: OPENED, people: 'diligent', assume: template.assume ?? {} });
    const page = computeYears(template, openingQuestion(programmeOf(template), EMPTY_FORM, OPENED)).year;
    expect(page.entries).toEqual(server.entries);
    expect(page.ends).toEqual(server.ends);
  });

  it('follow the place that was chosen: 26 December is worked outside Alsace and Moselle', () => {
    // Five working days from 18 December 2008: the 29th with the days off of Alsace, the 26th with those of the country.
    const template = shippedTemplate('mulhouse-csm');
    const planIn = (territory: string | null) => {
      const question = openingQuestion(programmeOf(template), { ...EMPTY_FORM, territory }, OPENED);
      const { year } = computeYears(template, { ...question, on: { signature: '2008-12-18' } });
      return year.entries.find(({ node, what }) => node === 'planification' && what === 'due')?.date;
    };
    expect([planIn(null), planIn('FR')]).toEqual(['2008-12-29', '2008-12-26']);
  });

  it('count the people who were given a role, and leave the others to the programme', () => {
    const programme = programmeOf(shippedTemplate('mulhouse-csm'));
    const casting = { beneficiaires: [{ person: 'a' }, { name: 'B', email: '' }], animateurs: [] };
    expect(openingQuestion(programme, { ...EMPTY_FORM, casting }, OPENED).people).toEqual({ beneficiaires: 2 });
  });
});

describe('a draft of a contract', () => {
  const programme = programmeOf(shippedTemplate('mulhouse-csm'), 3);
  const form = { ...EMPTY_FORM, title: 'Groupe de mars', territory: 'FR', goodFriday: false };

  it('says which version and whose days off, and finds them again', () => {
    const draft = draftOf(programme, form);
    expect(draft).toMatchObject({ version: 3, territory: 'FR', goodFriday: false });
    const kept: ContractDraft = {
      ...{ id: 'c', programme: 'mulhouse-csm', version: 3, territory: 'FR', goodFriday: false },
      ...{ title: 'Groupe de mars', rehearsal: false, startsOn: null, launched: false, parties: [], fields: {} },
    };
    expect(formOfDraft(kept)).toEqual(form);
  });

  it('leaves the place to the programme unless another was chosen', () => {
    expect(draftOf(programme, EMPTY_FORM)).not.toHaveProperty('territory');
  });

  it('keeps only the fields that this version has', () => {
    expect(draftOf(programme, { ...form, fields: { 'un-champ-d-avant': 3 } })).not.toHaveProperty('fields');
  });
});
