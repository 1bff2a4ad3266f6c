import type { Act } from '#schema/acts';
import type { ContractEvent } from '#schema/facts';
import { answerTo, type Dice, oneOf, type Played } from './spec-play.ts';

/*
 * Whatever may happen to a contract: what people sensibly do, what they do at the wrong moment, and what strangers send.
 */

const DAY = 24 * 3_600_000;
const TEXT = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };
const JUNK: unknown[] = [
  null,
  undefined,
  '',
  'x',
  '__proto__',
  'constructor',
  -1,
  1.5,
  Number.NaN,
  1e300,
  true,
  [],
  {},
  [[]],
  { a: 1 },
  'é'.repeat(50),
  '2007-02-30',
  TEXT,
];

/** One thing that happens, more often sensible than not. */
export function anyEvent(played: Played, dice: Dice): ContractEvent {
  const roll = dice(100);
  if (roll < 38) return answerSomething(played, dice) ?? timePasses(played, dice);
  if (roll < 58) return timePasses(played, dice);
  if (roll < 90) return acted(played, dice, sensibleAct(played, dice));
  if (roll < 94) return fromOutside(played, dice);
  return acted(played, dice, spoiled(played, dice));
}

function answerSomething(played: Played, dice: Dice): ContractEvent | null {
  const item = oneOf(dice, Object.values(played.state.items));
  const event = item ? answerTo(played, item, dice, 'any') : null;
  if (event?.type !== 'Acted' || dice(6) > 0) return event;
  return { ...event, act: { ...event.act, on: oneOf(dice, ['2007-01-10', '2007-01-20', '2030-01-01']) } as Act };
}

function timePasses({ clock }: Played, dice: Dice): ContractEvent {
  const ahead = oneOf(dice, [0, 3_600_000, DAY, 3 * DAY, 10 * DAY, 30 * DAY, -DAY]) ?? 0;
  return { type: 'TimePassed', now: clock + ahead };
}

function acted(played: Played, dice: Dice, act: unknown): ContractEvent {
  const people = Object.values(played.state.seats).flatMap((seat) => seat.person ?? []);
  const actor = dice(7) === 0 ? (oneOf(dice, people) ?? 'nobody') : (people[0] ?? 'nobody');
  const late = dice(10) === 0 ? DAY : 0;
  return {
    type: 'Acted',
    at: played.clock - late,
    id: `act-${played.facts.length}-${played.refusals.length}`,
    actor,
    act: act as Act,
  };
}

function sensibleAct(played: Played, dice: Dice): unknown {
  const { state, clock } = played;
  const seat = oneOf(dice, Object.keys(state.seats)) ?? 'ville.1';
  const item = oneOf(dice, Object.keys(state.items)) ?? 'none';
  const incident = oneOf(dice, Object.values(state.incidents));
  const step = oneOf(dice, Object.keys(state.steps)) ?? 'none';
  const person = `new-${played.facts.length}`;
  const day = new Date(clock + dice(60) * DAY).toISOString().slice(0, 10);
  const row = oneOf(dice, ['r1', 'r2', 'r3', 'r4']);
  if (incident && dice(3) > 0)
    return { type: 'resolve', incident: incident.id, resolution: oneOf(dice, incident.offers), person };
  return oneOf<unknown>(dice, [
    { type: 'setField', field: 'accord', value: dice(2) === 0 },
    { type: 'setField', field: 'accord', value: dice(2) === 0 },
    { type: 'setField', field: 'nombre', value: dice(3) },
    { type: 'setField', field: 'jour', value: day },
    { type: 'addRow', list: 'actions', row, values: { retenue: dice(2) === 0 } },
    { type: 'changeRow', list: 'actions', row, values: { retenue: dice(2) === 0 } },
    { type: 'removeRow', list: 'actions', row },
    { type: 'addParty', role: oneOf(dice, ['partenaire', 'beneficiaires', 'animateurs']), person },
    { type: 'replaceParty', seat, person },
    { type: 'releaseParty', seat },
    { type: 'reschedule', item, to: day },
    { type: 'mute', person: 'beneficiaires-1', until: day },
    { type: 'suspend', reason: TEXT },
    { type: 'resume' },
    { type: 'resume' },
    { type: 'take', item },
    { type: 'delegate', item, to: oneOf(dice, ['animateurs-1', 'animateurs-2', 'beneficiaires-2']) },
    { type: 'takeBack', item },
    { type: 'startService', item },
    { type: 'remind', item },
    { type: 'share', what: `row:actions/${row}`, with: ['ville'], purpose: TEXT },
    { type: 'share', what: `row:actions/${row}`, with: ['ville'], purpose: TEXT, until: day },
    { type: 'intervene', step, move: oneOf(dice, ['skip', 'again']), reason: TEXT },
    {
      type: 'resolve',
      incident: incident?.id ?? 'incident~1',
      resolution: oneOf(dice, ['again', 'replace', 'skip', 'reinstate', 'dismiss']),
    },
  ]);
}

function fromOutside({ program, state, clock, facts }: Played, dice: Dice): ContractEvent {
  const waits = Object.values(program.nodes).filter((node) => node.kind === 'wait');
  const node = oneOf(dice, waits)?.id ?? 'none';
  if (dice(2) === 0)
    return {
      type: 'OutsideAnswered',
      at: clock,
      node,
      answer: oneOf(dice, ['oui', 'non', 'x']) ?? '',
      id: `outside-${facts.length}`,
    };
  if (dice(2) === 0) {
    const person = oneOf(dice, [...Object.keys(state.people), 'nobody']) ?? '';
    return { type: 'ReachChanged', at: clock, person, secondChannel: dice(2) === 0, id: `reach-${facts.length}` };
  }
  return {
    type: 'NotificationFailed',
    at: clock,
    item: oneOf(dice, Object.keys(state.items)) ?? '',
    person: 'ville-1',
    id: 'delivery',
  };
}

/** A sensible act with one key replaced, taken away or added. */
function spoiled(played: Played, dice: Dice): unknown {
  if (dice(8) === 0) return oneOf(dice, JUNK);
  const answer = dice(2) === 0 ? answerSomething(played, dice) : null;
  const act = { ...((answer?.type === 'Acted' ? answer.act : sensibleAct(played, dice)) as Record<string, unknown>) };
  const key = oneOf(dice, [...Object.keys(act), 'on', 'for', 'surprise']) ?? 'type';
  if (dice(4) === 0) delete act[key];
  else act[key] = oneOf(dice, JUNK);
  return act;
}
