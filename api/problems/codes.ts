import { REFUSALS, type RefusalCode } from '#schema/vocabulary';
import { IDEMPOTENCY_KEY_REUSED } from '#workflows/messages';

/** What the API itself says no to, whatever the rules of a contract say. */
export const API_PROBLEMS = [
  'NOT_SIGNED_IN',
  'NOT_ALLOWED',
  'ORIGIN_REFUSED',
  'NOT_FOUND',
  'CONTRACT_UNKNOWN',
  'PROGRAMME_UNKNOWN',
  'METHOD_NOT_ALLOWED',
  'REQUEST_MALFORMED',
  'REQUEST_INVALID',
  'URL_TOO_LONG',
  'BODY_TOO_LARGE',
  'BODY_NOT_JSON',
  'BODY_NOT_BYTES',
  'CHANNEL_NOT_HERE',
  'CHANNEL_WITHOUT_ADDRESS',
  'DELIVERY_UNKNOWN',
  'DELIVERY_DONE',
  'DELIVERY_OVER',
  'EMAIL_NOT_YOURS_TO_CHANGE',
  'EMAIL_TAKEN',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_TYPE_REFUSED',
  'FILE_DAMAGED',
  'FILE_UNKNOWN',
  'FILE_ERASED',
  'FILE_NOT_YOURS',
  'FILE_NOT_YOURS_TO_ERASE',
  'FILE_GIVEN',
  'FILES_FULL',
  'IDEMPOTENCY_KEY_MISSING',
  'DEV_SIGN_IN_OFF',
  'PERSON_NOT_HERE',
  'TEMPLATE_REFUSED',
  'TEMPLATE_NOT_PUBLISHABLE',
  'PROGRAM_TOO_LARGE',
  'TEMPLATE_TOO_HEAVY',
  'TEMPLATE_UNKNOWN',
  'SCENARIO_RED',
  'TEMPLATE_ID_TAKEN',
  'TEMPLATE_CHANGED',
  'DRAFT_OF_CONTRACT',
  'AMENDMENT_CHANGES_NOTHING',
  'AMENDMENT_LAST_DAY',
  'AMENDMENT_DRAFT_UNKNOWN',
  'NOT_A_DRAFT',
  'OTHERS_HAVE_ACTED',
  'SIGNED_TEXT_CHANGED',
  'NOT_LAUNCHED',
  'REHEARSALS_OFF',
  'NOT_A_REHEARSAL',
  'REHEARSAL_RUNS',
  'CLOCK_NOT_FORWARD',
  'CLOCK_TOO_FAR',
  'CLOCK_NOT_REACHED',
  'OUTCOME_UNKNOWN',
  'TOO_BUSY',
  'TOO_MANY_STREAMS',
  'TOO_MANY_REQUESTS',
  'NOT_READY',
  'INTERNAL',
] as const;
export type ApiProblem = (typeof API_PROBLEMS)[number];

/** Every code that a problem document may carry. They are stable for ever. */
export type ProblemCode = RefusalCode | typeof IDEMPOTENCY_KEY_REUSED | ApiProblem;

export const PROBLEM_CODES: readonly ProblemCode[] = [...REFUSALS, IDEMPOTENCY_KEY_REUSED, ...API_PROBLEMS];

/** Whether a word is a code of ours: what comes back from a contract is text until this has been asked. */
export function isProblemCode(word: string): word is ProblemCode {
  return (PROBLEM_CODES as readonly string[]).includes(word);
}
