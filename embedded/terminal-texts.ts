/** What the one-command run says at the terminal. */
export const TERMINAL_TEXTS = {
  fr: {
    usage:
      'Usage : npm start [-- --sources | --services-only | --dir <dossier>] ; aussi : doctor [--install], reset [--yes]',
    starting: 'Trame démarre…',
    ready: (url: string, mailUrl: string, seconds: string) => `
Trame est prête (${seconds} s).
  Ouvrir       ${url}
  Se connecter choisissez une personne sur la page d’accueil
  Courriels    aucun ne part, ils arrivent tous dans ${mailUrl}
  Arrêter      Ctrl-C`,
    servicesReady: (seconds: string) => `\nLes services sont prêts (${seconds} s). Ctrl-C pour les arrêter.`,
    logs: (folder: string) => `  Journaux     ${folder}`,
    stopping: '\nTrame s’arrête (API, worker, Temporal, base de données)…',
    confirm: (dir: string) => `Effacer les contrats, personnes, courriels et journaux de ${dir} ? (oui/non) `,
    emptied: (dir: string) => `${dir} est vide.`,
    notConfirmed: 'Rien n’a été effacé. Hors d’un terminal, ajoutez --yes.',
  },
  en: {
    usage:
      'Usage: npm start [-- --sources | --services-only | --dir <folder>]; also: doctor [--install], reset [--yes]',
    starting: 'Trame is starting…',
    ready: (url: string, mailUrl: string, seconds: string) => `
Trame is ready (${seconds} s).
  Open     ${url}
  Sign in  choose a person on the first page
  Mail     none is sent, all of them arrive in ${mailUrl}
  Stop     Ctrl-C`,
    servicesReady: (seconds: string) => `\nThe services are ready (${seconds} s). Ctrl-C stops them.`,
    logs: (folder: string) => `  Logs     ${folder}`,
    stopping: '\nTrame is stopping (API, worker, Temporal, database)…',
    confirm: (dir: string) => `Delete the contracts, people, mails and logs in ${dir}? (yes/no) `,
    emptied: (dir: string) => `${dir} is empty.`,
    notConfirmed: 'Nothing was deleted. Outside a terminal, add --yes.',
  },
} as const;
