import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { choices, document, notice, option, phase, programme, service, task } from '#tests/support/spec-templates';

const twoPhases = (...nodes: Parameters<typeof programme>[0]['nodes']) =>
  programme({ phases: ['realisation', 'conclusion'], nodes });

describe('phases in order', () => {
  it('R1 the next phase opens when the one before closes, and not earlier', () => {
    const template = programme({
      phases: ['preparation', 'realisation'],
      nodes: [task('objectifs', { phase: 'preparation' }), task('bilan', { phase: 'realisation' })],
    });
    given(template)
      .inPhase('preparation')
      .open('objectifs')
      .when('2007-06-01', does('ville-1', 'complete', 'objectifs'))
      .then(
        { type: 'StepLeft', outcomes: ['done'] },
        { type: 'ScopeClosed', scope: 'preparation~1', on: '2007-06-01', how: 'done' },
        { type: 'ScopeOpened', of: 'p:realisation', on: '2007-06-01' },
      )
      .inPhase('realisation')
      .open('bilan');
  });

  it('R1 every step without an arrow in gets a token when its phase opens', () => {
    const template = programme({
      nodes: [task('profils'), task('partenariat'), task('contrat')],
      edges: ['profils -> contrat'],
    });
    given(template).open('profils', 'partenariat');
  });

  it('R1 a phase that runs beside the others opens on its day, and the others do not wait for it', () => {
    const template = programme({
      phases: [
        'preparation',
        phase('tout-au-long', { beside: true, opens: { after: 'phase:realisation:opened' } }),
        'realisation',
      ],
      nodes: [
        task('objectifs', { phase: 'preparation' }),
        task('transmettre', { phase: 'tout-au-long', who: [{ role: 'beneficiaires' }] }),
        task('bilan', { phase: 'realisation' }),
      ],
    });
    given(template)
      .inPhase('preparation')
      .when(does('ville-1', 'complete', 'objectifs'))
      .inPhase('tout-au-long', 'realisation')
      .open('transmettre', 'bilan');
  });

  it('R1 a phase beside the others opens at 00:00 of its day', () => {
    const template = programme({
      phases: [
        'realisation',
        phase('permanence', { beside: true, opens: { after: 'contract:opened', plus: { months: 1 } } }),
      ],
      nodes: [task('bilan'), task('accueil', { phase: 'permanence' })],
    });
    given(template)
      .inPhase('realisation')
      .when('2007-02-14T23:59:59')
      .inPhase('realisation')
      .when('2007-02-15T00:00')
      .inPhase('realisation', 'permanence');
  });

  it('R2 services, notices, menus and what is required of nobody do not hold a phase open', () => {
    const template = twoPhases(
      service('paniers', { who: [{ role: 'partenaire' }] }),
      notice('calendrier'),
      option('soutien', { options: choices('psychologue'), who: [{ role: 'beneficiaires' }] }),
      task('transmettre', { completes: 'none', each: { role: 'beneficiaires' }, who: [{ each: 'self' }] }),
      task('relais', { required: false }),
      task('bilan', { phase: 'conclusion' }),
    );
    given(template).inPhase('conclusion').open('bilan');
  });

  it('R2 a task is required unless it says otherwise, and then a service holds too', () => {
    const template = twoPhases(
      task('planification'),
      service('accompagnement', { required: true, ends: { after: 'contract:opened', plus: { days: 10 } } }),
      task('bilan', { phase: 'conclusion' }),
    );
    given(template)
      .when(does('ville-1', 'complete', 'planification'))
      .inPhase('realisation')
      .when('2007-01-26')
      .inPhase('conclusion');
  });

  it('R2 an optional step is taken once somebody acts on it, and then what it leads to holds the phase', () => {
    const template = programme({
      phases: ['realisation', 'conclusion'],
      nodes: [
        task('planification'),
        task('atelier', { required: false, who: [{ role: 'beneficiaires', need: 'all' }] }),
        task('compte-rendu'),
        task('bilan', { phase: 'conclusion' }),
      ],
      edges: ['atelier -> compte-rendu'],
    });
    const start = given(template, { people: { beneficiaires: 2 } });
    start.when(does('ville-1', 'complete', 'planification')).inPhase('conclusion');
    start
      .when(does('beneficiaires-1', 'complete', 'atelier'), does('ville-1', 'complete', 'planification'))
      .inPhase('realisation')
      .when(does('beneficiaires-2', 'complete', 'atelier'), does('ville-1', 'complete', 'compte-rendu'))
      .inPhase('conclusion');
  });

  it('R2 taking an optional step on without doing it yet makes it count', () => {
    const template = programme({
      phases: ['realisation', 'conclusion'],
      nodes: [
        task('planification'),
        task('atelier', { required: false }),
        task('compte-rendu'),
        task('bilan', { phase: 'conclusion' }),
      ],
      edges: ['atelier -> compte-rendu'],
    });
    given(template)
      .when(does('ville-1', 'take', 'atelier'), does('ville-1', 'complete', 'planification'))
      .inPhase('realisation')
      .open('atelier');
  });

  it('R3 a token holds its phase while a required step can be reached from it', () => {
    const template = programme({
      phases: ['realisation', 'conclusion'],
      nodes: [document('synthese'), notice('annonce'), task('reponse'), task('bilan', { phase: 'conclusion' })],
      edges: ['synthese -> annonce', 'annonce -> reponse'],
    });
    given(template)
      .inPhase('realisation')
      .open('reponse')
      .when(does('ville-1', 'complete', 'reponse'))
      .inPhase('conclusion');
  });

  it('R3 a service without an end holds nothing, even when required', () => {
    const template = twoPhases(service('coaching', { required: true }), task('bilan', { phase: 'conclusion' }));
    given(template).inPhase('conclusion');
  });

  it('R3 an instance that goes on after its token left holds the phase only if its step says it is required', () => {
    const accueil = (required?: boolean) =>
      programme({
        phases: ['realisation', 'conclusion'],
        nodes: [
          task('engagements', {
            each: { role: 'beneficiaires' },
            who: [{ each: 'self' }],
            completes: 'none',
            ...(required === undefined ? {} : { required }),
          }),
          task('bilan', { phase: 'conclusion' }),
        ],
      });
    given(accueil()).inPhase('conclusion');
    given(accueil(true))
      .inPhase('realisation')
      .when(does('beneficiaires-1', 'complete', 'engagements'))
      .inPhase('conclusion');
  });

  it('R6 the last phase that closes without a typed end concludes as completed', () => {
    const ended = given(programme({ nodes: [task('bilan')] })).when('2007-03-01', does('ville-1', 'complete', 'bilan'));
    ended.ended('completed', '2007-03-01');
    expect(ended.state.end?.node).toBeNull();
  });

  it('R48 a programme whose first phase asks nothing of anybody ends at once rather than stay silent', () => {
    given(programme({ nodes: [notice('annonce')] })).ended('completed', '2007-01-15');
  });

  it('R33 adding a row is no amendment: the phase goes on as it was', () => {
    given(programme({ nodes: [task('bilan')] }))
      .when(says('ville-1', { type: 'addRow', list: 'commitments', row: 'c1', values: { by: 'ville' } }))
      .then({ type: 'RowAdded', list: 'commitments', row: 'c1' })
      .open('bilan');
  });
});
