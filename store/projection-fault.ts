/** Why facts cannot be projected: repeating would not help, somebody must look. */
export type FaultCode = 'CONTRACT_UNKNOWN' | 'PROGRAM_UNKNOWN' | 'GAP' | 'NOT_IN_ORDER' | 'CHAIN_BROKEN';

/** A journal that does not fit together. Never skipped over: a history with a hole proves nothing. */
export class ProjectionFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, details: Record<string, string | number>) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'ProjectionFault';
    this.code = code;
  }
}
