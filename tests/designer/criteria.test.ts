import { describe, expect, it } from '@jest/globals';
import type { Act } from '#schema/acts';
import { given, sends } from '#tests/support/spec';
import type { FormField, FormList } from '../../designer/src/api-client/types.ts';
import { areAlike } from '../../designer/src/features/acts/criteria/alike.ts';
import {
  byAuthor,
  type Criterion,
  countsOf,
  criteriaColumns,
  criteriaOf,
} from '../../designer/src/features/acts/criteria/criteria-columns.ts';
import { gathered, separated } from '../../designer/src/features/acts/criteria/gathering.ts';
import { actsOf, type RowStep, stepsBack } from '../../designer/src/features/acts/criteria/row-steps.ts';
import { familiesOf } from '../../designer/src/features/evaluations/families.ts';
import { loadTemplate } from '../scenarios/support/templates.ts';

const template = loadTemplate('mulhouse-csm');
const field = template.fields?.find(({ id }) => id === 'criteres');

/** The list of criteria as Mulhouse ships it, with what people said. */
function listOf(rows: FormList['rows']): FormList {
  const columns = (field?.columns ?? []).map(
    ({ id, type, title, required, choices }): FormField => ({
      ...{ id, type, title, required: required ?? false, choices: choices ?? null, value: null },
    }),
  );
  return { id: 'criteres', title: { fr: 'Critères' }, columns, rows, reviewed: true };
}
const row = (id: string, critere: string, more: Record<string, unknown> = {}) => ({
  id,
  values: { critere, ...more },
});
const read = (list: FormList): Criterion[] => {
  const columns = criteriaColumns(list);
  return columns === null ? [] : criteriaOf(list, columns);
};

/** The list once the steps are done. */
function after(list: FormList, steps: readonly RowStep[]): FormList {
  const rows = new Map(list.rows.map((one) => [one.id, one.values]));
  for (const step of steps) {
    if (step.does === 'remove') rows.delete(step.row);
    else rows.set(step.row, { ...rows.get(step.row), ...step.values });
  }
  return { ...list, rows: [...rows].map(([id, values]) => ({ id, values })) };
}

const said = listOf([
  row('c1', 'Ne pas rester seule', { sens: 'mal-etre', de: 'beneficiaires-1' }),
  row('c2', 'Être moins seul\nle dimanche', { sens: 'mal-etre', dimension: 'relations', de: 'beneficiaires-2' }),
  row('c3', 'Dormir en paix', { dimension: 'equilibre-personnel' }),
]);

describe('criteria in people’s own words', () => {
  it('are read from any list that a review asks about: the types of its columns say what each is for', () => {
    const columns = criteriaColumns(said);
    expect(columns?.words.id).toBe('critere');
    expect(columns?.author?.id).toBe('de');
    expect(columns?.firstWords?.id).toBe('mots');
    expect(columns?.tags.map(({ id }) => id)).toEqual(['sens', 'dimension']);
    const { reviewed: _, ...actions } = said;
    expect(criteriaColumns(actions)).toBeNull();
  });

  it('stand by whose they are, those without a name last', () => {
    const nobodyFirst = listOf([row('c0', 'Avoir chaud'), ...said.rows]);
    expect(byAuthor(read(nobodyFirst)).map(({ author, criteria }) => [author, criteria.length])).toEqual([
      ['beneficiaires-1', 1],
      ['beneficiaires-2', 1],
      [null, 2],
    ]);
  });

  it('have the dimensions that the programme names, and one that nobody speaks of is seen', () => {
    const dimension = said.columns.find(({ id }) => id === 'dimension') as FormField;
    const counts = countsOf(read(said), dimension);
    expect(counts.map(({ id }) => id)).toEqual(dimension.choices?.map(({ id }) => id));
    expect(counts.filter(({ count }) => count > 0).map(({ id }) => id)).toEqual(['relations', 'equilibre-personnel']);
  });

  it('carry their families to the results of reviews; any other list has none to carry', () => {
    const { reviewed: _, ...actions } = said;
    expect(familiesOf([said])['c2']?.map(({ fr }) => fr)).toEqual(['Mal-être', 'Relations entre les personnes']);
    expect(familiesOf([said])['c3']?.map(({ fr }) => fr)).toEqual(['Équilibre personnel']);
    expect(familiesOf([actions])).toEqual({});
  });

  it('may be alike whatever the accents and the plural, and two that share only small words are not', () => {
    expect(areAlike('Être écouté dans les bureaux', 'Qu’on m’écoute au bureau, être ecoute')).toBe(true);
    expect(areAlike('Ne pas rester seul', 'Ne pas avoir peur')).toBe(false);
  });
});

