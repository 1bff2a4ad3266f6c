import { formatInstant } from '#engine/calendar/zone';
import type { Program } from '#engine/program';
import { type ContractState, emptyState } from '#engine/state';
import { type Transition, transition } from '#engine/transition';
import type { Data } from '#schema/acts';
import type { ContractEvent, Moment } from '#schema/facts';
import { Fault } from '../fault.ts';
import { readInstant } from './instants.ts';
import { factLine, openLines, refusalLine } from './lines.ts';
import { createNames, type Names } from './names.ts';
import type { Script, ScriptMove, ScriptParty } from './script.ts';
import { type ScriptRefusal, toAct } from './to-act.ts';
import { toData } from './values.ts';

type Play = { program: Program; state: ContractState; names: Names; say: (line: string) => void };

/** Plays a script on the engine and says every fact and refusal, then what stays open, one line each. */
export function playScript(program: Program, script: Script, out: (line: string) => void): void {
  const names = createNames();
  const instants = instantsOf(program.zone, script);
  const play: Play = { program, state: emptyState(program.engine), names, say: (line) => out(names.named(line)) };
  open(play, script, instants.opened);
  script.acts.forEach((move, ix) => playMove(play, move, ix, instants.acts[ix] ?? instants.opened));
  if (instants.until !== null) keep(play, transition(program, play.state, { type: 'TimePassed', now: instants.until }));
  for (const line of openLines(program, play.state)) play.say(line);
}

type Instants = { opened: Moment; acts: Moment[]; until: Moment | null };

/** Every instant is read before anything is played, so that a script is refused as a whole. */
function instantsOf(zone: string, { opened, acts, until }: Script): Instants {
  const read = (text: string, at: string): Moment => {
    const instant = readInstant(zone, text);
    if (instant !== null) return instant;
    const messages = { fr: `« ${text} » n’est pas un instant.`, en: `“${text}” is not an instant.` };
    throw new Fault('SCRIPT_REFUSED', {}, [{ code: 'INSTANT_INVALID', at, messages }]);
  };
  return {
    opened: read(opened, 'opened'),
    acts: acts.map(({ at }, ix) => read(at, `acts.${ix}.at`)),
    until: until === undefined ? null : read(until, 'until'),
  };
}

function open(play: Play, script: Script, at: Moment): void {
  const { program, names } = play;
  const fields = toData(script.fields ?? {}, program.fields, names) as Record<string, Data>;
  const parties = script.parties.map((party) => partyOf(party, names));
  const result = transition(program, play.state, { type: 'ContractOpened', at, opening: { parties, fields } });
  if (!result.ok) {
    const { code, details } = result.refusal;
    throw new Fault('CONTRACT_NOT_OPENED', { refusal: code, details: JSON.stringify(details) });
  }
  keep(play, result);
}

function partyOf({ role, person, organisation, secondChannel }: ScriptParty, names: Names) {
  return {
    role,
    person: names.idOf(person),
    ...(organisation === undefined ? {} : { organisation: names.idOf(organisation) }),
    ...(secondChannel === undefined ? {} : { secondChannel }),
  };
}

function playMove(play: Play, move: ScriptMove, ix: number, at: Moment): void {
  const refusal = moveOnce(play, move, ix, at);
  if (refusal) play.say(refusalLine(ix, formatInstant(play.program.zone, at), refusal));
}

function moveOnce(play: Play, move: ScriptMove, ix: number, at: Moment): ScriptRefusal | null {
  // What falls due before somebody acts happens first: an act may name a step that opens on that very morning.
  keep(play, transition(play.program, play.state, { type: 'TimePassed', now: at }));
  const id = `act-${ix + 1}`;
  if ('outside' in move) {
    const { node, answer, on } = move.outside;
    const heard: ContractEvent = { type: 'OutsideAnswered', at, node, answer, id, ...(on === undefined ? {} : { on }) };
    return keep(play, transition(play.program, play.state, heard));
  }
  const actor = play.names.idOf(move.by);
  const made = toAct(move.act, { ...play, person: actor });
  if ('refusal' in made) return made.refusal;
  return keep(play, transition(play.program, play.state, { type: 'Acted', at, id, actor, act: made.act }));
}

function keep(play: Play, result: Transition): ScriptRefusal | null {
  if (!result.ok) return result.refusal;
  play.state = result.state;
  for (const fact of result.facts) play.say(factLine(play.program.zone, fact));
  return null;
}
