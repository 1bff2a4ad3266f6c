import { describe, expect, it } from '@jest/globals';
import { does, given, says, undelivered } from '#tests/support/spec';
import { meeting, programme, service, task } from '#tests/support/spec-templates';

const TEXT = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };
const chain = programme({
  nodes: [task('dossier', { who: [{ role: 'animateurs' }] }), task('suite')],
  edges: ['dossier -> suite'],
});
const intervene = (move: string, more = {}, by = 'ville-1') =>
  says(by, { type: 'intervene', step: 'realisation~1/dossier~1', move, reason: TEXT, ...more });
const resolve = (
  spec: ReturnType<typeof given>,
  code: Parameters<typeof spec.incident>[0],
  resolution: string,
  more = {},
) => spec.when(says('ville-1', { type: 'resolve', incident: spec.incident(code), resolution, ...more }));

describe('what the coordinator may do', () => {
  it('R9 move a step on, or ask for it again, with a reason', () => {
    given(chain).when(intervene('skip')).then({ type: 'Intervened', move: 'skip' }).open('suite');
    given(chain).when(intervene('again')).open('dossier').asks('dossier', 'anybody');
    given(chain)
      .when(intervene('end', { outcome: 'withdrawal' }))
      .ended('withdrawal');
  });

  it('R9 nobody else may', () => {
    given(chain)
      .when(intervene('skip', {}, 'animateurs-1'))
      .rejected('ACTOR_NOT_ALLOWED');
    given(chain)
      .when(says('animateurs-1', { type: 'close', outcome: 'closed', reason: TEXT }))
      .rejected('ACTOR_NOT_ALLOWED');
    given(chain)
      .when(says('animateurs-1', { type: 'suspend', reason: TEXT }))
      .rejected('ACTOR_NOT_ALLOWED');
    given(chain)
      .when(says('animateurs-1', { type: 'addParty', role: 'partenaire', person: 'banque' }))
      .rejected('ACTOR_NOT_ALLOWED');
  });

  it('R9 intervening on a stuck step settles its incident', () => {
    given(chain)
      .when(does('animateurs-1', 'decline', 'dossier'))
      .incidents('OUTCOME_UNWIRED')
      .when(intervene('skip'))
      .incidents()
      .open('suite');
  });

  it('R6 close the contract, with a reason and an outcome', () => {
    given(chain)
      .when(says('ville-1', { type: 'close', outcome: 'notSigned', reason: TEXT }))
      .ended('notSigned');
  });

  it('R9 give the seat of who said no to somebody else', () => {
    const stuck = given(chain).when(does('animateurs-1', 'decline', 'dossier'));
    resolve(stuck, 'OUTCOME_UNWIRED', 'replace', { person: 'nouvelle' })
      .then({ type: 'SeatReplaced', from: 'animateurs-1', person: 'nouvelle' })
      .open('dossier')
      .when(does('nouvelle', 'complete', 'dossier'))
      .open('suite');
    resolve(stuck, 'OUTCOME_UNWIRED', 'replace').rejected('PERSON_UNKNOWN');
  });

  it('R9 an occurrence that was refused may be given to somebody else too', () => {
    const visits = programme({ nodes: [task('visites', { each: { times: 2 }, who: [{ role: 'animateurs' }] })] });
    given(visits)
      .when(does('animateurs-1', 'decline', 'visites'))
      .then({ type: 'IncidentOpened', code: 'OUTCOME_UNWIRED', offers: ['again', 'replace', 'skip', 'end'] });
  });

  it('R9 only what the incident offers, and only an incident that is there', () => {
    const stuck = given(chain).when(does('animateurs-1', 'decline', 'dossier'));
    resolve(stuck, 'OUTCOME_UNWIRED', 'reinstate').rejected('RESOLUTION_NOT_OFFERED');
    given(chain)
      .when(says('ville-1', { type: 'resolve', incident: 'incident~9', resolution: 'skip' }))
      .rejected('INCIDENT_UNKNOWN');
  });

  it('R43 a message that could not be delivered is put before the coordinator at once, and holds nothing', () => {
    const told = given(chain).when(undelivered('dossier', 'animateurs-1')).incidents('DELIVERY_FAILED').open('dossier');
    told.when(does('animateurs-1', 'complete', 'dossier'), does('ville-1', 'complete', 'suite')).ended('completed');
    resolve(told, 'DELIVERY_FAILED', 'dismiss').incidents();
  });

  it('R48 a contract that can no longer move says so at once', () => {
    const template = programme({
      phases: ['realisation', 'conclusion'],
      fields: [{ id: 'budget-vote', type: 'boolean', title: { fr: 'Budget voté' } }],
      nodes: [
        task('ateliers', { waitFor: { field: 'budget-vote', op: 'eq', value: true } }),
        task('bilan', { phase: 'conclusion' }),
      ],
    });
    const still = given(template).incidents('NOTHING_CAN_MOVE').open();
    still.when(says('ville-1', { type: 'setField', field: 'budget-vote', value: true })).open('ateliers');
    resolve(still, 'NOTHING_CAN_MOVE', 'skip').inPhase('conclusion');
    resolve(still, 'NOTHING_CAN_MOVE', 'end').ended('closed');
  });

  it('R48 something to come, or somebody who may act, is not standing still', () => {
    given(programme({ nodes: [task('ateliers', { opens: { on: '2007-06-01' } })] }))
      .incidents()
      .open();
    given(programme({ nodes: [meeting('seances')] })).incidents();
  });

  it('R27 a date is moved by the coordinator, to a day that can still be kept', () => {
    const item = given(chain).items('dossier')[0]?.id ?? '';
    const move = (to: string, by = 'ville-1', of = item) => says(by, { type: 'reschedule', item: of, to });
    given(chain).when(move('2007-03-01')).due('dossier', '2007-03-01');
    given(chain).when(move('2007-03-01', 'animateurs-1')).rejected('ACTOR_NOT_ALLOWED');
    given(chain).when(move('2007-01-14')).rejected('DATE_INVALID');
    given(chain)
      .when(move('2007-03-01', 'ville-1', 'realisation~1/autre~1.1'))
      .rejected('ITEM_UNKNOWN');
  });

  it('R30 in a programme without any coordinator every party may', () => {
    const roles = chain.roles.map((role) => (role.id === 'ville' ? { ...role, kind: 'partner' as const } : role));
    given({ ...chain, roles })
      .when(intervene('skip', {}, 'animateurs-1'))
      .open('suite');
    expect(given({ ...chain, roles }).when(does('animateurs-1', 'decline', 'dossier')).state.status).toBe('open');
  });

  it('R48 a service that merely runs does not hide a standstill', () => {
    const template = programme({
      fields: [{ id: 'budget-vote', type: 'boolean', title: { fr: 'Budget voté' } }],
      nodes: [
        task('ateliers', { waitFor: { field: 'budget-vote', op: 'eq', value: true } }),
        service('coaching', { who: [{ role: 'animateurs' }] }),
      ],
    });
    given(template).incidents('NOTHING_CAN_MOVE');
  });
});
