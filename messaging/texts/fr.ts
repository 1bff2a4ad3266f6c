import type { Texts } from './texts.ts';

const days = (count: number) => (count === 1 ? 'hier' : `${count} jours`);

/** Vouvoiement, phrases courtes, quoi puis quand puis comment dire non ; personne n'est en faute. */
export const french: Texts = {
  subject: { one: 'Une chose vous attend', many: (count) => `${count} choses vous attendent` },
  greeting: (name) => `Bonjour ${name},`,
  before: (title, day) => `${title}. Avant ${day}.`,
  today: (title) => `${title}. C’est aujourd’hui.`,
  late: (title, count) => `${title}. La date est passée depuis ${days(count)}. On peut le faire avec vous.`,
  awaited: (title, names, count) => `${title}\u00a0: réponse attendue depuis ${days(count)} (${names}).`,
  awaitedBefore: (title, names, day) => `${title}\u00a0: réponse attendue avant ${day} (${names}).`,
  awaitedFromYou: (title, count) =>
    `${title}\u00a0: une réponse de votre structure est attendue depuis ${days(count)}. D’autres personnes attendent.`,
  incident: 'Un contrat attend une décision de votre part.',
  untitled: 'Une étape',
  privateStep: 'Une étape privée de votre contrat attend votre réponse.',
  call: {
    greeting: (name, caller) => `Bonjour ${name}, ici ${caller}.`,
    closing: [
      'Vous pouvez me répondre maintenant, je le note pour vous.',
      'Si vous ne pouvez pas, dites-le-moi\u00a0: ce n’est pas grave, on cherche ensemble.',
    ],
  },
  letter: {
    closing: (caller, phone, url) => [
      phone === null
        ? `Pour répondre, parlez-en à ${caller}, ou allez sur votre page\u00a0: ${url}`
        : `Pour répondre, appelez ${caller} au ${phone}, ou allez sur votre page\u00a0: ${url}`,
      'Si vous ne pouvez pas, dites-le\u00a0: ce n’est pas grave, on cherche ensemble.',
    ],
  },
  link: (url) => `Pour répondre, ou dire que vous ne pouvez pas\u00a0:\n${url}`,
  footer: 'Ce lien mène à votre page, il n’ouvre rien à lui seul. Vous y réglez aussi les messages que vous recevez.',
  rehearsalSubject: (subject) => `[Essai] ${subject}`,
  rehearsal: (day) => `Ceci est un essai. Le message partirait ${day}.`,
};
