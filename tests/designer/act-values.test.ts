import { describe, expect, it } from '@jest/globals';
import { RequestProblem } from '../../designer/src/api-client/request.ts';
import { changesForAct, isIncomplete, valuesForAct } from '../../designer/src/features/acts/fields/values.ts';
import { fingerprintOf, trialCodeOf } from '../../designer/src/features/acts/sign/trial-code.ts';
import { fieldOf } from '../../designer/src/features/acts/trouble.ts';

const column = (id: string, type: string, value: unknown = null, required = false) => ({
  ...{ id, type, value, required, title: { fr: id }, choices: null },
});
const keep = async (text: string) => ({ id: text, digest: 'd' });

describe('what an act carries of a form', () => {
  const fields = [column('titre', 'text'), column('cout', 'money'), column('pilote', 'person')];

  it('is never free text: a text is kept apart, and the act carries its reference', async () => {
    expect(await valuesForAct(fields, { titre: ' Cuisine ', cout: 12_000, pilote: null }, keep)).toEqual({
      titre: { id: 'Cuisine', digest: 'd' },
      cout: 12_000,
    });
  });

  it('R33 changes only what is no longer as it was, and empties what was emptied', async () => {
    const before = [
      column('titre', 'text', 'Cuisine'),
      column('cout', 'money', 12_000),
      column('pilote', 'person', 'a'),
    ];
    expect(await changesForAct(before, { titre: 'Cuisine', cout: 15_000, pilote: '' }, keep)).toEqual({
      cout: 15_000,
      pilote: null,
    });
  });

  it('is not ready while something that has to be there is missing', () => {
    expect(isIncomplete([column('titre', 'text', null, true)], { titre: '' })).toBe(true);
    expect(isIncomplete([column('titre', 'text', null, true)], { titre: 'Cuisine' })).toBe(false);
  });
});

describe('a "no" of the API', () => {
  const no = (details: Record<string, unknown>) =>
    new RequestProblem({ code: 'VALUE_INVALID', title: 'Non', status: 422, details }, null);

  it('is shown beside the field it is about, a column under its own name', () => {
    expect(fieldOf(no({ field: 'montant' }))).toBe('montant');
    expect(fieldOf(no({ field: 'actions.cout' }))).toBe('cout');
  });

  it('is shown for the whole act otherwise', () => {
    expect(fieldOf(no({}))).toBeNull();
    expect(fieldOf(new Error('network'))).toBeNull();
  });
});

describe('a fingerprint', () => {
  const digest = '8f3a21c077de'.padEnd(64, '0');

  it('is shown in groups that people can compare', () => {
    expect(fingerprintOf(digest)).toBe('8f3a 21c0 77de');
  });

  it('gives a trial installation a code of six digits, the same for the same text', () => {
    expect(trialCodeOf(digest)).toMatch(/^[0-9]{6}$/);
    expect(trialCodeOf(digest)).toBe(trialCodeOf(digest));
    expect(trialCodeOf(`0${digest.slice(1)}`)).not.toBe(trialCodeOf(digest));
  });
});
