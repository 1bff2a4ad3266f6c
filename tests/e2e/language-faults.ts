import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { EXAMPLE_ORGANISATIONS, EXAMPLE_PEOPLE } from '#api/examples/people';
import { projectRoot } from '#embedded/folder';
import type { SeenWords } from './seen-words.ts';
import { type Language, readWords, textsIn } from './words.ts';

/** Words that only one of the languages has: two of them in one sentence are no chance. */
const SMALL_WORDS: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    'le la les des une est sont vous votre pour avec sur dans qui que ce cette il elle pas du au aux et ou par'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and with you your for is are this that it not in to by from what who when will has have was'.split(' '),
  ),
};

const DATE_WORDS: Record<Language, RegExp> = {
  fr: /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|avril|juin|juillet|août|octobre|décembre|(lun|jeu|ven|sam|dim|janv|févr|avr|juil|déc)\.)(?!\p{L})/iu,
  en: /\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|October|December|(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Apr|Jun|Jul|Aug|Oct|Dec)) \d|\d (January|February|March|April|May|June|July|August|October|December)\b/u,
};

/** What was shown in a language that was not asked for: a sentence of the pages, of a programme, a date. */
export function languageFaults(seen: Iterable<SeenWords>, language: Language): string[] {
  const other = language === 'fr' ? 'en' : 'fr';
  const faults = new Map<string, string>();
  for (const { text, where } of seen) {
    const why = strangeness(text, language, other);
    if (why !== null) faults.set(text, `${where}: “${text}” ${why}`);
  }
  return [...faults.values()];
}

/** The key of a text that no file has: an area's name, then parts joined by points ("act.did.remind"). */
const keyed = new RegExp(`(^|\\s)(${Object.keys(readWords('fr')).join('|')})(\\.[a-zA-Z0-9]+)+($|\\s)`);

function strangeness(text: string, own: Language, other: Language): string | null {
  const isIn = (language: Language) =>
    sentences(language).plain.has(text) || sentences(language).patterns.some((pattern) => pattern.test(text));
  // A letter is a key of the keyboard, or a day before and after: no word of either.
  if (/^\p{L}$/u.test(text) || isIn(own)) return null;
  if (keyed.test(text)) return 'is the key of a text, not the text';
  if (isIn(other)) return `is ${other} in the files of words or in a programme`;
  if (DATE_WORDS[other].test(text)) return `has a date in ${other}`;
  const words = new Set(
    withoutNames(text)
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  );
  if ([...words].filter((word) => SMALL_WORDS[other].has(word)).length >= 2) return `reads as ${other}`;
  return null;
}

type Sentences = { plain: ReadonlySet<string>; patterns: readonly RegExp[] };
const known = new Map<Language, Sentences>();

/** Every sentence that a language has: those of the pages, with what is filled in left open, and those of programmes. */
function sentences(language: Language): Sentences {
  const before = known.get(language);
  if (before) return before;
  const plain = new Set([...textsOfProgrammes(language)].map((text) => oneLine(text)));
  const patterns: RegExp[] = [];
  for (const message of textsIn(readWords(language))) {
    for (const pieces of piecesOf(new IntlMessageFormat(message, language).getAst())) {
      const letters = pieces
        .filter((piece) => piece !== null)
        .join('')
        .replaceAll(/[^\p{L}]/gu, '');
      if (pieces.length === 1 && pieces[0] !== null) plain.add(oneLine(pieces[0] ?? ''));
      else if (letters.length >= 3) patterns.push(patternOf(pieces));
    }
  }
  const found = { plain, patterns };
  known.set(language, found);
  return found;
}

type Pieces = (string | null)[];

/** Every way a message can read: its words, and null where something is filled in. */
function piecesOf(parts: readonly unknown[]): Pieces[] {
  let ways: Pieces[] = [[]];
  for (const part of parts) {
    const { type, value, options } = part as {
      type: number;
      value?: string;
      options?: Record<string, { value: unknown[] }>;
    };
    const next = options
      ? Object.values(options).flatMap((option) => piecesOf(option.value))
      : [[type === 0 ? (value ?? '') : null] as Pieces];
    ways = ways.flatMap((way) => next.map((more) => joined([...way, ...more])));
  }
  return ways;
}

/** Two texts beside each other are one. */
function joined(pieces: Pieces): Pieces {
  return pieces.reduce<Pieces>((before, piece) => {
    const last = before.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') return [...before.slice(0, -1), last + piece];
    return [...before, piece];
  }, []);
}

function patternOf(pieces: Pieces): RegExp {
  const escaped = (text: string) => oneLine(text, false).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${pieces.map((piece) => (piece === null ? '.+' : escaped(piece))).join('')}$`, 'u');
}

function oneLine(text: string, trimmed = true): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return trimmed ? line.trim() : line;
}

function textsOfProgrammes(language: Language): Set<string> {
  const folder = join(projectRoot(), 'templates');
  const texts = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const text = (value as Record<string, unknown>)[language];
    if (typeof text === 'string') texts.add(text);
    for (const inner of Object.values(value)) walk(inner);
  };
  for (const file of readdirSync(folder)) {
    const template = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      tags?: string[];
      nodes: { branches?: { outcome: string }[] }[];
    };
    walk(template);
    // The words by which a programme is found, and the names of ways on the data, are the same in every language.
    for (const tag of template.tags ?? []) texts.add(tag);
    for (const { outcome } of template.nodes.flatMap(({ branches = [] }) => branches)) texts.add(outcome);
  }
  return texts;
}

/** The names of people and of organisations stay as they are in every language. */
function withoutNames(text: string): string {
  const names = [...EXAMPLE_ORGANISATIONS, ...EXAMPLE_PEOPLE].map(({ name }) => name);
  return names.reduce((rest, name) => rest.replaceAll(name, ''), text);
}
