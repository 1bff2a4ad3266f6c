import { describe, expect, it } from '@jest/globals';
import { does, given, outside, says } from '#tests/support/spec';
import { back, choices, gate, programme, task, wait } from '#tests/support/spec-templates';

const bank = (remembers?: boolean) =>
  programme({
    nodes: [
      task('instruction'),
      wait('reponse-banque', {
        answers: choices('accord', 'refus'),
        expected: { after: 'reached', plus: { days: 20 } },
        recordedBy: [{ role: 'animateurs' }],
        ...(remembers === undefined ? {} : { remembers }),
      }),
      task('versement'),
      task('expliquer-refus'),
    ],
    edges: [
      'instruction -> reponse-banque',
      'reponse-banque -accord-> versement',
      'reponse-banque -refus-> expliquer-refus',
    ],
  });
const complete = does('ville-1', 'complete', 'instruction');

describe('waiting for somebody outside', () => {
  it('R12 the answer may come before the expected day', () => {
    given(bank())
      .when(complete)
      .asks('reponse-banque', 'anybody')
      .when('2007-01-20', does('animateurs-1', 'recordAnswer', 'reponse-banque', { answer: 'accord' }))
      .then({ type: 'StepLeft', outcomes: ['accord'], on: '2007-01-20' })
      .open('versement');
  });

  it('R12 the answer may come after the expected day: waiting has no end of its own', () => {
    given(bank())
      .when(complete, '2007-09-01')
      .open('reponse-banque')
      .when(does('animateurs-1', 'recordAnswer', 'reponse-banque', { answer: 'refus' }))
      .open('expliquer-refus');
  });

  it('R12 an answer that came before the file was ready is remembered', () => {
    given(bank())
      .when(says('ville-1', { type: 'recordAnswer', node: 'reponse-banque', answer: 'accord', on: '2007-01-12' }))
      .then({ type: 'OutsideAnswered', node: 'reponse-banque', answer: 'accord' })
      .open('instruction')
      .when('2007-02-01', complete)
      .then({ type: 'StepLeft', outcomes: ['accord'], on: '2007-01-12' })
      .open('versement');
  });

  it('R12 unless it says that it remembers nothing: then the answer is refused while nobody waits for it', () => {
    given(bank(false))
      .when(outside('reponse-banque', 'accord'))
      .rejected('STEP_NOT_OPEN')
      .when(complete)
      .open('reponse-banque');
  });

  it('R12 an answer that arrives by itself releases the step', () => {
    given(bank())
      .when(complete, '2007-02-20', outside('reponse-banque', 'refus', '2007-02-18'))
      .open('expliquer-refus');
  });

  it('R12 only an answer that was foreseen is one', () => {
    given(bank()).when(complete, outside('reponse-banque', 'peut-etre')).rejected('CHOICE_UNKNOWN');
    given(bank())
      .when(complete, does('animateurs-1', 'recordAnswer', 'reponse-banque', { answer: 'peut-etre' }))
      .rejected('CHOICE_UNKNOWN');
  });

  it('R12 without anybody named, the coordinator records the answer', () => {
    const template = programme({ nodes: [wait('vote-assemblee', { answers: choices('adopte', 'rejete') })] });
    given(template)
      .when(does('animateurs-1', 'recordAnswer', 'vote-assemblee', { answer: 'adopte' }))
      .rejected('ACTOR_NOT_IN_SEAT')
      .when(does('ville-1', 'recordAnswer', 'vote-assemblee', { answer: 'adopte' }))
      .ended('completed');
  });

  const again = programme({
    nodes: [task('dossier'), wait('banque', { answers: choices('incomplet', 'accord') }), task('versement')],
    edges: ['dossier -> banque', back('banque -incomplet-> dossier', 3), 'banque -accord-> versement'],
  });
  const dossier = does('ville-1', 'complete', 'dossier');

  it('R12 R24 an answer heard while the step was open is not heard again at the next round', () => {
    given(again)
      .when(dossier, outside('banque', 'incomplet'))
      .open('dossier')
      .when('2007-02-15', dossier)
      .open('banque');
  });

  it('R12 R24 an early answer is used once', () => {
    given(again)
      .when(outside('banque', 'incomplet'), dossier)
      .open('dossier')
      .when('2007-02-15', dossier)
      .open('banque');
  });
});

describe('waiting for a date', () => {
  const until = programme({
    nodes: [wait('rentree', { until: { after: 'contract:opened', plus: { days: 10 } } }), task('inscription')],
    edges: ['rentree -> inscription'],
  });

  it('R47 a wait is over at 00:00 of its day', () => {
    given(until).when('2007-01-24T23:59:59').open('rentree').when('2007-01-25T00:00').open('inscription');
  });

  it('R47 a wait for a day that is already past is over at once', () => {
    const template = programme({
      nodes: [
        task('accueil'),
        wait('rentree', { until: { after: 'contract:opened', plus: { days: 10 } } }),
        task('inscription'),
      ],
      edges: ['accueil -> rentree', 'rentree -> inscription'],
    });
    given(template)
      .when('2007-03-01', does('ville-1', 'complete', 'accueil'))
      .open('inscription');
  });

  it('R47 a step opens at 00:00 of its day', () => {
    const template = programme({
      nodes: [task('ateliers', { opens: { after: 'contract:opened', plus: { days: 10 } } })],
    });
    given(template).when('2007-01-24T23:59:59').open().when('2007-01-25T00:00').open('ateliers');
  });

  it('R47 or at the hour that is stated', () => {
    const template = programme({
      nodes: [task('ateliers', { opens: { after: 'contract:opened', plus: { days: 10 }, at: '18:00' } })],
    });
    given(template).when('2007-01-25T17:59').open().when('2007-01-25T18:00').open('ateliers');
  });
});

describe('the first of several waits', () => {
  const race = programme({
    nodes: [
      task('preparer'),
      gate('premier-arrive', {
        mode: 'race',
        branches: [
          { outcome: 'pret', on: { outcome: 'preparer', is: 'done' } },
          { outcome: 'delai', at: { after: 'reached', plus: { days: 30 } } },
        ],
      }),
      task('lancer'),
      task('relancer'),
    ],
    edges: ['premier-arrive -pret-> lancer', 'premier-arrive -delai-> relancer'],
  });

  it('R47 a race is won by what comes about first', () => {
    given(race)
      .when('2007-02-01', does('ville-1', 'complete', 'preparer'))
      .open('lancer');
    given(race)
      .when('2007-02-13T23:59')
      .open('preparer', 'premier-arrive')
      .when('2007-02-14T00:00')
      .open('preparer', 'relancer');
  });

  it('R47 once won, a race is over: what comes later changes nothing', () => {
    const late = given(race)
      .when('2007-02-14', does('ville-1', 'complete', 'preparer'))
      .open('relancer');
    expect(late.times('premier-arrive')).toBe(1);
  });
});
