import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import {
  choices,
  decision,
  document,
  field,
  group,
  meeting,
  notice,
  phase,
  programme,
  task,
} from '#tests/support/spec-templates';

const SELF = [{ each: 'self' as const }];
const newPartner = (person: string) => says('ville-1', { type: 'addParty', role: 'partenaire', person });

const welcome = (completes?: 'all' | 'none' | { n: number; cancel?: boolean }) =>
  programme({
    nodes: [
      group('accueil', { each: { role: 'partenaire' }, ...(completes ? { completes } : {}) }),
      task('engagements', { in: 'accueil', who: SELF }),
      task('signature-partenaire', {
        in: 'accueil',
        who: SELF,
        due: { after: 'node:engagements:completed', plus: { days: 10 } },
      }),
      task('bilan'),
    ],
    edges: ['engagements -> signature-partenaire', 'accueil -> bilan'],
  });
const commits = (person: string) => does(person, 'complete', 'engagements');
const signs = (person: string) => does(person, 'complete', 'signature-partenaire');

describe('groups of steps', () => {
  it('R20 its instances advance independently', () => {
    const start = given(welcome(), { people: { partenaire: 2 } }).asks('engagements', 'partenaire-1', 'partenaire-2');
    start
      .when(commits('partenaire-2'))
      .asks('engagements', 'partenaire-1')
      .asks('signature-partenaire', 'partenaire-2')
      .when(signs('partenaire-2'))
      .open('accueil', 'engagements')
      .when(commits('partenaire-1'), signs('partenaire-1'))
      .open('bilan');
  });

  it('R20 R27 inside an instance a date counts from what happened in that instance', () => {
    given(welcome(), { people: { partenaire: 2 } })
      .when('2007-02-01', commits('partenaire-1'), '2007-03-01', commits('partenaire-2'))
      .due('signature-partenaire', '2007-02-11', '2007-03-11');
  });

  it('R20 with completes none the programme goes on at once and late partners are still welcomed', () => {
    given(welcome('none'))
      .open('accueil', 'bilan')
      .when('2007-02-10', newPartner('banque'))
      .asks('engagements', 'banque')
      .when(commits('banque'), signs('banque'))
      .then({ type: 'RunClosed', outcomes: ['done'] })
      .open('accueil', 'bilan');
  });

  it('R20 a number of instances is enough where the programme says so', () => {
    const two = (cancel: boolean) =>
      given(welcome(cancel ? { n: 1, cancel } : { n: 1 }), { people: { partenaire: 2 } }).when(
        commits('partenaire-1'),
        signs('partenaire-1'),
      );
    two(false)
      .open('accueil', 'engagements', 'bilan')
      .when(commits('partenaire-2'), signs('partenaire-2'))
      .open('bilan');
    two(true).open('bilan');
  });

  it('R21 several steps each time are a recurrence on a group', () => {
    const template = programme({
      nodes: [
        group('seance', {
          recurrence: { first: { after: 'contract:opened', plus: { weeks: 1 } }, every: { weeks: 1 }, count: 2 },
        }),
        meeting('rencontre', { in: 'seance', due: { after: 'reached' } }),
        task('compte-rendu', { in: 'seance', due: { after: 'node:rencontre:completed', plus: { days: 2 } } }),
        task('synthese'),
      ],
      edges: ['rencontre -> compte-rendu', 'seance -> synthese'],
    });
    const held = does('ville-1', 'recordMeeting', 'rencontre', { held: true });
    const report = does('ville-1', 'complete', 'compte-rendu');
    const first = given(template).open('seance').when('2007-01-22').open('seance', 'rencontre');
    first
      .when(held)
      .due('compte-rendu', '2007-01-24')
      .when(report)
      .open('seance')
      .when('2007-01-29', held, report)
      .open('synthese');
    first.when('2007-01-29').asks('rencontre', 'anybody', 'anybody', 'anybody', 'anybody');
  });

  it('R20 a group may be inside a group', () => {
    const template = programme({
      fields: [field('fiches', 'list', { columns: [{ id: 'titre', type: 'text', title: { fr: 'Titre' } }] })],
      nodes: [
        group('axe', { each: { times: 2 } }),
        group('fiche', { in: 'axe', each: { list: 'fiches' } }),
        task('rediger', { in: 'fiche' }),
        task('relire', { in: 'axe' }),
        task('programme-final'),
      ],
      edges: ['fiche -> relire', 'axe -> programme-final'],
    });
    const rows = ['epicerie', 'permis'].map((row) => ({ list: 'fiches', row, values: {} }));
    const write = does('ville-1', 'complete', 'rediger');
    given(template, { rows })
      .asks('rediger', 'anybody', 'anybody', 'anybody', 'anybody')
      .when(write, write)
      .asks('relire', 'anybody')
      .when(write, write, does('ville-1', 'complete', 'relire'), does('ville-1', 'complete', 'relire'))
      .open('programme-final');
  });

  it('R1 arrows stay inside a group: its entries are reached when it opens, and what they lead to after', () => {
    const template = programme({
      nodes: [task('signature'), group('suivi'), document('note', { in: 'suivi' }), task('lecture', { in: 'suivi' })],
      edges: ['signature -> suivi', 'note -> lecture'],
    });
    given(template)
      .open('signature')
      .when(does('ville-1', 'complete', 'signature'))
      .open('suivi', 'lecture');
  });

  it('R11 a condition inside an instance reads what happened in it', () => {
    const template = programme({
      nodes: [
        group('dossier', { each: { times: 2 } }),
        decision('avis', { in: 'dossier', method: 'one', choices: choices('favorable', 'reserve') }),
        task('levee-de-reserve', { in: 'dossier', when: { outcome: 'avis', is: 'reserve' } }),
      ],
      edges: ['avis -favorable-> levee-de-reserve', 'avis -reserve-> levee-de-reserve'],
    });
    given(template)
      .when(
        does('ville-1', 'decide', 'avis', { choices: ['reserve'] }),
        does('ville-1', 'decide', 'avis', { choices: ['favorable'] }),
      )
      .asks('levee-de-reserve', 'anybody');
  });

  it('R39 items say where they are: scope, group and member, step, occurrence and seat', () => {
    const template = programme({
      nodes: [
        group('accueil', { each: { role: 'partenaire' } }),
        task('engagements', { in: 'accueil', who: SELF }),
        task('visite', { in: 'accueil', who: [{ role: 'beneficiaires', need: 'all' }] }),
      ],
    });
    const start = given(template, { people: { partenaire: 1, beneficiaires: 2 } });
    const body = 'realisation~1/accueil~1[partenaire.1]';
    expect(start.items('engagements').map((item) => item.id)).toEqual([`${body}/engagements~1.1`]);
    expect(start.items('visite').map((item) => item.id)).toEqual([
      `${body}/visite~1.1@beneficiaires.1`,
      `${body}/visite~1.1@beneficiaires.2`,
    ]);
  });

  it('R7 a group whose body asks nothing of anybody is done at once', () => {
    const template = programme({
      nodes: [group('information'), document('note', { in: 'information' }), task('suite')],
      edges: ['information -> suite'],
    });
    given(template).open('suite');
  });

  it('R5 when a phase closes on a group with recurrence, occurrences to come lapse and the running one goes on', () => {
    const template = programme({
      phases: [
        phase('realisation', { closes: { at: { after: 'contract:opened', plus: { days: 10 } } } }),
        'conclusion',
      ],
      nodes: [
        group('seance', {
          recurrence: { first: { after: 'contract:opened', plus: { weeks: 1 } }, every: { weeks: 1 }, count: 4 },
        }),
        task('preparer', { in: 'seance' }),
        task('bilan', { phase: 'conclusion' }),
      ],
    });
    given(template)
      .when('2007-03-01')
      .open('seance', 'preparer', 'bilan')
      .asks('preparer', 'anybody')
      .when(does('ville-1', 'complete', 'preparer'))
      .open('bilan');
  });

  it('R5 what somebody took inside a group goes on when its body closes, and moves nothing', () => {
    const template = programme({
      nodes: [
        group('accueil'),
        task('relais', { in: 'accueil', required: false }),
        task('dossier', { in: 'accueil' }),
        task('suite'),
      ],
      edges: ['accueil -> suite'],
    });
    given(template)
      .when(does('ville-1', 'take', 'relais'), does('ville-1', 'complete', 'dossier'))
      .asks('relais', 'anybody')
      .asks('suite', 'anybody')
      .when(does('ville-1', 'complete', 'relais'))
      .open('suite');
  });

  it('R41 R4 what a group sends on comes before its phase closes', () => {
    const template = programme({
      phases: ['realisation', 'conclusion'],
      nodes: [
        group('accueil'),
        task('dossier', { in: 'accueil' }),
        notice('annonce'),
        task('bilan', { phase: 'conclusion' }),
      ],
      edges: ['accueil -> annonce'],
    });
    given(template)
      .when(does('ville-1', 'complete', 'dossier'))
      .then({ type: 'NoticeSent' }, { type: 'ScopeClosed', scope: 'realisation~1' })
      .inPhase('conclusion');
  });
});