describe('putting criteria together', () => {
  const group = gathered(said, ['c2', 'c1'], ' Ne pas être  seul ');

  it('gives them one wording, and the words of each stay beneath', () => {
    const [one, ...others] = read(after(said, group));
    expect(one).toMatchObject({ id: 'c1', words: 'Ne pas être seul' });
    expect(one?.firstWords).toEqual(['Ne pas rester seule', 'Être moins seul le dimanche']);
    expect(others.map(({ id }) => id)).toEqual(['c3']);
  });

  it('keeps the first words through a second gathering', () => {
    const again = after(said, group);
    const [one] = read(after(again, gathered(again, ['c1', 'c3'], 'Être bien chez moi')));
    expect(one?.firstWords).toEqual(['Ne pas rester seule', 'Être moins seul le dimanche', 'Dormir en paix']);
  });

  it('keeps a family that they agree on, and leaves to the group one that they do not', () => {
    expect(read(after(said, group))[0]?.tags).toEqual({ sens: 'mal-etre', dimension: 'relations' });
    const [differing] = read(after(said, gathered(said, ['c2', 'c3'], 'Être bien'))).filter(({ id }) => id === 'c2');
    expect(differing?.tags).toEqual({ sens: 'mal-etre' });
  });

  it('speaks for several: nobody’s name stands beside words of two people', () => {
    expect(read(after(said, group))[0]?.author).toBeNull();
  });

  it('writes the words of all down before it takes any row away, so that a lost network loses nothing', () => {
    expect(group.map(({ does, row: id }) => [does, id])).toEqual([
      ['change', 'c1'],
      ['remove', 'c2'],
    ]);
  });

  it('needs two of them', () => {
    expect(gathered(said, ['c1'], 'Seul')).toEqual([]);
  });

  it('is taken back whole: words, families and whose they were', () => {
    const back = after(after(said, group), stepsBack(group, said));
    const byId = (list: FormList) => read(list).toSorted((one, other) => one.id.localeCompare(other.id));
    expect(byId(back)).toEqual(byId(said));
  });

  it('can be taken apart later: each of the words is a criterion again, with the families of the group', () => {
    const together = after(said, group);
    const apart = read(
      after(
        together,
        separated(together, 'c1', () => 'c9'),
      ),
    );
    expect(apart.find(({ id }) => id === 'c1')).toMatchObject({ words: 'Ne pas rester seule', firstWords: [] });
    expect(apart.find(({ id }) => id === 'c9')).toMatchObject({
      words: 'Être moins seul le dimanche',
      tags: { sens: 'mal-etre', dimension: 'relations' },
    });
  });

  it('R33 is nothing but acts on rows, which the engine takes from whoever may write in the list', async () => {
    const keep = async (text: string) => ({ id: text, digest: 'd'.repeat(64) });
    const rows = said.rows.map(({ id, values: { critere, ...rest } }) => ({
      list: 'criteres',
      row: id,
      values: { critere: { id: String(critere), digest: 'd'.repeat(64) }, ...(rest as Record<string, string>) },
    }));
    const acts: Act[] = await actsOf(group, said, keep);
    const done = given(template, { rows }).when(...acts.map((act) => sends('beneficiaires-1', act)));
    expect((done.state.lists['criteres'] ?? []).map(({ id, values }) => [id, values['critere'], values['de']])).toEqual(
      [
        ['c1', { id: 'Ne pas être seul', digest: 'd'.repeat(64) }, null],
        ['c3', { id: 'Dormir en paix', digest: 'd'.repeat(64) }, undefined],
      ],
    );
  });
});
