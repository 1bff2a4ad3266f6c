import { parseArgs } from 'node:util';
import { Fault } from './fault.ts';

/** An option of a command: a flag, a value, or values given one by one. */
export type OptionKind = 'flag' | 'value' | 'values';

/** What was typed, checked against the options a command has. */
export interface Arguments<Name extends string = string> {
  readonly positionals: readonly string[];
  readonly flag: (name: Name) => boolean;
  readonly value: (name: Name) => string | undefined;
  readonly values: (name: Name) => readonly string[];
}

type Found = Map<string, string[]>;

/** Reads what was typed. Unknown, repeated and incomplete options are refused by name. */
export function readArguments<Name extends string>(
  typed: readonly string[],
  options: Readonly<Record<Name, OptionKind>>,
): Arguments<Name> {
  const known: Readonly<Record<string, OptionKind>> = options;
  const { tokens, positionals } = parseArgs({
    args: [...typed],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.keys(known).map((name) => [name, { type: known[name] === 'flag' ? 'boolean' : 'string' } as const]),
    ),
  });
  const found: Found = new Map();
  for (const token of tokens) if (token.kind === 'option') note(found, known, token);
  return {
    positionals,
    flag: (name) => found.has(name),
    value: (name) => found.get(name)?.[0],
    values: (name) => found.get(name) ?? [],
  };
}

type OptionToken = { name: string; rawName: string; value: string | undefined; inlineValue: boolean | undefined };

function note(found: Found, known: Readonly<Record<string, OptionKind>>, token: OptionToken): void {
  const option = token.rawName;
  const kind = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
  if (kind === undefined) throw new Fault('OPTION_UNKNOWN', { option, expected: namesOf(known) });
  if (kind === 'flag' && token.value !== undefined) throw new Fault('OPTION_VALUE_UNEXPECTED', { option });
  if (kind !== 'flag' && isMissing(token)) throw new Fault('OPTION_VALUE_MISSING', { option });
  if (kind !== 'values' && found.has(token.name)) throw new Fault('OPTION_REPEATED', { option });
  found.set(token.name, [...(found.get(token.name) ?? []), token.value ?? '']);
}

/** `--opened --json` forgot the date; `--opened=--json` says that it is one. */
function isMissing({ value, inlineValue }: OptionToken): boolean {
  return value === undefined || value === '' || (inlineValue !== true && value.startsWith('-'));
}

function namesOf(known: Readonly<Record<string, OptionKind>>): string {
  return Object.keys(known)
    .map((name) => `--${name}`)
    .join(', ');
}

/** Splits `NAME=VALUE` at the first sign of equality. */
export function readPair(option: string, expected: string, text: string): readonly [name: string, value: string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) throw new Fault('PAIR_INVALID', { option, expected, value: text });
  return [text.slice(0, at), text.slice(at + 1)];
}

/** One word out of a few. */
export function readChoice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Fault('OPTION_VALUE_UNKNOWN', { option, value, expected: choices.join(', ') });
  return found;
}
