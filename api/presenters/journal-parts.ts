import { AMENDMENT_STEP } from '#engine/amend/names';
import type { CivilDate, Fact } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import type { Dossier } from '../dossier.ts';
import { choiceTitle } from './choices.ts';
import { type DateView, dateView } from './dates.ts';
import { type FileView, isFileView } from './file.ts';
import { indexOf } from './index-of.ts';
import type { Names, PersonView } from './names.ts';
import { isSharedWith, maySeeField, maySeePlace } from './privacy.ts';
import { phaseOfScope } from './step-names.ts';
import type { Texts } from './texts.ts';

/** What lines are put in words with. */
export type JournalWords = { dossier: Dossier; names: Names; texts: Texts };

/** A line that says only who and where. */
export const NOTHING = {
  phase: null as Localised | null,
  role: null as Localised | null,
  people: [] as PersonView[],
  about: null as Localised | null,
  date: null as DateView | null,
  word: null as string | null,
  wordTitle: null as Localised | null,
  text: null as string | null,
  files: [] as FileView[],
  byItself: false,
};

/** What a fact adds to that. */
export type Parts = Partial<typeof NOTHING>;

/** What a fact says besides who and where; null when it is not worth a line. */
export function partsOf(fact: Fact, words: JournalWords, node: string | null): Parts | null {
  const { dossier, names } = words;
  const { template, contract } = dossier;
  const dated = (on: CivilDate) => ({ date: dateView({ on }, contract.calendar) });
  switch (fact.type) {
    case 'SeatTaken':
      return { role: roleOf(template, fact.role), people: [names(fact.person)] };
    case 'SeatReplaced':
      return { role: roleOf(template, roleOfSeat(fact.seat)), people: [names(fact.person)] };
    case 'SeatLeft':
      return { role: roleOf(template, roleOfSeat(fact.seat)), people: [names(fact.person)], word: fact.why };
    case 'FieldSet':
      return fieldParts(words, fact);
    case 'ConsentGiven':
    case 'ConsentWithdrawn':
      return maySeeField(dossier, fact.field, fact.of) ? { about: fieldTitle(template, fact.field) } : null;
    case 'RowAdded':
    case 'RowChanged':
    case 'RowRemoved':
      return rowParts(words, fact);
    case 'ScopeOpened':
    case 'ScopeClosed':
      return phaseParts(template, fact.scope);
    case 'PhaseSkipped':
      return { phase: indexOf(template).phases.get(fact.phase)?.title ?? null };
    case 'StepOpened':
      return isQuiet(template, node) ? null : {};
    case 'StepLeft':
    case 'RunClosed':
      return leftParts(template, node, fact);
    case 'StepStuck':
      return worded(template, node, fact.outcome);
    case 'DateMoved':
      return fact.value && fact.what !== 'opens' ? { ...dated(fact.value.on), word: fact.what } : null;
    case 'ItemAnswered':
      return answerParts(words, fact, node);
    case 'RungFell':
      return {
        people: fact.people.map(names),
        word: typeof fact.to === 'string' ? fact.to : 'role',
        ...dated(fact.due),
      };
    case 'NoticeSent':
      return { people: fact.people.map(names) };
    case 'Recused':
      return { people: [names(fact.person)] };
    case 'OutsideAnswered':
      return { ...worded(template, node, fact.answer), ...dated(fact.on) };
    case 'UnitsRecorded':
      return { word: String(fact.units) };
    case 'ServiceStarted':
      return dated(fact.on);
    case 'ItemDelegated':
      return { people: [names(fact.to)] };
    case 'DelegationEnded':
      return { people: [names(fact.from)] };
    case 'RecordCorrected':
      return correctionParts(words, fact);
    case 'Shared':
    case 'Unshared':
      return shareParts(words, fact);
    case 'FileErased':
      return erasureParts(words, fact);
    case 'Muted':
      return { people: [names(fact.person)], ...dated(fact.until) };
    case 'Unmuted':
      return { people: [names(fact.person)] };
    case 'Commented':
      return { text: mayReadComment(words, fact) ? wordsOf(words, fact.text) : null };
    case 'Intervened':
      return { word: fact.move };
    case 'IncidentOpened':
      return dossier.coordinates ? { word: fact.code } : null;
    case 'IncidentResolved':
      return dossier.coordinates ? { word: fact.resolution } : null;
    case 'ContractEnded':
      return { ...worded(template, fact.node, fact.outcome), ...dated(fact.on) };
    case 'AmendmentProposed':
      return { word: String(fact.n), text: wordsOf(words, fact.reason), ...dated(fact.until) };
    case 'AmendmentClosed':
      return { word: fact.outcome, text: wordsOf(words, fact.reason) };
    case 'AmendmentAgreed':
      return { word: String(fact.n) };
    case 'ContractAmended':
      return { word: String(fact.n), ...dated(fact.on) };
    default:
      return {};
  }
}

