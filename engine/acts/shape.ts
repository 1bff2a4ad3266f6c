import type { ActType } from '#schema/acts';
import { RESOLUTIONS } from '#schema/vocabulary';

/** A plain type guard: the engine trusts nothing that it did not make, and carries no validation library. */
type Check = (value: unknown) => boolean;

/** What every object has. */
const ANY_OBJECT = {};

const isText: Check = (value) => typeof value === 'string' && value.length <= 600;
/** Names of people become keys: one that every object has would change what all of them are. */
const isName: Check = (value) => isText(value) && !((value as string) in ANY_OBJECT);
/** Names of rows become parts of the names of items (R39). */
const isRowName: Check = (value) =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/.test(value) && !(value in ANY_OBJECT);
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isYesNo: Check = (value) => typeof value === 'boolean';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts: Check = (value) => Array.isArray(value) && value.length <= 500 && value.every(isText);
const recordOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).length <= 500 &&
    Object.entries(value).every(([key, inner]) => isKey(key) && check(inner));
const isKey = (key: string) => key.length <= 600 && !(key in ANY_OBJECT);
const isTextRef: Check = (value) => isRecord(value) && isText(value.id) && isText(value.digest);
const isData: Check = (value) =>
  value === null || isNumber(value) || isYesNo(value) || isText(value) || isTexts(value) || isTextRef(value);
const oneOf =
  (...words: string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

type Shape = Record<string, Check>;
const onItem: Shape = { item: isText, reason: maybe(isTextRef) };
const contact: Shape = { organisation: maybe(isText), secondChannel: maybe(isYesNo) };
const values = recordOf(isData);
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) > 0;
const saidKeys: Shape = {
  on: maybe(isText),
  amount: maybe(isNumber),
  units: maybe(isNumber),
  attendance: maybe(recordOf(isText)),
  answers: maybe(recordOf(isText)),
};
const isCorrection: Check = (value) =>
  isRecord(value) &&
  Object.entries(value).every(([key, inner]) => Object.hasOwn(saidKeys, key) && saidKeys[key]?.(inner) === true);
const isWordedPromise: Check = (value) => isRecord(value) && isText(value.id) && isText(value.by) && isTexts(value.to);
const isSays: Check = (value) =>
  isRecord(value) &&
  isTexts(value.nodes) &&
  Array.isArray(value.commitments) &&
  value.commitments.length <= 500 &&
  value.commitments.every(isWordedPromise);
const common: Shape = { on: maybe(isText), for: maybe(isName), channel: maybe(isText) };

const shapes: Record<ActType, Shape> = {
  complete: { ...onItem, fields: maybe(values) },
  decline: onItem,
  sign: { ...onItem, method: oneOf('code', 'paper', 'spoken'), digest: maybe(isText), witness: maybe(isText) },
  refuse: onItem,
  answerInvitation: { ...onItem, answer: oneOf('yes', 'no', 'maybe') },
  recordMeeting: { ...onItem, held: isYesNo, attendance: maybe(recordOf(isText)), minutes: maybe(isTextRef) },
  evaluate: { ...onItem, answers: recordOf(isText), text: maybe(isTextRef), ownText: maybe(isTextRef) },
  vote: { ...onItem, choices: maybe(isTexts), scores: maybe(recordOf(isNumber)), rows: maybe(recordOf(isText)) },
  decide: { ...onItem, choices: maybe(isTexts), rows: maybe(recordOf(isText)) },
  recordAnswer: { item: maybe(isText), node: maybe(isText), answer: isText, reason: maybe(isTextRef) },
  choose: { ...onItem, options: isTexts },
  recordPayment: { ...onItem, amount: maybe(isNumber) },
  recordUnits: { ...onItem, units: isNumber },
  startService: onItem,
  stopService: onItem,
  take: onItem,
  delegate: { ...onItem, to: isName },
  takeBack: onItem,
  postpone: onItem,
  declareConflict: onItem,
  correct: {
    item: isText,
    record: isCount,
    person: isName,
    said: isCorrection,
    was: maybe(isNumber),
    reason: isTextRef,
  },
  share: { what: isText, with: isTexts, purpose: isTextRef, until: maybe(isText) },
  unshare: { what: isText },
  eraseFile: { file: isText, reason: isTextRef },
  comment: { item: maybe(isText), text: isTextRef },
  setField: { field: isText, of: maybe(isName), value: isData },
  addRow: { list: isText, row: isRowName, values },
  changeRow: { list: isText, row: isText, values, reason: maybe(isTextRef) },
  removeRow: { list: isText, row: isText, reason: maybe(isTextRef) },
  giveConsent: { field: isText, of: maybe(isText), until: maybe(isText) },
  withdrawConsent: { field: isText, of: maybe(isText) },
  addParty: { role: isText, person: isName, ...contact },
  replaceParty: { seat: isText, person: isName, ...contact, reason: maybe(isTextRef) },
  releaseParty: { seat: isText, reason: maybe(isTextRef) },
  withdraw: { seat: isText, reason: maybe(isTextRef) },
  reschedule: { item: isText, to: isText, reason: maybe(isTextRef) },
  mute: { person: isName, item: maybe(isText), until: isText, reason: maybe(isTextRef) },
  remind: { item: isText },
  unmute: { person: isName, item: maybe(isText) },
  suspend: { reason: isTextRef },
  resume: { reason: maybe(isTextRef) },
  resolve: {
    incident: isText,
    resolution: oneOf(...RESOLUTIONS),
    person: maybe(isName),
    outcome: maybe(isText),
    reason: maybe(isTextRef),
  },
  intervene: { step: isText, move: oneOf('skip', 'again', 'end'), outcome: maybe(isText), reason: isTextRef },
  close: { outcome: isText, reason: isTextRef },
  proposeAmendment: {
    amendment: isText,
    template: isText,
    program: isText,
    until: isText,
    reason: maybe(isTextRef),
    says: isSays,
  },
  withdrawAmendment: { reason: maybe(isTextRef) },
};

/** The keys of each act, those that every act may have included. */
const allKeys = new Map<string, readonly (readonly [string, Check])[]>(
  Object.entries(shapes).map(([type, shape]) => [type, Object.entries({ ...common, ...shape })]),
);

/** The first key of an act that is missing, of the wrong type or not known; null when its shape is right. */
export function wrongKey(act: Record<string, unknown>): string | null {
  const known = typeof act.type === 'string' ? allKeys.get(act.type) : undefined;
  if (!known) return 'type';
  for (const [key, check] of known) if (!check(act[key])) return key;
  for (const key in act) if (key !== 'type' && !known.some(([name]) => name === key)) return key;
  return null;
}
