import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import {
  choices,
  decision,
  end,
  field,
  gate,
  group,
  phase,
  programme,
  service,
  task,
} from '#tests/support/spec-templates';

describe('typed ends', () => {
  it('R6 an end anywhere ends the contract: items lapse, services stop, nothing reminds any more', () => {
    const template = programme({
      phases: ['realisation', 'conclusion'],
      nodes: [
        decision('suite', { method: 'one', choices: choices('oui', 'non') }),
        task('actions', { due: { after: 'contract:opened', plus: { months: 3 } } }),
        service('coaching'),
        end('fin-autonomie', 'autonomy'),
        task('bilan', { phase: 'conclusion' }),
      ],
      edges: ['suite -oui-> fin-autonomie'],
    });
    const ended = given(template).when('2007-02-01', does('ville-1', 'decide', 'suite', { choices: ['oui'] }));
    ended
      .then(
        { type: 'ItemClosed', why: 'contractEnded' },
        { type: 'ScopeClosed', how: 'contractEnded' },
        { type: 'ContractEnded', outcome: 'autonomy', node: 'fin-autonomie', on: '2007-02-01' },
      )
      .ended('autonomy', '2007-02-01');
    ended.when('2008-02-01').thenNo('RungFell').ended('autonomy', '2007-02-01');
    ended.when(says('ville-1', { type: 'close', outcome: 'closed', reason: TEXT })).rejected('CONTRACT_ENDED');
  });

  it('R6 an end inside a group ends the whole contract', () => {
    const template = programme({
      nodes: [
        group('dossier'),
        gate('recevable', { in: 'dossier', mode: 'exclusive', branches: [], default: 'non' }),
        end('sans-suite', 'closed', { in: 'dossier' }),
      ],
      edges: ['recevable -non-> sans-suite'],
    });
    given(template).ended('closed', '2007-01-15');
  });

  it('R6 an end in a phase beside the others ends the contract', () => {
    const template = programme({
      phases: ['realisation', phase('sortie', { beside: true })],
      nodes: [
        task('bilan'),
        task('renoncer', { phase: 'sortie', required: false }),
        end('retrait', 'withdrawal', { phase: 'sortie' }),
      ],
      edges: ['renoncer -> retrait'],
    });
    given(template)
      .when(does('ville-1', 'complete', 'renoncer'))
      .ended('withdrawal');
  });
});

describe('phases and groups that repeat or are left out', () => {
  const cycle = (max: number) =>
    programme({
      phases: [
        phase('realisation', { repeat: { until: { field: 'objectif-atteint', op: 'eq', value: true }, max } }),
        'conclusion',
      ],
      fields: [field('objectif-atteint', 'boolean')],
      nodes: [task('actions'), task('bilan', { phase: 'conclusion' })],
    });

  it('R7 a phase repeats until its condition is true', () => {
    given(cycle(3))
      .when(does('ville-1', 'complete', 'actions'))
      .then({ type: 'ScopeClosed', scope: 'realisation~1' }, { type: 'ScopeOpened', scope: 'realisation~2', round: 2 })
      .open('actions')
      .when(
        says('ville-1', { type: 'setField', field: 'objectif-atteint', value: true }),
        does('ville-1', 'complete', 'actions'),
      )
      .inPhase('conclusion');
  });

  it('R7 a phase repeated as often as it may, in vain, is put before the coordinator', () => {
    const tired = given(cycle(2)).when(does('ville-1', 'complete', 'actions'), does('ville-1', 'complete', 'actions'));
    tired.inPhase().incidents('REPEAT_EXHAUSTED').goesOn();
    const incident = tired.incident('REPEAT_EXHAUSTED');
    tired
      .when(says('ville-1', { type: 'resolve', incident, resolution: 'again' }))
      .inPhase('realisation')
      .open('actions');
    tired.when(says('ville-1', { type: 'resolve', incident, resolution: 'skip' })).inPhase('conclusion');
    tired.when(says('ville-1', { type: 'resolve', incident, resolution: 'end' })).ended('closed');
  });

  it('R7 a phase whose condition is false is left out, and its dates stay unknown', () => {
    const template = programme({
      phases: ['preparation', phase('realisation', { when: { field: 'retenu', op: 'eq', value: true } }), 'conclusion'],
      fields: [field('retenu', 'boolean')],
      nodes: [
        task('objectifs', { phase: 'preparation' }),
        task('actions', { phase: 'realisation' }),
        task('bilan', { phase: 'conclusion' }),
      ],
    });
    const skipped = given(template, { fields: { retenu: false } }).when(does('ville-1', 'complete', 'objectifs'));
    skipped.then({ type: 'PhaseSkipped', phase: 'realisation' }).inPhase('conclusion');
    expect(skipped.state.anchors['phase:realisation:opened']).toBeUndefined();
    expect(skipped.state.anchors['phase:realisation:closed']).toBeUndefined();
    given(template)
      .when(does('ville-1', 'complete', 'objectifs'))
      .inPhase('realisation');
  });

  const sessions = (max: number) =>
    programme({
      fields: [field('accord', 'boolean')],
      nodes: [
        group('tour', { repeat: { until: { field: 'accord', op: 'eq', value: true }, max } }),
        task('proposition', { in: 'tour' }),
        task('avis', { in: 'tour', form: ['accord'] }),
        task('signature'),
      ],
      edges: ['proposition -> avis', 'tour -> signature'],
    });
  const round = (accord: boolean) => [
    does('ville-1', 'complete', 'proposition'),
    does('ville-1', 'complete', 'avis', { fields: { accord } }),
  ];

  it('R7 the body of a group repeats until its condition is true', () => {
    given(sessions(3))
      .when(...round(false))
      .open('tour', 'proposition')
      .when(...round(true))
      .open('signature');
  });

  it('R7 a group repeated in vain waits for the coordinator', () => {
    const tired = given(sessions(2))
      .when(...round(false), ...round(false))
      .incidents('REPEAT_EXHAUSTED')
      .open('tour');
    const incident = tired.incident('REPEAT_EXHAUSTED');
    tired.when(says('ville-1', { type: 'resolve', incident, resolution: 'again' })).open('tour', 'proposition');
    tired.when(says('ville-1', { type: 'resolve', incident, resolution: 'skip' })).open('signature');
  });

  it('R7 a group whose condition is false is left out with all that is in it', () => {
    const template = programme({
      fields: [field('profil', 'choice', { choices: choices('a', 'b') })],
      nodes: [
        group('insertion', { when: { field: 'profil', op: 'eq', value: 'b' } }),
        task('projet', { in: 'insertion' }),
        task('bilan'),
      ],
      edges: ['insertion -> bilan'],
    });
    given(template, { fields: { profil: 'a' } })
      .open('bilan')
      .outcome('insertion', 'skipped');
    given(template, { fields: { profil: 'b' } }).open('insertion', 'projet');
  });
});

const TEXT = { id: '0'.repeat(32), digest: '0'.repeat(64) };