function roleOf(template: Template, role: string): Localised | null {
  return indexOf(template).roles.get(role)?.title ?? null;
}

function roleOfSeat(seat: string): string {
  return seat.slice(0, seat.lastIndexOf('.'));
}

function fieldTitle(template: Template, field: string): Localised | null {
  return indexOf(template).fields.get(field)?.title ?? null;
}

function fieldParts({ dossier, texts }: JournalWords, { field, of, value }: Fact<'FieldSet'>): Parts | null {
  if (!maySeeField(dossier, field, of)) return null;
  const read = texts.read(value);
  return {
    about: fieldTitle(dossier.template, field),
    text: typeof read === 'string' ? read : null,
    files: isFileView(read) ? [read] : [],
  };
}

/** The list of promises is every contract's: no programme names it. */
const PROMISES: Localised = { fr: 'Promesses', en: 'Promises' };

/** A file whose place another had taken belongs to no field any more. */
const REPLACED: Localised = { fr: 'un fichier remplacé depuis', en: 'a file that was replaced since' };

/** A row of a private list is for those who see the list, or with whom it was shared. */
function rowParts(words: JournalWords, fact: Fact<'RowAdded' | 'RowChanged' | 'RowRemoved'>): Parts | null {
  const { dossier } = words;
  // What was paid is told by the payment itself.
  if (fact.list === 'ledger') return null;
  if (!maySeeField(dossier, fact.list) && !isSharedWith(dossier, `row:${fact.list}/${fact.row}`)) return null;
  const values = 'values' in fact ? fact.values : {};
  const text = firstWords(words, values);
  const files = Object.values(values).map(words.texts.read).filter(isFileView);
  const about = fact.list === 'commitments' ? PROMISES : fieldTitle(dossier.template, fact.list);
  return { about, text, files };
}

/** That a record was corrected is everybody's business; why is for whoever it is about, and the coordinator. */
function correctionParts(words: JournalWords, fact: Fact<'RecordCorrected'>): Parts {
  const { dossier, names } = words;
  const isOwn = fact.person === dossier.me.id || fact.actor === dossier.me.id;
  const { on } = fact.said;
  return {
    people: [names(fact.person)],
    word: Object.keys(fact.said).find((key) => key !== 'on') ?? 'on',
    ...(on === undefined ? {} : { date: dateView({ on }, dossier.contract.calendar) }),
    text: isOwn || dossier.coordinates ? wordsOf(words, fact.reason) : null,
  };
}

/** That something private is shared is said to whoever shared it, and to the roles it is shared with. */
function shareParts(words: JournalWords, fact: Fact<'Shared' | 'Unshared'>): Parts | null {
  const { me, roles, template } = words.dossier;
  if (fact.by !== me.id && !fact.roles.some((role) => roles.includes(role))) return null;
  const field = /^(?:field|row):([a-z0-9-]+)/.exec(fact.what)?.[1];
  return {
    about: field === undefined ? null : fieldTitle(template, field),
    role: listedRoles(template, fact.roles),
    text: fact.type === 'Shared' ? wordsOf(words, fact.purpose) : null,
  };
}

/**
 * That a file was erased is told to whoever saw where it stood; why, to whoever erased it and to whoever coordinates. One
 * that another had replaced stood nowhere any more.
 */
