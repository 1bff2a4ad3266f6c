import { ADJECTIVES, AS_THEY_ARE, NOUNS, VERBS_IN_ER, VERBS_IN_IR } from './common-words.ts';

const ER = 'e es ons ez ent er é ée és ées ais ait ions iez aient ant erai era erons erez eront erait eraient'.split(
  ' ',
);
const IR =
  'is it issons issez issent ir i ie ies issais issait issions issiez issaient issant irai ira irons irez iront irait iraient isse'.split(
    ' ',
  );

let known: ReadonlySet<string> | null = null;

/** Whether a word is one of everyday French, in any of its usual forms. A number is. */
export function isCommon(word: string): boolean {
  known ??= new Set(allForms());
  // "rendez-vous", "celui-ci": each part by itself.
  return /^[0-9]+$/.test(word) || known.has(word) || (word.includes('-') && word.split('-').every(isCommon));
}

function* allForms(): Generator<string> {
  yield* words(AS_THEY_ARE);
  for (const noun of words(NOUNS)) yield* numbersOf(noun);
  for (const adjective of words(ADJECTIVES)) {
    yield* numbersOf(adjective);
    yield* numbersOf(feminineOf(adjective));
    yield adverbOf(adjective);
  }
  for (const verb of words(VERBS_IN_ER)) for (const form of formsInEr(verb)) yield form;
  for (const verb of words(VERBS_IN_IR)) for (const ending of IR) yield `${verb.slice(0, -2)}${ending}`;
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** "journal, journaux"; "bureau, bureaux"; "prix, prix". */
function numbersOf(word: string): string[] {
  if (/[sxz]$/.test(word)) return [word];
  if (/(?:eau|au|eu)$/.test(word)) return [word, `${word}x`];
  return word.endsWith('al') ? [word, `${word.slice(0, -2)}aux`, `${word}s`] : [word, `${word}s`];
}

/** How a feminine is made, by the end of the word; `$&` is that end. The first that fits. */
const FEMININES: readonly (readonly [RegExp, string])[] = [
  [/e$/, '$&'],
  [/vieux$/, 'vieille'],
  [/eau$/, 'elle'],
  [/eux$/, 'euse'],
  [/oux$/, 'ouce'],
  [/f$/, 've'],
  [/(?:el|il)$/, '$&le'],
  [/(?:en|on)$/, '$&ne'],
  [/(?:as|os)$/, '$&se'],
  [/et$/, '$&te'],
  [/er$/, 'ère'],
  [/teur$/, 'trice'],
  [/eur$/, 'euse'],
  [/anc$/, 'anche'],
  [/ec$/, 'èche'],
  [/ong$/, 'ongue'],
  [/blic$/, 'blique'],
  [/^frais$/, 'fraîche'],
];

/** "actif, active"; "entier, entière"; "bon, bonne". */
function feminineOf(word: string): string {
  const rule = FEMININES.find(([ending]) => ending.test(word));
  return rule ? word.replace(rule[0], rule[1]) : `${word}e`;
}

/** "rapidement", "régulièrement", "précisément" are as plain as what they come from. */
function adverbOf(adjective: string): string {
  const feminine = feminineOf(adjective);
  return `${/[éi]$/.test(adjective) ? adjective : feminine}ment`;
}

/** The forms of a verb in -er, with what its spelling asks for: "mangeons", "commençons", "appelle", "achète", "paie". */
function formsInEr(verb: string): string[] {
  const stem = verb.slice(0, -2);
  const silent = ER.filter((ending) => /^(?:e|es|ent|er[aieo].*)$/.test(ending));
  return [
    ...ER.map((ending) => `${soft(stem, ending)}${ending}`),
    ...weakStems(stem).flatMap((weak) => silent.map((ending) => `${weak}${ending}`)),
  ];
}

/** Before a and o, g and c keep their sound. */
function soft(stem: string, ending: string): string {
  if (!/^[ao]/.test(ending)) return stem;
  if (stem.endsWith('g')) return `${stem}e`;
  return stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
}

/** What becomes of a stem before an e that is not heard; nothing for most verbs. */
function weakStems(stem: string): string[] {
  if (/[aou]y$/.test(stem)) return [`${stem.slice(0, -1)}i`];
  if (/e[lt]$/.test(stem)) return [`${stem}${stem.at(-1) ?? ''}`, stem.replace(/e([lt])$/, 'è$1')];
  const accented = stem.replace(/[eé]([bcdfgjlmnprstv]{1,2})$/, 'è$1');
  return accented === stem ? [] : [accented];
}
