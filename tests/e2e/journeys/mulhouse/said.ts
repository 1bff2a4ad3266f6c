/** What people write, in the language they read. */
export const said = {
  fr: {
    title: 'Groupe du canal',
    safe: 'Pouvoir parler sans peur',
    sleep: 'Dormir tranquille',
    need: 'Un lieu pour se retrouver',
    action: 'Cuisine partagée',
    minutes: 'Chacun a relu les critères. Ils sont gardés.',
    promise: 'Un panier de légumes par famille et par semaine.',
    word: 'On se parle plus qu’avant.',
    change: 'Un agent de la Ville vient une fois par mois.',
  },
  en: {
    title: 'Canal group',
    safe: 'Being able to speak without fear',
    sleep: 'Sleeping soundly',
    need: 'A place to meet',
    action: 'Shared kitchen',
    minutes: 'Everybody read the criteria again. They stay.',
    promise: 'A basket of vegetables for each family each week.',
    word: 'We talk more than before.',
    change: 'Somebody from the town comes once a month.',
  },
} as const;
