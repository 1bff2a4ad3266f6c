import { Fault } from './fault.ts';

/** The arguments of a command, no more and no fewer than it names. */
export function onlyArguments<const Names extends readonly string[]>(
  positionals: readonly string[],
  names: Names,
): { [K in keyof Names]: string } {
  const missing = names[positionals.length];
  if (missing !== undefined) throw new Fault('ARGUMENT_MISSING', { argument: missing });
  const extra = positionals[names.length];
  if (extra !== undefined) throw new Fault('ARGUMENT_UNEXPECTED', { value: extra });
  return positionals as unknown as { [K in keyof Names]: string };
}
