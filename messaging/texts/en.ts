import type { Texts } from './texts.ts';

const since = (count: number) => (count === 1 ? 'yesterday' : `${count} days ago`);

/** Short sentences, what then when then how to say no; nobody is at fault. */
export const english: Texts = {
  subject: { one: 'One thing is waiting for you', many: (count) => `${count} things are waiting for you` },
  greeting: (name) => `Hello ${name},`,
  before: (title, day) => `${title}. Before ${day}.`,
  today: (title) => `${title}. It is today.`,
  late: (title, count) => `${title}. The date was ${since(count)}. We can do it with you.`,
  awaited: (title, names, count) => `${title}: an answer from ${names} was expected ${since(count)}.`,
  awaitedBefore: (title, names, day) => `${title}: an answer from ${names} is expected before ${day}.`,
  awaitedFromYou: (title, count) =>
    `${title}: an answer from your organisation was expected ${since(count)}. Other people are waiting.`,
  incident: 'A contract needs a decision from you.',
  untitled: 'A step',
  link: (url) => `To answer, or to say that you can't:\n${url}`,
  footer: 'This link leads to your page, it opens nothing by itself. You also choose there which messages you get.',
  rehearsalSubject: (subject) => `[Rehearsal] ${subject}`,
  rehearsal: (day) => `This is a rehearsal. The message would leave on ${day}.`,
};
