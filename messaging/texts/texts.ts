/** What messages say. Never a contract's name in a subject, never a link that opens anything by itself, no blame. */
export type Texts = {
  subject: { one: string; many: (count: number) => string };
  greeting: (name: string) => string;
  /** A task whose date lies ahead, is today, or is past. */
  before: (title: string, day: string) => string;
  today: (title: string) => string;
  late: (title: string, days: number) => string;
  /** To whoever is told that others are awaited. */
  awaited: (title: string, names: string, days: number) => string;
  awaitedBefore: (title: string, names: string, day: string) => string;
  /** To colleagues of the person who is awaited. */
  awaitedFromYou: (title: string, days: number) => string;
  incident: string;
  untitled: string;
  /** A step that whoever tells of it may not see: neither its name nor its date. */
  privateStep: string;
  /** What is said on the telephone: who rings up, and, after the news, how to answer or say no. */
  call: { greeting: (name: string, caller: string) => string; closing: readonly string[] };
  /** What a letter says after the news: how to answer or say no. */
  letter: { closing: (caller: string, phone: string | null, url: string) => readonly string[] };
  link: (url: string) => string;
  footer: string;
  rehearsalSubject: (subject: string) => string;
  rehearsal: (day: string) => string;
};
