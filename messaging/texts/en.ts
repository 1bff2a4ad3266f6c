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
  privateStep: 'A private step of your contract is waiting for your answer.',
  call: {
    greeting: (name, caller) => `Hello ${name}, this is ${caller}.`,
    closing: [
      'You can answer now, and I write it down for you.',
      'If you can’t, just say so: that is all right, we will find a way together.',
    ],
  },
  letter: {
    closing: (caller, phone, url) => [
      phone === null
        ? `To answer, talk to ${caller}, or go to your page: ${url}`
        : `To answer, call ${caller} on ${phone}, or go to your page: ${url}`,
      'If you can’t, just say so: that is all right, we will find a way together.',
    ],
  },
  link: (url) => `To answer, or to say that you can’t:\n${url}`,
  footer: 'This link leads to your page, it opens nothing by itself. You also choose there which messages you get.',
  rehearsalSubject: (subject) => `[Rehearsal] ${subject}`,
  rehearsal: (day) => `This is a rehearsal. The message would leave on ${day}.`,
};
