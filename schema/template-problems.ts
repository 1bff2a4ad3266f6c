/** Why a template cannot be read: a stable code, where, and the reason in words. Nothing of it is kept. */
export type TemplateProblem = {
  code: TemplateProblemCode;
  /** Keys and positions from the top of the template; empty when the text itself is at fault. */
  path: (string | number)[];
  messages: { fr: string; en: string };
  /** Where in the text, when it is the text that cannot be read. */
  line?: number;
  column?: number;
};

type Params = Record<string, string | number>;

const TEXTS = {
  TEMPLATE_TOO_LARGE: {
    fr: 'Ce modèle est trop gros : {max} octets au plus.',
    en: 'This template is too large: {max} bytes at most.',
  },
  JSON_NOT_UTF8: {
    fr: 'Ce fichier n’est pas en UTF-8. Enregistrez-le en UTF-8.',
    en: 'This file is not in UTF-8. Save it as UTF-8.',
  },
  JSON_BYTE_ORDER_MARK: {
    fr: 'Ce fichier commence par une marque invisible (BOM). Enregistrez-le en « UTF-8 sans BOM ».',
    en: 'This file starts with an invisible mark (BOM). Save it as “UTF-8 without BOM”.',
  },
  JSON_SYNTAX: {
    fr: 'Le texte n’est pas du JSON : caractère inattendu ligne {line}, colonne {column}.',
    en: 'The text is not JSON: unexpected character on line {line}, column {column}.',
  },
  JSON_TOO_DEEP: {
    fr: 'Les éléments sont emboîtés trop profondément : {max} niveaux au plus.',
    en: 'Things are nested too deeply: {max} levels at most.',
  },
  JSON_DUPLICATE_KEY: {
    fr: 'La clé « {key} » est écrite deux fois au même endroit (ligne {line}, colonne {column}).',
    en: 'The key “{key}” is written twice in the same place (line {line}, column {column}).',
  },
  JSON_FORBIDDEN_KEY: {
    fr: 'La clé « {key} » n’est pas permise.',
    en: 'The key “{key}” is not allowed.',
  },
  JSON_NUMBER_INVALID: {
    fr: 'Ce nombre ne peut pas être gardé tel quel : trop grand, ou moins zéro.',
    en: 'This number cannot be kept as it is: too large, or minus zero.',
  },
  VALUE_NOT_JSON: {
    fr: 'Cette valeur ne peut pas s’écrire dans un fichier de modèle.',
    en: 'This value cannot be written in a template file.',
  },
  FORMAT_UNKNOWN: {
    fr: 'Ce n’est pas un modèle Trame : la clé « format » doit dire « {format} ».',
    en: 'This is not a Trame template: the key “format” must say “{format}”.',
  },
  FORMAT_NEWER: {
    fr: 'Ce modèle vient d’une version plus récente de Trame. Mettez Trame à jour pour le lire.',
    en: 'This template comes from a newer version of Trame. Update Trame to read it.',
  },
  KEY_UNKNOWN: { fr: 'La clé « {key} » n’existe pas ici.', en: 'The key “{key}” does not exist here.' },
  KEY_MISSING: { fr: 'Il manque « {key} ».', en: '“{key}” is missing.' },
  TYPE_WRONG: { fr: 'On attend ici : {expected}.', en: 'Expected here: {expected}.' },
  VALUE_INVALID: { fr: 'Valeur inconnue. On attend : {expected}.', en: 'Unknown value. Expected: {expected}.' },
  KIND_UNKNOWN: {
    fr: 'Ce genre d’étape n’existe pas. Genres possibles : {expected}.',
    en: 'This kind of step does not exist. Possible kinds: {expected}.',
  },
  SHAPE_UNKNOWN: {
    fr: 'On ne reconnaît pas cette forme. Il faut l’une de ces clés : {expected}.',
    en: 'This shape is not known. One of these keys is needed: {expected}.',
  },
  ID_INVALID: {
    fr: 'Nom interne refusé : des minuscules sans accent, des chiffres et des tirets, une lettre d’abord, 64 au plus.',
    en: 'Internal name refused: plain lower-case letters, digits and hyphens, a letter first, 64 at most.',
  },
  OUTCOME_INVALID: {
    fr: 'Nom d’issue refusé : des lettres sans accent, des chiffres et des tirets, une minuscule d’abord.',
    en: 'Name of an outcome refused: plain letters, digits and hyphens, a lower-case letter first.',
  },
  DATE_INVALID: {
    fr: 'Cette date n’existe pas, ou n’est pas écrite AAAA-MM-JJ, AAAA-MM ou AAAA-Q1.',
    en: 'This date does not exist, or is not written YYYY-MM-DD, YYYY-MM or YYYY-Q1.',
  },
  HOUR_INVALID: { fr: 'Une heure s’écrit « 18:00 ».', en: 'A time is written “18:00”.' },
  ANCHOR_INVALID: {
    fr: 'Ce point de départ n’existe pas. Exemples : « contract:opened », « node:signature:completed ».',
    en: 'This starting point does not exist. Examples: “contract:opened”, “node:signature:completed”.',
  },
  LIMIT_INVALID: {
    fr: 'Une limite porte sur « units », « amount », « field:… » ou « list:… ».',
    en: 'A limit is about “units”, “amount”, “field:…” or “list:…”.',
  },
  TERRITORY_INVALID: {
    fr: 'Un territoire s’écrit « FR » ou « FR-68 ».',
    en: 'A territory is written “FR” or “FR-68”.',
  },
  TIME_ZONE_INVALID: {
    fr: 'Un fuseau s’écrit « Europe/Paris ».',
    en: 'A time zone is written “Europe/Paris”.',
  },
  NUMBER_OUT_OF_RANGE: {
    fr: 'Nombre hors limites : {bound}.',
    en: 'Number out of bounds: {bound}.',
  },
  TEXT_EMPTY: { fr: 'Ce texte est vide.', en: 'This text is empty.' },
  TEXT_TOO_LONG: {
    fr: 'Ce texte est trop long : {max} caractères au plus.',
    en: 'This text is too long: {max} characters at most.',
  },
  TEXT_CHARACTER_FORBIDDEN: {
    fr: 'Ce texte contient un caractère invisible ou de commande. Retapez-le.',
    en: 'This text contains an invisible or control character. Type it again.',
  },
  TEXT_HALF_CHARACTER: {
    fr: 'Ce texte contient une moitié de caractère. Retapez-le.',
    en: 'This text contains half a character. Type it again.',
  },
  TEXT_TOO_MANY_MARKS: {
    fr: 'Ce texte empile trop d’accents sur une lettre.',
    en: 'This text piles too many accents on one letter.',
  },
  TOO_MANY: { fr: 'Il y en a trop : {max} au plus.', en: 'There are too many: {max} at most.' },
  TOO_FEW: { fr: 'Il en faut au moins {min}.', en: 'At least {min} needed.' },
  CONDITION_TOO_LARGE: {
    fr: 'Cette condition a trop de parties : {max} au plus.',
    en: 'This condition has too many parts: {max} at most.',
  },
  CONDITION_TOO_DEEP: {
    fr: 'Cette condition est emboîtée trop profondément : {max} niveaux au plus.',
    en: 'This condition is nested too deeply: {max} levels at most.',
  },
  WHEN_TOO_LARGE: {
    fr: 'Cette date a trop de parties : {max} au plus.',
    en: 'This date has too many parts: {max} at most.',
  },
  WHEN_TOO_DEEP: {
    fr: 'Cette date est emboîtée trop profondément : {max} niveaux au plus.',
    en: 'This date is nested too deeply: {max} levels at most.',
  },
} as const satisfies Record<string, { fr: string; en: string }>;

