import { describe, expect, it } from '@jest/globals';
import { compile } from '#engine/compile';
import { type Entry, preview } from '#engine/simulate';
import type { PreviewOptions } from '#engine/simulate/options';
import { templateSchema } from '#schema/template';
import {
  back,
  choices,
  decision,
  evaluation,
  field,
  option,
  programme,
  service,
  sign,
  task,
  wait,
} from '#tests/support/spec-templates';

function calendarOf(template: ReturnType<typeof programme>, options: Partial<PreviewOptions> = {}) {
  return preview(compile(templateSchema.parse(template)), { opened: '2007-01-15', ...options });
}
const of = (entries: readonly Entry[], node: string) =>
  entries.filter((entry) => entry.node === node).map((entry) => `${entry.date} ${entry.what}`);
const IN_10 = { after: 'contract:opened', plus: { days: 10 } };

describe('what a preview supposes', () => {
  it('R41 the fewest people, three rows, the first choice, menus left alone: and it says so', () => {
    const template = programme({
      fields: [field('actions', 'list', { columns: [{ id: 'titre', type: 'text', title: { fr: 'Titre' } }] })],
      nodes: [
        decision('orientation', { method: 'one', choices: choices('emploi', 'sociale') }),
        task('cv', { each: { list: 'actions' } }),
        task('logement'),
        option('soutien', { options: choices('psy'), who: [{ role: 'beneficiaires' }] }),
        task('seances-psy'),
      ],
      edges: ['orientation -emploi-> cv', 'orientation -sociale-> logement', 'soutien -psy-> seances-psy'],
    });
    const { entries, assumed } = calendarOf(template);
    expect(new Set(entries.map((entry) => entry.node))).toEqual(
      new Set(['realisation', 'orientation', 'cv', 'soutien', null]),
    );
    expect(assumed).toEqual(
      expect.arrayContaining([
        { what: 'people', name: 'ville', value: 1 },
        { what: 'people', name: 'partenaire', value: 0 },
        { what: 'rows', name: 'actions', value: 3 },
        { what: 'answer', name: 'orientation', value: 'emploi' },
      ]),
    );
    const asked = calendarOf(template, { answers: { orientation: 'sociale', soutien: 'psy' } });
    expect(of(asked.entries, 'logement')).toEqual(['2007-01-15 opens']);
    expect(of(asked.entries, 'seances-psy')).toEqual(['2007-01-15 opens']);
  });

  it('R41 no choice that goes back is supposed', () => {
    const template = programme({
      nodes: [
        task('dossier'),
        decision('controle', { method: 'one', choices: choices('incomplet', 'complet') }),
        task('envoi'),
      ],
      edges: ['dossier -> controle', back('controle -incomplet-> dossier', 3), 'controle -complet-> envoi'],
    });
    expect(of(calendarOf(template).entries, 'envoi')).toEqual(['2007-01-15 opens']);
  });

  it('R41 a wait is answered on the day it was expected', () => {
    const template = programme({
      nodes: [
        wait('reponse-banque', {
          answers: choices('accord', 'refus'),
          expected: { after: 'reached', plus: { days: 20 } },
        }),
        task('versement'),
      ],
      edges: ['reponse-banque -accord-> versement'],
    });
    for (const people of ['diligent', 'late', 'silent'] as const) {
      expect(of(calendarOf(template, { people }).entries, 'versement')).toEqual(['2007-02-04 opens']);
    }
  });

  it('R41 a step may be said to be done on a day; what comes before it was done by then', () => {
    const template = programme({
      phases: ['preparation', 'lancement'],
      nodes: [
        task('objectifs', { phase: 'preparation', due: { after: 'contract:opened', plus: { days: 200 } } }),
        sign('signature', { phase: 'lancement', who: [{ role: 'beneficiaires', need: 'all' }] }),
        evaluation('bilan', { phase: 'lancement', due: { after: 'node:signature:completed', plus: { months: 3 } } }),
      ],
      edges: ['signature -> bilan'],
    });
    const { entries, ends } = calendarOf(template, { on: { signature: '2007-02-15' } });
    expect(of(entries, 'preparation')).toEqual(['2007-01-15 phase-opened', '2007-02-15 phase-closed']);
    expect(of(entries, 'bilan')).toEqual(expect.arrayContaining(['2007-05-15 due']));
    expect(ends?.date).toBe('2007-05-15');
  });

  it('R41 a step that cannot be reached by its day is done as it opens, with that day', () => {
    const template = programme({
      nodes: [
        service('formation', { ends: { after: 'contract:opened', plus: { days: 60 } }, required: true }),
        sign('signature'),
        evaluation('bilan', { due: { after: 'node:signature:completed', plus: { months: 3 } } }),
      ],
      edges: ['formation -> signature', 'signature -> bilan'],
    });
    const { entries } = calendarOf(template, { on: { signature: '2007-02-15' } });
    expect(of(entries, 'signature')).toEqual(expect.arrayContaining(['2007-03-17 opens']));
    expect(of(entries, 'bilan')).toEqual(expect.arrayContaining(['2007-05-15 due']));
  });

  it('R41 a preview that meets an incident has no end, and says which', () => {
    const template = programme({
      nodes: [
        decision('orientation', { method: 'one', choices: choices('a', 'b') }),
        task('x'),
        task('y'),
        task('contrat', { join: { mode: 'all' } }),
      ],
      edges: ['orientation -a-> x', 'orientation -b-> y', 'x -> contrat', 'y -> contrat'],
    });
    const { ends, incidents } = calendarOf(template);
    expect(ends).toBeNull();
    expect(incidents).toEqual([expect.objectContaining({ code: 'JOIN_STARVED', node: 'contrat', date: '2007-01-15' })]);
  });

  it('R41 people act in the order of the steps, then of the occurrences, the engine settling in between', () => {
    // `second` is due the same day; `premier` opens `insere`, which comes before `second` in the drawing.
    const template = programme({
      nodes: [task('premier', { due: IN_10 }), task('insere'), task('second', { due: IN_10 })],
      edges: ['premier -> insere'],
    });
    const { entries } = calendarOf(template);
    expect(of(entries, 'insere')).toEqual(['2007-01-25 opens']);
    expect(entries.filter((entry) => entry.what === 'end').map((entry) => entry.date)).toEqual(['2007-01-25']);
  });
});
