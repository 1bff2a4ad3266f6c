import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { choices, decision, field, programme, task } from '#tests/support/spec-templates';

type About = NonNullable<Parameters<typeof decision>[1]['about']>;
const column = (id: string, type: 'person' | 'choice' | 'boolean') => ({ id, type, title: { fr: id } });
const FILES = field('dossiers', 'list', { columns: [column('porteur', 'person'), column('complet', 'boolean')] });
const dossier = (row: string, values: Record<string, string | boolean> = {}) => ({ list: 'dossiers', row, values });
const JURY = [{ role: 'animateurs' as const, need: 'all' as const }];

const jury = (method: 'one' | 'vote' | 'score', about: Partial<About> = {}) =>
  programme({
    fields: [FILES],
    nodes: [
      decision('selection', {
        method,
        choices: choices('retenu', 'refuse'),
        about: { list: 'dossiers', ...about },
        who: method === 'one' ? [{ role: 'ville' }] : JURY,
      }),
      task('annoncer'),
      task('accompagner', { each: { list: 'dossiers', where: { row: 'selection', op: 'eq', value: 'retenu' } } }),
    ],
    edges: ['selection -> annoncer', 'selection -> accompagner'],
  });
const score = (person: string, scores: Record<string, number>) => does(person, 'vote', 'selection', { scores });
const resultOf = (spec: ReturnType<typeof given>) =>
  Object.fromEntries((spec.state.lists.dossiers ?? []).map((row) => [row.id, row.values.selection]));