/** Codes of refused templates. They are stable for ever: the API, the command line and the texts use them. */
export type TemplateProblemCode = keyof typeof TEXTS;

/** Every code, for the documentation and the tests. */
export const TEMPLATE_PROBLEM_CODES = Object.keys(TEXTS) as TemplateProblemCode[];

/** Whether a word is one of the codes. */
export function isTemplateProblemCode(word: string): word is TemplateProblemCode {
  return Object.hasOwn(TEXTS, word);
}

/** Writes a problem with its sentences. What a stranger wrote is cut short and cleaned before it is repeated. */
export function templateProblem(
  code: TemplateProblemCode,
  path: readonly (string | number)[],
  params: Params = {},
  french: Params = params,
): TemplateProblem {
  return {
    code,
    path: path.map((key) => (typeof key === 'string' ? printable(key) : key)),
    messages: { fr: fill(TEXTS[code].fr, french), en: fill(TEXTS[code].en, params) },
  };
}

function fill(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : printable(String(value), 300);
  });
}

const NOT_PRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A word of a stranger made safe to show: no control, invisible or half character, and not too long. */
export function printable(word: string, max = 80): string {
  const short = word.length > max ? `${word.slice(0, max)}…` : word;
  return short.replace(NOT_PRINTABLE, '\uFFFD');
}
