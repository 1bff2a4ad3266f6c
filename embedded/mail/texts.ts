/** The words of the mail page, in the two languages of Trame. */
export const MAIL_TEXTS = {
  fr: {
    title: 'Courrier intercepté',
    intro: 'Aucun de ces messages n’est parti : Trame les garde ici pendant les essais.',
    none: 'Aucun message.',
    empty: 'Tout effacer',
    from: 'De',
    to: 'À',
    received: 'Reçu',
    subject: 'Objet',
    back: 'Tous les messages',
    raw: 'Source',
    attachments: 'Pièces jointes',
    noSubject: '(sans objet)',
    otherLanguage: 'English',
  },
  en: {
    title: 'Caught mail',
    intro: 'None of these messages was sent: Trame keeps them here while you try things out.',
    none: 'No message.',
    empty: 'Delete all',
    from: 'From',
    to: 'To',
    received: 'Received',
    subject: 'Subject',
    back: 'All messages',
    raw: 'Source',
    attachments: 'Attachments',
    noSubject: '(no subject)',
    otherLanguage: 'Français',
  },
} as const;

/** A language of the mail page. */
export type MailLanguage = keyof typeof MAIL_TEXTS;

/** French unless English was asked for, by the address or by the browser. */
export function chooseLanguage(asked: unknown, acceptLanguage = ''): MailLanguage {
  if (asked === 'en' || asked === 'fr') return asked;
  return /^\s*en\b/i.test(acceptLanguage) ? 'en' : 'fr';
}
