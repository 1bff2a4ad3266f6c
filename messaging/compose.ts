import type { FrozenMessage } from '#store/collections/messages';
import type { OutboxDocument } from '#store/collections/outbox';
import type { PersonDocument } from '#store/collections/people';
import { plainLine, plainWords } from './plain-words.ts';
import { daysBetween, spokenDate } from './texts/spoken-date.ts';
import type { Texts } from './texts/texts.ts';
import { textsIn } from './texts/texts-in.ts';

/** One thing to say, with the words that only the store knows. */
export type Line = {
  row: Pick<OutboxDocument, 'purpose' | 'to' | 'due' | 'forColleague'>;
  /** The title of the step, or the text of a notice, in the reader's language. */
  title: string | null;
  /** Names of the people who are awaited, when they are not the reader. */
  names: string[];
};

export type Reader = Pick<PersonDocument, 'name' | 'language'>;

/** What the message depends on besides its lines. */
export type Letterhead = { to: string; pageUrl: string; today: string; rehearsal: boolean };

/** Writes one message for all that one person is told. */
export function compose(reader: Reader, lines: readonly Line[], head: Letterhead): FrozenMessage {
  const texts = textsIn(reader.language);
  const said = [...new Set(lines.map((line) => sentenceOf(texts, reader, line, head.today)))];
  const body = said.length === 1 ? said[0] : said.map((sentence) => `- ${sentence}`).join('\n');
  const subject = said.length === 1 ? texts.subject.one : texts.subject.many(said.length);
  const parts = [texts.greeting(plainLine(reader.name)), body, texts.link(head.pageUrl), texts.footer];
  if (head.rehearsal) parts.unshift(texts.rehearsal(spokenDate(head.today, reader.language)));
  return {
    to: head.to,
    subject: head.rehearsal ? texts.rehearsalSubject(subject) : subject,
    text: `${parts.join('\n\n')}\n`,
    language: reader.language,
  };
}

/** One thing to say, as its reader hears it. */
export function sentenceOf(texts: Texts, reader: Reader, { row, title, names }: Line, today: string): string {
  if (row.purpose === 'incident') return texts.incident;
  if (row.purpose === 'notice') return plainWords(title ?? texts.untitled);
  const what = plainLine(title ?? texts.untitled);
  if (row.due === null) return what;
  const late = daysBetween(row.due, today);
  const day = spokenDate(row.due, reader.language);
  if (row.forColleague) return texts.awaitedFromYou(what, Math.max(late, 1));
  if (row.to !== 'assignee') {
    const who = names.map(plainLine).join(', ');
    return late > 0 ? texts.awaited(what, who, late) : texts.awaitedBefore(what, who, day);
  }
  if (late > 0) return texts.late(what, late);
  return late === 0 ? texts.today(what) : texts.before(what, day);
}