function erasureParts(words: JournalWords, { what, reason, actor, behalf }: Fact<'FileErased'>): Parts | null {
  const { dossier } = words;
  const isOwn = actor === dossier.me.id || behalf === dossier.me.id;
  const mayKnow = isOwn || (what === undefined ? dossier.coordinates : maySeePlace(dossier, what));
  if (!mayKnow) return null;
  const field = /^(?:field|row):([a-z0-9-]+)/.exec(what ?? '')?.[1];
  return {
    about: field === undefined ? REPLACED : fieldTitle(dossier.template, field),
    text: isOwn || dossier.coordinates ? wordsOf(words, reason) : null,
  };
}

function listedRoles(template: Template, roles: readonly string[]): Localised | null {
  const titles = roles.flatMap((role) => roleOf(template, role) ?? []);
  if (titles.length === 0) return null;
  const fr = titles.map((title) => title.fr).join(', ');
  return { fr, en: titles.map((title) => title.en ?? title.fr).join(', ') };
}

/** The first words of a row, to tell it from the others. */
function firstWords({ texts }: JournalWords, values: Record<string, unknown>): string | null {
  const references = Object.values(values).filter((value) => typeof value === 'object' && value !== null);
  const words = references.map(texts.read).find((value) => typeof value === 'string');
  return typeof words === 'string' ? words : null;
}

function wordsOf({ texts }: JournalWords, reference: unknown): string | null {
  const words = texts.read(reference);
  return typeof words === 'string' ? words : null;
}

/** A word on the contract is for the table; one on something to do is between whoever said it and the coordination. */
function mayReadComment({ dossier }: JournalWords, { item, actor, behalf }: Fact<'Commented'>): boolean {
  return item === undefined || dossier.coordinates || actor === dossier.me.id || behalf === dossier.me.id;
}

/** The body of a group opens and closes with its step. */
function phaseParts(template: Template, scope: string): Parts | null {
  const phase = phaseOfScope(scope);
  const title = phase === null ? undefined : indexOf(template).phases.get(phase)?.title;
  return title ? { phase: title } : null;
}

const QUIET_KINDS = ['gate', 'end', 'group', 'document', 'notice'];

function isQuiet(template: Template, node: string | null): boolean {
  const kind = indexOf(template).nodes.get(node ?? '')?.kind;
  return isAnswering(node) || kind === undefined || QUIET_KINDS.includes(kind);
}

const SILENT_KINDS = ['gate', 'end', 'group'];

/** How a proposed change opened and ended is told by facts of its own. */
const isAnswering = (node: string | null) => node === AMENDMENT_STEP;

/** A step that comes back says how each occurrence ended; any other says how it ended itself. */
function leftParts(template: Template, node: string | null, fact: Fact<'StepLeft' | 'RunClosed'>): Parts | null {
  if (isAnswering(node)) return null;
  const repeats = indexOf(template).nodes.get(node ?? '')?.recurrence !== undefined;
  const kind = indexOf(template).nodes.get(node ?? '')?.kind;
  if ((fact.type === 'RunClosed') !== repeats || kind === undefined || SILENT_KINDS.includes(kind)) return null;
  const [outcome] = fact.outcomes;
  return outcome === undefined ? null : { ...worded(template, node, outcome), byItself: fact.by === 'deadline' };
}

/** An outcome, and what this programme calls it. */
function worded(template: Template, node: string | null, word: string): Parts {
  return { word, wordTitle: choiceTitle(template, node, word) };
}

/** That somebody answered is everybody's business; what they answered is theirs, but for what the group acts on. */
function answerParts(words: JournalWords, fact: Fact<'ItemAnswered'>, node: string | null): Parts {
  const { dossier, names } = words;
  const isOwn = fact.person === dossier.me.id || fact.actor === dossier.me.id;
  const text = fact.data?.text !== undefined && (isOwn || dossier.coordinates || fact.verb === 'recordMeeting');
  const ownText = fact.data?.ownText;
  const readsOwn = ownText !== undefined && (isOwn || isSharedWith(dossier, `text:${ownText.id}`));
  const own = readsOwn ? wordsOf(words, ownText) : null;
  const answer = fact.data?.answer !== undefined && fact.verb === 'recordAnswer' ? fact.data.answer : undefined;
  return {
    ...(answer === undefined ? {} : { wordTitle: choiceTitle(dossier.template, node, answer) }),
    word: fact.verb,
    people: [names(fact.person)],
    text: [text ? wordsOf(words, fact.data?.text) : null, own].filter((said) => said !== null).join('\n') || null,
  };
}
