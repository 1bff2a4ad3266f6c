import { describe, expect, it } from '@jest/globals';
import { facetsOf, isAmong, type Known } from '../../designer/src/features/programmes/facets.ts';
import { isExample } from '../../designer/src/features/programmes/is-example.ts';
import { stepsDone } from '../../designer/src/features/programmes/steps-done.ts';
import { loadTemplate } from '../scenarios/support/templates.ts';

/** A shipped programme as the gallery knows it once its year is computed. */
function known(id: string, months: number | null): Known {
  const { tags = [], roles, source } = loadTemplate(id);
  return { programme: { id, tags, roles: roles.length }, months, hasSource: source !== undefined };
}
const shipped = [
  known('mulhouse-csm', 11),
  known('alsace-csm-personne', 14),
  known('equipe-pluridisciplinaire', 2),
  known('microcredit', 15),
];
const among = (all: readonly Known[], ids: readonly string[]) => {
  const chosen = facetsOf(all).filter(({ id }) => ids.includes(id));
  return all.filter((one) => isAmong(one, chosen)).map(({ programme }) => programme.id);
};

describe('narrowing the gallery', () => {
  it('offers what the programmes say of themselves, and nothing that all of them share', () => {
    const ids = facetsOf(shipped).map(({ id }) => id);
    expect(ids).toContain('tag.group');
    expect(ids).toContain('length.short');
    expect(ids).not.toContain('source.told');
    const twins = [known('microcredit', 15), known('microcredit', 15)];
    expect(facetsOf(twins)).toEqual([]);
  });

  it('offers the word of a programme that nobody foresaw', () => {
    const own: Known = { programme: { id: 'jardin', tags: ['jardins'], roles: 3 }, months: 4, hasSource: false };
    const ids = facetsOf([...shipped, own]).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['tag.jardins', 'source.told']));
  });

  it('adds up inside a group, and asks for each group chosen', () => {
    expect(among(shipped, ['tag.individual'])).toEqual([
      'alsace-csm-personne',
      'equipe-pluridisciplinaire',
      'microcredit',
    ]);
    expect(among(shipped, ['tag.group', 'tag.money'])).toEqual(['mulhouse-csm', 'microcredit']);
    expect(among(shipped, ['tag.individual', 'length.short'])).toEqual(['equipe-pluridisciplinaire']);
  });

  it('keeps a programme whose year is still being computed', () => {
    const waiting = [...shipped.slice(1), known('mulhouse-csm', null)];
    expect(among(waiting, ['length.short'])).toEqual(['equipe-pluridisciplinaire', 'mulhouse-csm']);
  });

  it('shows everything when nothing is chosen', () => {
    expect(among(shipped, [])).toHaveLength(shipped.length);
  });
});

describe('the first steps', () => {
  const contract = (status: 'draft' | 'open' | 'ended', rehearsal: boolean) => ({ status, rehearsal, title: '' });

  it('are made by what exists: a draft chooses a programme, only a launch launches', () => {
    expect(stepsDone([], false)).toEqual(['space']);
    expect(stepsDone([contract('draft', false)], false)).toEqual(['space', 'model']);
    expect(stepsDone([contract('open', true)], false)).toEqual(['space', 'model', 'example']);
    expect(stepsDone([contract('open', true), contract('ended', false)], false)).toHaveLength(4);
  });

  it('stay made when the example that was tried is taken away', () => {
    expect(stepsDone([], true)).toEqual(['space', 'model', 'example']);
  });

  it('know an example by its name, in either language, as long as it runs as a rehearsal', () => {
    const running = { ...contract('open', true), title: 'Exemple\u00a0: Microcrédit' };
    expect(isExample(running)).toBe(true);
    expect(isExample({ ...running, title: 'Example: Microcredit' })).toBe(true);
    expect(isExample({ ...running, rehearsal: false })).toBe(false);
    expect(isExample({ ...running, status: 'ended' })).toBe(false);
    expect(isExample({ ...running, title: 'Exemplaire' })).toBe(false);
  });
});
