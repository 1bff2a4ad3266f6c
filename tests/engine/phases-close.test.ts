import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { evaluation, phase, programme, task } from '#tests/support/spec-templates';

const SIX_MONTHS = { after: 'node:signature:completed', plus: { months: 6 } };

describe('when a phase closes', () => {
  it('R4 it waits for its condition', () => {
    const template = programme({
      phases: [phase('realisation', { closes: { when: { field: 'solde', op: 'eq', value: 0 } } }), 'conclusion'],
      fields: [{ id: 'solde', type: 'money', title: { fr: 'Solde' } }],
      nodes: [task('echeances'), task('bilan', { phase: 'conclusion' })],
    });
    given(template, { fields: { solde: 5000 } })
      .when(does('ville-1', 'complete', 'echeances'))
      .inPhase('realisation')
      .when(says('ville-1', { type: 'setField', field: 'solde', value: 0 }))
      .inPhase('conclusion');
  });

  it('R4 it waits until the end of its first possible day', () => {
    const template = programme({
      phases: [
        phase('realisation', { closes: { notBefore: { after: 'contract:opened', plus: { days: 10 } } } }),
        'conclusion',
      ],
      nodes: [task('ateliers'), task('bilan', { phase: 'conclusion' })],
    });
    given(template)
      .when(does('ville-1', 'complete', 'ateliers'), '2007-01-25T23:59:59')
      .inPhase('realisation')
      .when('2007-01-26T00:00')
      .then({ type: 'ScopeClosed', scope: 'realisation~1', on: '2007-01-25', how: 'done' })
      .inPhase('conclusion');
  });

  it('R4 it closes after the end of its last day whatever is still open', () => {
    const template = programme({
      phases: ['lancement', phase('realisation', { closes: { at: SIX_MONTHS } }), 'conclusion'],
      nodes: [
        task('signature', { phase: 'lancement' }),
        task('actions', { phase: 'realisation' }),
        task('bilan', { phase: 'conclusion' }),
      ],
    });
    given(template, { on: '2008-12-01' })
      .when('2008-12-18', does('ville-1', 'complete', 'signature'), '2009-06-18T23:59:59')
      .inPhase('realisation')
      .when('2009-06-19T00:00')
      .then({ type: 'ScopeClosed', scope: 'realisation~1', on: '2009-06-18', how: 'date' })
      .inPhase('conclusion')
      .open('actions', 'bilan');
  });

  it('R4 a last day that is already past when the phase opens is put before the coordinator, then ignored', () => {
    const template = programme({
      phases: [
        'lancement',
        phase('realisation', { closes: { at: { after: 'contract:opened', plus: { days: 10 } } } }),
        'conclusion',
      ],
      nodes: [
        task('signature', { phase: 'lancement' }),
        task('actions', { phase: 'realisation' }),
        task('bilan', { phase: 'conclusion' }),
      ],
    });
    const late = given(template)
      .when('2007-03-01', does('ville-1', 'complete', 'signature'))
      .inPhase('realisation')
      .incidents('CLOSES_AT_PAST')
      .when(does('ville-1', 'complete', 'actions'))
      .inPhase('realisation');
    late
      .when(says('ville-1', { type: 'resolve', incident: late.incident('CLOSES_AT_PAST'), resolution: 'dismiss' }))
      .incidents()
      .inPhase('conclusion');
  });

  it('R4 an open incident in it keeps a phase open', () => {
    const template = programme({
      phases: ['realisation', 'conclusion'],
      nodes: [task('atelier'), task('bilan', { phase: 'conclusion' })],
    });
    const stuck = given(template)
      .when(does('ville-1', 'decline', 'atelier'))
      .inPhase('realisation')
      .incidents('OUTCOME_UNWIRED');
    stuck
      .when(says('ville-1', { type: 'resolve', incident: stuck.incident('OUTCOME_UNWIRED'), resolution: 'skip' }))
      .inPhase('conclusion');
  });

  it('R4 a phase beside the others closes only on its own last day, or with the contract', () => {
    const template = programme({
      phases: [
        'realisation',
        phase('permanence', { beside: true }),
        phase('campagne', { beside: true, closes: { at: { after: 'contract:opened', plus: { days: 5 } } } }),
      ],
      nodes: [
        task('bilan'),
        task('accueil', { phase: 'permanence' }),
        task('affiches', { phase: 'campagne', required: false }),
      ],
    });
    given(template)
      .when(does('ville-1', 'complete', 'accueil'), '2007-01-22')
      .inPhase('realisation', 'permanence')
      .when(does('ville-1', 'complete', 'bilan'))
      .then({ type: 'ScopeClosed', scope: 'permanence~1', how: 'contractEnded' })
      .ended('completed');
  });

  it('R4 planned windows inform and move nothing', () => {
    const template = programme({
      phases: [
        phase('preparation', { planned: { from: { month: '2006-10' }, to: { month: '2006-12' } } }),
        phase('lancement', { planned: { from: { month: '2009-01' } } }),
      ],
      nodes: [task('objectifs', { phase: 'preparation' }), task('signature', { phase: 'lancement' })],
    });
    given(template)
      .inPhase('preparation')
      .when(does('ville-1', 'complete', 'objectifs'))
      .inPhase('lancement')
      .open('signature');
  });

  it('R4 a phase closes on the day it was agreed to close, both at the earliest and at the latest', () => {
    const closes = { notBefore: SIX_MONTHS, at: SIX_MONTHS };
    const template = programme({
      phases: ['lancement', phase('realisation', { closes }), 'conclusion'],
      nodes: [
        task('signature', { phase: 'lancement' }),
        evaluation('bilan-final', { phase: 'realisation' }),
        task('suite', { phase: 'conclusion' }),
      ],
    });
    const signed = given(template, { on: '2008-12-18' }).when(does('ville-1', 'complete', 'signature'));
    signed.when(does('ville-1', 'evaluate', 'bilan-final', { answers: {} }), '2009-06-18T23:59').inPhase('realisation');
    const closed = signed.when('2009-06-19T00:00').inPhase('conclusion');
    expect(closed.state.anchors['phase:realisation:closed']).toBe('2009-06-18');
  });
});
