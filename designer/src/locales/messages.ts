import type { I18nFormatModule } from 'i18next';
import { type Formatters, IntlMessageFormat } from 'intl-messageformat';

type Values = Parameters<IntlMessageFormat['format']>[0];
type Format = I18nFormatModule & {
  parse: (message: string, values: Values, language: string) => unknown;
  addLookupKeys: (keys: string[]) => string[];
};

/** What makes a message more than its own text: arguments, plurals, quotes. */
const SPEAKS = /[{}']/;

const formatters: Formatters = {
  getNumberFormat: kept((...args) => new Intl.NumberFormat(...args)),
  getDateTimeFormat: kept((...args) => new Intl.DateTimeFormat(...args)),
  getPluralRules: kept((...args) => new Intl.PluralRules(...args)),
};
const OPTIONS = { ignoreTag: true, formatters };

/**
 * ICU messages for i18next. A page says a few hundred of them when it opens, and a slow processor feels each: most are
 * plain and said as they are, the others are read once, and all of them share the formatters of their language.
 */
export function icuMessages(): Format {
  const read = new Map<string, IntlMessageFormat>();
  const messageOf = (text: string, language: string): IntlMessageFormat => {
    const name = `${language}:${text}`;
    const known = read.get(name) ?? new IntlMessageFormat(text, language, undefined, OPTIONS);
    read.set(name, known);
    return known;
  };
  return {
    type: 'i18nFormat',
    parse: (text, values, language) => {
      if (!SPEAKS.test(text)) return text;
      try {
        return messageOf(text, language).format(values);
      } catch {
        // A value that is missing is a mistake of ours: the words around it still help, an empty page does not.
        return text;
      }
    },
    addLookupKeys: (keys) => keys,
  };
}

/** Making a formatter takes far longer than using it. */
function kept<Args extends unknown[], T>(make: (...args: Args) => T): (...args: Args) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const name = JSON.stringify(args);
    const known = made.get(name) ?? make(...args);
    made.set(name, known);
    return known;
  };
}

/*
 * Which language a message is in was asked of the browser by looking through all the languages it knows, which took a
 * twentieth of a second on a first visit to a slow processor. Ours are known everywhere.
 */
const locales = kept((language: string) => new Intl.Locale(language));
IntlMessageFormat.resolveLocale = (language) => locales(String(language));