describe('deciding row by row', () => {
  const rows = ['epicerie', 'guide', 'permis'].map((row) => dossier(row));

  it('R35 each row gets its decision, readable as a column of its name, and the step leaves by decided', () => {
    const decided = given(jury('one'), { rows }).when(
      does('ville-1', 'decide', 'selection', { rows: { epicerie: 'retenu', guide: 'refuse', permis: 'retenu' } }),
    );
    decided.outcome('selection', 'decided').open('annoncer', 'accompagner').asks('accompagner', 'anybody', 'anybody');
    expect(resultOf(decided)).toEqual({ epicerie: 'retenu', guide: 'refuse', permis: 'retenu' });
  });

  it('R35 a body decides each row by its voices', () => {
    const vote = (person: string, guide: string) =>
      does(person, 'vote', 'selection', { rows: { epicerie: 'retenu', guide, permis: 'refuse' } });
    const decided = given(jury('vote'), { rows, people: { animateurs: 3 } }).when(
      vote('animateurs-1', 'retenu'),
      vote('animateurs-2', 'refuse'),
      vote('animateurs-3', 'refuse'),
    );
    expect(resultOf(decided)).toEqual({ epicerie: 'retenu', guide: 'refuse', permis: 'refuse' });
  });

  it('R35 only the rows that match are decided', () => {
    const about = { where: { row: 'complet', op: 'eq' as const, value: true } };
    const some = [dossier('epicerie', { complet: true }), dossier('guide', { complet: false })];
    given(jury('one', about), { rows: some })
      .when(does('ville-1', 'decide', 'selection', { rows: { guide: 'retenu' } }))
      .rejected('ROW_UNKNOWN')
      .when(does('ville-1', 'decide', 'selection', { rows: { epicerie: 'retenu' } }))
      .open('annoncer', 'accompagner')
      .asks('accompagner', 'anybody');
  });

  it('R35 exactly so many rows are kept; the others are an ordered reserve', () => {
    const decided = given(jury('score', { keep: 2 }), {
      rows: [...rows, dossier('antenne')],
      people: { animateurs: 2 },
    }).when(
      score('animateurs-1', { epicerie: 5, guide: 2, permis: 4, antenne: 3 }),
      score('animateurs-2', { epicerie: 3, guide: 1, permis: 5, antenne: 3 }),
    );
    expect(resultOf(decided)).toEqual({ epicerie: 'retenu', guide: 'refuse', permis: 'retenu', antenne: 'refuse' });
    decided.asks('accompagner', 'anybody', 'anybody');
  });

  it('R35 when a kept row withdraws, the first of the reserve takes its place', () => {
    const decided = given(jury('score', { keep: 2 }), {
      rows: [...rows, dossier('antenne')],
      people: { animateurs: 1 },
    })
      .when(score('animateurs-1', { epicerie: 5, guide: 2, permis: 4, antenne: 3 }))
      .when(says('ville-1', { type: 'removeRow', list: 'dossiers', row: 'epicerie' }));
    decided.then(
      { type: 'RowRemoved', row: 'epicerie' },
      { type: 'RowChanged', row: 'antenne', values: { selection: 'retenu' } },
    );
    expect(resultOf(decided)).toEqual({ guide: 'refuse', permis: 'retenu', antenne: 'retenu' });
    const again = decided.when(says('ville-1', { type: 'removeRow', list: 'dossiers', row: 'permis' }));
    expect(resultOf(again)).toEqual({ guide: 'retenu', antenne: 'retenu' });
  });

  it('R35 a reserve that withdraws promotes nobody', () => {
    const decided = given(jury('score', { keep: 1 }), { rows, people: { animateurs: 1 } })
      .when(score('animateurs-1', { epicerie: 5, guide: 2, permis: 4 }))
      .when(says('ville-1', { type: 'removeRow', list: 'dossiers', row: 'permis' }));
    expect(resultOf(decided)).toEqual({ epicerie: 'retenu', guide: 'refuse' });
  });

  it('R35 equal rows keep the order in which they were handed in', () => {
    const decided = given(jury('score', { keep: 1 }), { rows, people: { animateurs: 1 } }).when(
      score('animateurs-1', { permis: 4, guide: 4, epicerie: 1 }),
    );
    expect(resultOf(decided)).toEqual({ epicerie: 'refuse', guide: 'retenu', permis: 'refuse' });
  });

  it('R35 a juror linked to a file has no say on it', () => {
    // The condition is read for each juror and each row: here, a file that its bearer judges is told by its column.
    const template = programme({
      fields: [FILES, field('juge', 'person', { of: 'animateurs' })],
      nodes: [
        decision('selection', {
          method: 'score',
          choices: choices('retenu', 'refuse'),
          who: JURY,
          about: { list: 'dossiers', keep: 1, exceptRow: { row: 'porteur', op: 'eq', value: { field: 'juge' } } },
        }),
      ],
    });
    const own = (n: number) => says(`animateurs-${n}`, { type: 'setField', field: 'juge', value: `animateurs-${n}` });
    const decided = given(template, {
      people: { animateurs: 2 },
      rows: [dossier('epicerie', { porteur: 'animateurs-1' }), dossier('guide', { porteur: 'nobody' })],
    }).when(
      own(1),
      own(2),
      score('animateurs-1', { epicerie: 100, guide: 4 }),
      score('animateurs-2', { epicerie: 1, guide: 2 }),
    );
    expect(resultOf(decided)).toEqual({ epicerie: 'refuse', guide: 'retenu' });
  });

  it('R35 without any row there is nothing to decide, and the step still leaves by decided', () => {
    given(jury('one'))
      .when(does('ville-1', 'decide', 'selection', { rows: {} }))
      .open('annoncer')
      .outcome('selection', 'decided');
  });

  it('R35 an answer says something of some row, and only of rows that are there', () => {
    given(jury('one'), { rows })
      .when(does('ville-1', 'decide', 'selection', { rows: {} }))
      .rejected('ANSWER_INCOMPLETE');
    given(jury('one'), { rows })
      .when(does('ville-1', 'decide', 'selection', { rows: { autre: 'retenu' } }))
      .rejected('ROW_UNKNOWN');
    given(jury('one'), { rows })
      .when(does('ville-1', 'decide', 'selection', { rows: { guide: 'peut-etre' } }))
      .rejected('CHOICE_UNKNOWN');
  });

  it('R35 an action without a pilot does not enter the programme', () => {
    const template = programme({
      fields: [FILES],
      nodes: [
        decision('pacte', {
          method: 'one',
          choices: choices('retenu', 'refuse'),
          about: { list: 'dossiers', where: { row: 'porteur' } },
        }),
      ],
    });
    given(template, { rows: [dossier('epicerie', { porteur: 'ville-1' }), dossier('guide')] })
      .when(does('ville-1', 'decide', 'pacte', { rows: { guide: 'retenu' } }))
      .rejected('ROW_UNKNOWN');
  });
});
