import { printable } from '#schema/template-problems';
import type { ExitCode } from './exit-codes.ts';
import { FAULTS, type FaultCode } from './fault-texts.ts';
import type { Language } from './terminal.ts';

type Words = { fr: string; en: string };

/** One thing wrong inside a file: a code, where (for programs, and in words), and the sentence. */
export type FaultDetail = { code: string; at: string; place?: Words; messages: Words };

type Params = Record<string, string | number>;

/** Why a command stops: a stable code, what fills its sentence, and the faults of a file one by one. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;
  readonly params: Params;
  readonly details: readonly FaultDetail[];
  constructor(code: FaultCode, params: Params = {}, details: readonly FaultDetail[] = []) {
    super(code);
    this.code = code;
    this.params = params;
    this.details = details;
  }
}

/** How the process ends after a fault. */
export function exitCodeOf(fault: Fault): ExitCode {
  return FAULTS[fault.code].exit;
}

/** The fault as text: its sentence with the code, then its details, one a line. */
export function faultText(fault: Fault, language: Language): string {
  const lines = fault.details.map(
    (detail) => `  ${detail.place?.[language] ?? (detail.at || '.')}: ${detail.messages[language]} [${detail.code}]`,
  );
  return [`${sentenceOf(fault, language)} [${fault.code}]`, ...lines].join('\n');
}

/** The fault as JSON, for programs. */
export function faultJson(fault: Fault, language: Language): string {
  const problems = fault.details.map(({ code, at, messages }) => ({ code, at, message: messages[language] }));
  const params = Object.fromEntries(
    Object.entries(fault.params).map(([key, value]) => [key, typeof value === 'number' ? value : shown(value)]),
  );
  return JSON.stringify({ error: { code: fault.code, message: sentenceOf(fault, language), ...params, problems } });
}

function sentenceOf(fault: Fault, language: Language): string {
  const sentence: string = FAULTS[fault.code][language];
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => shown(fault.params[name] ?? ''));
}

/** What was typed or written by somebody else is shown without anything a terminal could obey. */
function shown(value: string | number): string {
  return typeof value === 'number' ? String(value) : printable(value, 400);
}
