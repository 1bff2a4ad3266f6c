import { compile } from '#engine/compile';
import type { Program } from '#engine/program';
import { emptyState } from '#engine/state';
import { transition } from '#engine/transition';
import type { Moment, OpeningEvent } from '#schema/facts';
import type { ContractDocument } from '#store/collections/contracts';
import type { NewContract } from '#store/contracts';
import type { TemplateVersion } from '#store/template-versions';
import { Problem } from '../problem.ts';
import { findProgramme } from '../programmes/find-programme.ts';
import { clockOffset } from './clock-offset.ts';
import type { DraftGiven } from './draft-schema.ts';
import { type Drafting, idFrom } from './drafting.ts';
import { seatPeople } from './seat-people.ts';

/**
 * Writes the draft of a contract. Its id comes from the key, so that the same request twice is one contract; nothing
 * starts yet, and the rules that will open it have been asked already.
 */
export async function draftContract(drafting: Drafting, given: DraftGiven): Promise<string> {
  const { store, settings } = drafting;
  if (given.rehearsal === true && !settings.allowRehearsals) throw new Problem('REHEARSALS_OFF');
  if (given.rehearsal !== true && given.startsOn !== undefined) throw new Problem('NOT_A_REHEARSAL');
  const version = placedVersion(await findProgramme(store, given.programme, given.version), given);
  const program = compile(version.content);
  const { parties, newcomers } = await seatPeople(drafting, given.parties);
  const opening = { parties, ...(given.fields === undefined ? {} : { fields: given.fields }) };
  const offset = clockOffset({ timeZone: version.content.timeZone, startsOn: given.startsOn ?? null }, drafting.at);
  refuseWhatCannotOpen(program, opening, drafting.at + offset);
  for (const person of newcomers) await store.people.create(person);
  const draft = draftOf(drafting, given, { version, opening, program: await store.programs.put(program) });
  const known = await store.contracts.find(draft.id);
  if (known) return sameDraft(known, draft);
  await store.contracts.create(draft);
  return draft.id;
}

/** The version as this contract will run it: where it takes place, days off move its dates. */
function placedVersion(version: TemplateVersion, { territory, goodFriday }: DraftGiven): TemplateVersion {
  const place = {
    ...(territory === undefined ? {} : { territory }),
    ...(goodFriday === undefined ? {} : { goodFriday }),
  };
  return { ...version, content: { ...version.content, ...place } };
}

function refuseWhatCannotOpen(program: Program, opening: OpeningEvent, at: Moment): void {
  const opened = transition(program, emptyState(program.engine), { type: 'ContractOpened', at, opening });
  if (!opened.ok) throw new Problem(opened.refusal.code, opened.refusal.details);
}

type Parts = { version: TemplateVersion; opening: OpeningEvent; program: string };

function draftOf(drafting: Drafting, given: DraftGiven, { version, opening, program }: Parts): NewContract {
  const { content, hash } = version;
  const { goodFriday, territory } = content;
  return {
    id: idFrom(drafting, 'contract'),
    template: content.id,
    templateHash: hash,
    program,
    title: given.title,
    foundBy: `${content.title.fr} ${content.title.en ?? ''}`,
    rehearsal: given.rehearsal ?? false,
    calendar: { territory, ...(goodFriday === undefined ? {} : { goodFriday }) },
    timeZone: content.timeZone,
    createdBy: drafting.me.id,
    createdAt: drafting.at,
    opening,
    ...(given.startsOn === undefined ? {} : { startsOn: given.startsOn }),
  };
}

/** The same key with another contract in it is a mistake of the caller. */
function sameDraft(known: ContractDocument, draft: NewContract): string {
  const essence = ({ templateHash, calendar, title, rehearsal, startsOn, opening }: NewContract | ContractDocument) =>
    JSON.stringify([
      templateHash,
      calendar.territory,
      calendar.goodFriday ?? null,
      title,
      rehearsal,
      startsOn ?? null,
      opening.parties.map(({ role, person }) => [role, person]),
    ]);
  if (essence(known) !== essence(draft)) throw new Problem('IDEMPOTENCY_KEY_REUSED');
  return known._id;
}
