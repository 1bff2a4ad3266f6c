import type { HandChannel } from '#store/collections/hand-deliveries';
import type { Language } from '#store/collections/people';
import { type Line, type Reader, sentenceOf } from './compose.ts';
import { plainLine } from './plain-words.ts';
import { spokenDate, writtenDate } from './texts/spoken-date.ts';
import { textsIn } from './texts/texts-in.ts';

/** One thing to tell, on the day it is in its contract; a private step of others is told of without its name and its date. */
export type HandLine = Line & { today: string; isPrivate: boolean };

/** Who tells it, and on which day. */
export type HandHead = {
  caller: string;
  /** Where whoever tells it may be rung up. */
  phone: string | null;
  today: string;
  pageUrl: string;
  rehearsal: boolean;
};

/** What somebody says on the telephone, or prints and posts, in the language of whoever is told. */
export type HandWords = {
  language: Language;
  /** Only in a rehearsal: that it is one. */
  notice: string | null;
  /** The day it is written, in words. */
  day: string;
  greeting: string;
  said: string[];
  closing: string[];
};

/** The words of a call or of a letter: who, what, until when, and how to say no. Nothing opens by itself. */
export function composeByHand(
  reader: Reader,
  channel: HandChannel,
  lines: readonly HandLine[],
  head: HandHead,
): HandWords {
  const { language } = reader;
  const texts = textsIn(language);
  const [name, caller] = [plainLine(reader.name), plainLine(head.caller)];
  const said = lines.map((line) => (line.isPrivate ? texts.privateStep : sentenceOf(texts, reader, line, line.today)));
  return {
    language,
    notice: head.rehearsal ? texts.rehearsal(spokenDate(head.today, language)) : null,
    day: writtenDate(head.today, language),
    greeting: channel === 'call' ? texts.call.greeting(name, caller) : texts.greeting(name),
    said: [...new Set(said)],
    closing: [...(channel === 'call' ? texts.call.closing : texts.letter.closing(caller, head.phone, head.pageUrl))],
  };
}
