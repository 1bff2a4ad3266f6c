import type { CommandName } from './commands/registry.ts';
import type { Language } from './terminal.ts';

type CommandHelp = { usage: string; says: string; more?: string };
type HelpTexts = { intro: string; commands: Record<CommandName, CommandHelp>; shared: string; exits: string };

const PREVIEW_USAGE = `preview FILE|SLUG --opened DATE [--on STEP=DATE]… [--answer STEP=OUTCOME]… [--field NAME=VALUE]…
                [--territory CODE] [--people diligent|late|silent] [--json]`;

/** What `--help` says. */
export const HELP_TEXTS: Record<Language, HelpTexts> = {
  fr: {
    intro: 'trame : des contrats sociaux à plusieurs partenaires, vus date par date avant de commencer.',
    commands: {
      lint: {
        usage: 'lint FILE|SLUG [--json]',
        says: 'Dit ce qui ne va pas dans un modèle : erreurs, points d’attention, conseils.',
      },
      preview: {
        usage: PREVIEW_USAGE,
        says: 'Montre toutes les dates d’un contrat, et pourquoi un jour a été déplacé.',
        more: `  --opened DATE          le jour d’ouverture du contrat (AAAA-MM-JJ)
  --on STEP=DATE         l’étape est terminée avec cette date d’effet ; ce qui la précède est fait avant
  --answer STEP=OUTCOME  la réponse à une étape ; plusieurs options : a,b
  --field NAME=VALUE     une valeur connue à l’ouverture ; l’argent en centimes entiers
  --territory CODE       d’autres jours fériés que ceux du modèle : FR, FR-57, FR-67, FR-68, BE, DE, IT, LU
  --people               des personnes à l’heure (diligent, sinon rien), en retard de 12 jours, ou muettes
  --json                 pour un programme : entrées triées par instant, étape, occurrence`,
      },
      run: {
        usage: 'run FILE|SLUG SCRIPT',
        says: 'Joue un scénario (JSON) : écrit les faits, les refus et ce qui reste ouvert, une ligne JSON chacun.',
        more: `  { "opened": "2008-10-01T09:00", "parties": [{ "role": "ville", "person": "anna" }], "fields": {},
    "acts": [{ "at": "2008-12-18T18:00", "by": "anna", "act": { "type": "sign", "step": "signature", "method": "paper" } },
             { "at": "2008-12-20T09:00", "outside": { "node": "reponse-banque", "answer": "accord" } }],
    "until": "2009-06-30" }
  Les heures sont celles du contrat, ou ISO 8601 avec décalage. Un acte nomme son affaire par "item", ou par "step"
  avec au besoin "occurrence" et "seat". Un refus est un résultat, pas une faute : le code de sortie reste 0.`,
      },
      schema: { usage: 'schema', says: 'Écrit le schéma JSON du langage trame/1.' },
      doctor: {
        usage: 'doctor [--install] [--json]',
        says: 'Regarde ce dont Trame a besoin sur cette machine, et dit quoi faire.',
      },
    },
    shared: `SLUG est le nom d’un programme de templates/ (mulhouse-csm). Partout : --help, --lang fr|en. Aussi : --version.
Les fautes sont dites sur la sortie d’erreur, avec un code entre crochets ; en JSON avec --json.`,
    exits: `Codes de sortie : 0 tout va bien · 1 des problèmes trouvés (erreurs du modèle, machine incomplète) · 2 commande mal
tapée · 3 modèle ou scénario illisible ou refusé · 4 le contrat n’a pas pu s’ouvrir · 5 calcul trop long, arrêté · 70 faute de Trame`,
  },
  en: {
    intro: 'trame: social contracts between several partners, seen date by date before they start.',
    commands: {
      lint: {
        usage: 'lint FILE|SLUG [--json]',
        says: 'Says what is wrong with a template: errors, warnings, hints.',
      },
      preview: {
        usage: PREVIEW_USAGE,
        says: 'Shows every date of a contract, and why a day was moved.',
        more: `  --opened DATE          the day on which the contract opens (YYYY-MM-DD)
  --on STEP=DATE         the step is completed with that effective date; what precedes it is done before
  --answer STEP=OUTCOME  the answer to a step; several options: a,b
  --field NAME=VALUE     a value known at the opening; money in whole cents
  --territory CODE       other public holidays than the template’s: FR, FR-57, FR-67, FR-68, BE, DE, IT, LU
  --people               people on time (diligent, the default), 12 days late, or silent
  --json                 for a program: entries sorted by instant, step, occurrence`,
      },
      run: {
        usage: 'run FILE|SLUG SCRIPT',
        says: 'Plays a script (JSON): writes facts, refusals and what stays open, one JSON line each.',
        more: `  { "opened": "2008-10-01T09:00", "parties": [{ "role": "ville", "person": "anna" }], "fields": {},
    "acts": [{ "at": "2008-12-18T18:00", "by": "anna", "act": { "type": "sign", "step": "signature", "method": "paper" } },
             { "at": "2008-12-20T09:00", "outside": { "node": "reponse-banque", "answer": "accord" } }],
    "until": "2009-06-30" }
  Hours are those of the contract, or ISO 8601 with an offset. An act names its item by "item", or by "step" with
  "occurrence" and "seat" where needed. A refusal is a result, not a fault: the exit code stays 0.`,
      },
      schema: { usage: 'schema', says: 'Writes the JSON Schema of the language trame/1.' },
      doctor: {
        usage: 'doctor [--install] [--json]',
        says: 'Looks at what Trame needs on this machine, and says what to do.',
      },
    },
    shared: `SLUG is the name of a programme of templates/ (mulhouse-csm). Everywhere: --help, --lang fr|en. Also: --version.
Faults are said on the error channel, with a code in brackets; in JSON with --json.`,
    exits: `Exit codes: 0 all is well · 1 problems found (errors in the template, something missing on the machine) · 2 wrong
use · 3 template or script unreadable or refused · 4 the contract could not be opened · 5 the computation took too long · 70 a fault of Trame`,
  },
};
