import { describe, expect, it } from '@jest/globals';
import { compile } from '#engine/compile';
import { delegatesIn } from '#engine/people/delegates';
import type { ContractState } from '#engine/state';
import { does, given, says } from '#tests/support/spec';
import { choices, decision, programme, task } from '#tests/support/spec-templates';

const AFTER_60 = { after: 'contract:opened', plus: { days: 60 } } as const;
const followUp = programme({
  nodes: [task('suivi', { who: [{ role: 'animateurs', need: 'all' }], due: AFTER_60 }), task('suite')],
});
const offersIn = (state: ContractState) => delegatesIn(compile(followUp), state);
const two = { people: { animateurs: 2 } };
const handOn = does('animateurs-1', 'delegate', 'suivi', { to: 'animateurs-2' });

describe('handing one item to somebody else', () => {
  it('R29 the item keeps its name, its date and its seat, and waits for the other person', () => {
    const before = given(followUp, two);
    const [mine] = before.items('suivi');
    const after = before.when(handOn);
    after.then({
      type: 'ItemDelegated',
      item: mine?.id ?? '',
      seat: 'animateurs.1',
      from: 'animateurs-1',
      to: 'animateurs-2',
    });
    expect(after.items('suivi')[0]).toMatchObject({ id: mine?.id, seat: 'animateurs.1', due: mine?.due });
    after.asks('suivi', 'animateurs-2', 'animateurs-2');
  });

  it('R30 what the other person does counts for the seat, and the journal says for whom', () => {
    const item = given(followUp, two).items('suivi')[0]?.id ?? '';
    const done = given(followUp, two).when(handOn, does('animateurs-2', 'complete', 'suivi', { item }));
    expect(done.all('ItemAnswered')).toMatchObject([
      { person: 'animateurs-2', actor: 'animateurs-2', behalf: 'animateurs-1', as: 'animateurs.1', counts: 'done' },
    ]);
    done.open('suivi', 'suite');
    done.when(does('animateurs-2', 'complete', 'suivi')).outcome('suivi', 'done');
  });

  it('R29 it is taken back at any time, by either of them or the coordinator, and by nobody else', () => {
    const handed = given(followUp, { people: { animateurs: 3 } }).when(handOn);
    const item = handed.items('suivi')[0]?.id ?? '';
    const back = (person: string) => handed.when(does(person, 'takeBack', 'suivi', { item }));
    back('animateurs-3').rejected('ACTOR_NOT_IN_SEAT');
    for (const person of ['animateurs-1', 'animateurs-2', 'ville-1']) {
      back(person)
        .then({ type: 'DelegationEnded', from: 'animateurs-1', to: 'animateurs-2' })
        .when(does('animateurs-1', 'complete', 'suivi', { item }))
        .then({ type: 'ItemAnswered', person: 'animateurs-1' });
    }
  });

  it('R43 reminders to come go to whoever has it in hand', () => {
    const late = given(followUp, two).when(handOn, '2007-03-10');
    expect(late.all('RungFell').map(({ item, people }) => [item.slice(-12), people])).toEqual([
      ['animateurs.1', ['animateurs-2']],
      ['animateurs.2', ['animateurs-2']],
    ]);
  });

  it('R29 it comes back when whoever had it leaves the table, and when the seat changes hands', () => {
    const handed = given(followUp, two).when(handOn);
    handed.when(says('ville-1', { type: 'releaseParty', seat: 'animateurs.2' })).asks('suivi', 'animateurs-1');
    const replaced = handed.when(says('ville-1', { type: 'replaceParty', seat: 'animateurs.1', person: 'nouvelle' }));
    replaced.asks('suivi', 'animateurs-2', 'nouvelle');
  });

  it('R30 it goes to the same organisation or role, one time, and never to somebody who cannot be told', () => {
    const start = given(followUp, two);
    start.when(does('animateurs-1', 'delegate', 'suivi', { to: 'passant' })).rejected('PERSON_UNKNOWN');
    start.when(does('animateurs-1', 'delegate', 'suivi', { to: 'animateurs-1' })).rejected('DELEGATE_NOT_FITTING');
    const item = start.items('suivi')[0]?.id ?? '';
    start
      .when(handOn, does('animateurs-2', 'delegate', 'suivi', { item, to: 'animateurs-1' }))
      .rejected('ITEM_DELEGATED');
    const join = (role: string, person: string) =>
      says('ville-1', { type: 'addParty', role, person, organisation: 'oeuvre' });
    start
      .when(
        says('ville-1', { type: 'replaceParty', seat: 'animateurs.1', person: 'educatrice', organisation: 'oeuvre' }),
      )
      .when(join('partenaire', 'collegue'), does('educatrice', 'delegate', 'suivi', { item, to: 'collegue' }))
      .then({ type: 'ItemDelegated', from: 'educatrice', to: 'collegue' });
  });

  it('R30 it is offered to exactly those whom the rules accept', () => {
    const colleagues = given(followUp, { people: { animateurs: 3 } }).when(
      says('ville-1', { type: 'replaceParty', seat: 'animateurs.1', person: 'educatrice', organisation: 'oeuvre' }),
      says('ville-1', { type: 'addParty', role: 'partenaire', person: 'collegue', organisation: 'oeuvre' }),
    );
    const item = colleagues.items('suivi')[0]?.id ?? '';
    const offered = offersIn(colleagues.state)(item, 'educatrice');
    expect(offered).toEqual(['animateurs-2', 'animateurs-3', 'collegue']);
    for (const person of [...offered, 'ville-1', 'beneficiaires-1', 'educatrice']) {
      const after = colleagues.when(does('educatrice', 'delegate', 'suivi', { item, to: person }));
      if (offered.includes(person)) after.then({ type: 'ItemDelegated', to: person });
      else after.rejected('DELEGATE_NOT_FITTING');
    }
    const handed = given(followUp, two).when(handOn);
    expect(offersIn(handed.state)(item, 'animateurs-1')).toEqual([]);
  });

  it('R31 a voice is one’s own: nobody hands on a vote', () => {
    const vote = programme({
      nodes: [
        decision('choix', { method: 'vote', choices: choices('a', 'b'), who: [{ role: 'animateurs', need: 'all' }] }),
      ],
    });
    given(vote, two)
      .when(does('animateurs-1', 'delegate', 'choix', { to: 'animateurs-2' }))
      .rejected('ITEM_NOT_DELEGABLE');
  });
});
