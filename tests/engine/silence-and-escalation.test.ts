import { describe, expect, it } from '@jest/globals';
import { commandsOf } from '#engine/commands';
import { does, given, instant, isReached, says } from '#tests/support/spec';
import { programme, task } from '#tests/support/spec-templates';

const BENEFICIARIES = [{ role: 'beneficiaires' as const, need: 'all' as const }];
/** A task for a beneficiary, due on Wednesday 13 June 2007. */
const dated = (
  on = '2007-06-13',
  keys: Parameters<typeof task>[1] = {},
  parts: Partial<Parameters<typeof programme>[0]> = {},
) => programme({ nodes: [task('bilan', { who: BENEFICIARIES, due: { on }, ...keys })], ...parts });
const REASON = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };
const reached = { secondChannel: true };

describe('second channel, silence, escalation', () => {
  it('R43b somebody without a second channel is called by the coordinator', () => {
    const late = given(dated(), { secondChannel: false }).when('2007-06-18');
    const call = Object.values(late.state.items).find((item) => item.about !== undefined);
    expect(call).toMatchObject({ verbs: ['complete'], rung: null });
    late.when(does('beneficiaires-1', 'complete', 'bilan', { item: call?.id ?? '' })).rejected('ACTOR_NOT_IN_SEAT');
    const called = late.when(does('ville-1', 'complete', 'bilan', { item: call?.id ?? '' }));
    called.then({ type: 'ItemClosed', item: call?.id ?? '', why: 'answered' }).asks('bilan', 'beneficiaires-1');
  });

  it('R43b a second way found after sitting down takes the rung that would have been a call', () => {
    const late = given(dated(), { secondChannel: false }).when('2007-06-14', isReached('beneficiaires-1', true));
    late.then({ type: 'ReachChanged', person: 'beneficiaires-1', secondChannel: true });
    const told = late.when('2007-06-18').all('RungFell').at(-1);
    expect(told).toMatchObject({ channel: 'second', people: ['beneficiaires-1'] });
    expect(Object.values(late.when('2007-06-18').state.items).filter((item) => item.about !== undefined)).toEqual([]);
  });

  it('R43b a second way given up makes the rung a call, and what is told again is no fact', () => {
    const open = given(dated(), reached);
    expect(open.when(isReached('beneficiaires-1', true)).all('ReachChanged')).toEqual([]);
    const late = open.when(isReached('beneficiaires-1', false), '2007-06-18');
    expect(Object.values(late.state.items).filter((item) => item.about !== undefined)).toHaveLength(1);
  });

  it('R43b a call to make stays one when a second way is found afterwards: nothing was told by it', () => {
    const late = given(dated(), { secondChannel: false }).when('2007-06-18', isReached('beneficiaires-1', true));
    expect(Object.values(late.state.items).filter((item) => item.about !== undefined)).toHaveLength(1);
  });

  it('R45 answering takes the call away too', () => {
    const late = given(
      programme({ nodes: [task('bilan', { who: BENEFICIARIES, due: { on: '2007-06-13' } }), task('autre')] }),
    ).when('2007-06-18');
    expect(Object.values(late.state.items).filter((item) => item.about !== undefined)).toHaveLength(1);
    const answered = late.when(does('beneficiaires-1', 'complete', 'bilan'));
    expect(Object.values(answered.state.items).map((item) => item.about)).toEqual([undefined]);
  });

  it('R43 the coordinator reminds by hand, once a day, and the ladder goes on as it was', () => {
    const remind = does('ville-1', 'remind', 'bilan');
    const untouched = given(dated(), reached).when('2007-07-31');
    const reminded = given(dated(), reached).when('2007-06-07', remind);
    reminded.then({ type: 'RungFell', people: ['beneficiaires-1'], to: 'assignee', date: '2007-06-07' });
    reminded.when(remind).rejected('ALREADY_REMINDED');
    reminded
      .when(says('ville-1', { type: 'suspend', reason: REASON }), '2007-06-08', remind)
      .rejected('CONTRACT_SUSPENDED');
    const again = reminded.when('2007-06-08', remind).then({ type: 'RungFell', date: '2007-06-08' });
    const names = again.all('RungFell').map(({ rung }) => rung);
    expect(new Set(names).size).toBe(names.length);
    const byLadder = again
      .when('2007-07-31')
      .all('RungFell')
      .filter(({ rung }) => rung >= 0);
    expect(byLadder.map(({ at }) => at)).toEqual(untouched.all('RungFell').map(({ at }) => at));
  });

  it('R43 only a coordinator reminds by hand, and never whoever asked for silence', () => {
    given(dated())
      .when(does('animateurs-1', 'remind', 'bilan'))
      .rejected('ACTOR_NOT_ALLOWED');
    const silence = says('beneficiaires-1', { type: 'mute', person: 'beneficiaires-1', until: '2007-06-11' });
    given(dated())
      .when(silence, does('ville-1', 'remind', 'bilan'))
      .rejected('NOBODY_TO_REMIND');
  });

  it('R43 somebody who asked for silence is not reminded until the end of that day, and nothing is made up for', () => {
    const mute = (more = {}) =>
      says('beneficiaires-1', { type: 'mute', person: 'beneficiaires-1', until: '2007-06-11', ...more });
    expect(given(dated()).when(mute(), '2007-06-15').rungs('bilan')).toEqual(['2007-06-14 assignee']);
    const item = given(dated()).items('bilan')[0]?.id;
    expect(given(dated()).when(mute({ item }), '2007-06-15').rungs('bilan')).toEqual(['2007-06-14 assignee']);
    const again = says('beneficiaires-1', { type: 'unmute', person: 'beneficiaires-1' });
    expect(given(dated()).when(mute(), '2007-06-07', again, '2007-06-12').rungs('bilan')).toEqual([
      '2007-06-11 assignee',
    ]);
  });

  it('R43 silence is asked for oneself, or by the coordinator', () => {
    const mute = (by: string) => says(by, { type: 'mute', person: 'beneficiaires-1', until: '2007-06-11' });
    given(dated()).when(mute('ville-1')).then({ type: 'Muted', person: 'beneficiaires-1', until: '2007-06-11' });
    given(dated()).when(mute('animateurs-1')).rejected('ACTOR_NOT_ALLOWED');
    given(dated())
      .when(says('ville-1', { type: 'mute', person: 'beneficiaires-1', until: '2007-01-01' }))
      .rejected('DATE_INVALID');
    given(dated())
      .when(says('ville-1', { type: 'unmute', person: 'beneficiaires-1' }))
      .rejected('PERSON_UNKNOWN');
  });

  it('R43b a late institution is reminded exactly like a late person', () => {
    const late = (role: string) =>
      given(programme({ nodes: [task('bilan', { who: [{ role, need: 'all' }], due: { on: '2007-06-13' } })] }), reached)
        .when('2007-09-01')
        .rungs('bilan');
    expect(late('ville')).toEqual(late('beneficiaires'));
  });

  it('R44 the engine says whom, why and when; what leaves and how is the outbox’s matter', () => {
    const silent = given(dated(), reached).when('2007-06-06');
    const commands = commandsOf(silent.stand.last);
    expect(commands).toEqual([
      expect.objectContaining({
        do: 'Remind',
        people: ['beneficiaires-1'],
        to: 'assignee',
        date: '2007-06-06',
        due: '2007-06-13',
        sendAt: instant('2007-06-06T09:00'),
      }),
    ]);
  });

  it('R27 a date moved by hand moves the reminders to come', () => {
    const open = given(dated());
    const item = open.items('bilan')[0]?.id ?? '';
    const moved = open.when(
      '2007-06-07',
      says('ville-1', { type: 'reschedule', item, to: '2007-06-27' }),
      '2007-06-26',
    );
    expect(moved.rungs('bilan')).toEqual(['2007-06-06 assignee', '2007-06-20 assignee', '2007-06-25 assignee']);
  });

  it('R45 moving a date does not forget who must be called', () => {
    const open = given(dated(), { secondChannel: false }).when('2007-06-18');
    const item = open.items('bilan')[0]?.id ?? '';
    const moved = open.when(says('ville-1', { type: 'reschedule', item, to: '2007-06-27' }));
    expect(Object.values(moved.state.items)).toHaveLength(2);
  });
});
