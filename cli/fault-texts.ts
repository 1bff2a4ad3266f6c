import { EXIT, type ExitCode } from './exit-codes.ts';

type FaultText = { exit: ExitCode; fr: string; en: string };

/** Why a command stops, in words. Codes are stable: scripts of other people read them. */
export const FAULTS = {
  COMMAND_MISSING: {
    exit: EXIT.usage,
    fr: 'Quelle commande ? Voir « trame --help ».',
    en: 'Which command? See “trame --help”.',
  },
  COMMAND_UNKNOWN: {
    exit: EXIT.usage,
    fr: 'La commande « {command} » n’existe pas. Voir « trame --help ».',
    en: 'There is no command “{command}”. See “trame --help”.',
  },
  OPTION_UNKNOWN: {
    exit: EXIT.usage,
    fr: 'L’option « {option} » n’existe pas ici. Options : {expected}.',
    en: 'There is no option “{option}” here. Options: {expected}.',
  },
  OPTION_MISSING: { exit: EXIT.usage, fr: 'Il manque l’option « {option} ».', en: 'The option “{option}” is missing.' },
  OPTION_VALUE_MISSING: {
    exit: EXIT.usage,
    fr: 'L’option « {option} » attend une valeur.',
    en: 'The option “{option}” needs a value.',
  },
  OPTION_VALUE_UNEXPECTED: {
    exit: EXIT.usage,
    fr: 'L’option « {option} » n’attend pas de valeur.',
    en: 'The option “{option}” takes no value.',
  },
  OPTION_VALUE_UNKNOWN: {
    exit: EXIT.usage,
    fr: '« {value} » ne va pas avec « {option} ». Valeurs possibles : {expected}.',
    en: '“{value}” does not go with “{option}”. Possible values: {expected}.',
  },
  OPTION_REPEATED: {
    exit: EXIT.usage,
    fr: '« {option} » est dit deux fois.',
    en: '“{option}” is said twice.',
  },
  PAIR_INVALID: {
    exit: EXIT.usage,
    fr: '« {option} » attend la forme {expected}, pas « {value} ».',
    en: '“{option}” needs the form {expected}, not “{value}”.',
  },
  ARGUMENT_MISSING: { exit: EXIT.usage, fr: 'Il manque {argument}.', en: '{argument} is missing.' },
  ARGUMENT_UNEXPECTED: { exit: EXIT.usage, fr: '« {value} » est de trop.', en: '“{value}” is one too many.' },
  DATE_INVALID: {
    exit: EXIT.usage,
    fr: '« {value} » n’est pas une date AAAA-MM-JJ qui existe, de 1900 à 2199 ({option}).',
    en: '“{value}” is not a date YYYY-MM-DD that exists, from 1900 to 2199 ({option}).',
  },
  STEP_UNKNOWN: {
    exit: EXIT.usage,
    fr: 'Ce modèle n’a pas d’étape « {step} ».{near}',
    en: 'This template has no step “{step}”.{near}',
  },
  STEP_COMPLETES_ITSELF: {
    exit: EXIT.usage,
    fr: 'Personne ne termine l’étape « {step} » : elle se fait toute seule. On ne peut pas lui donner de date.',
    en: 'Nobody completes the step “{step}”: it happens by itself. It cannot be given a date.',
  },
  STEP_TAKES_NO_ANSWER: {
    exit: EXIT.usage,
    fr: 'Personne ne répond à l’étape « {step} » : son issue ne se choisit pas.',
    en: 'Nobody answers the step “{step}”: its outcome is not chosen.',
  },
  OUTCOME_UNKNOWN: {
    exit: EXIT.usage,
    fr: 'L’étape « {step} » n’a pas la réponse « {outcome} ». Réponses possibles : {expected}.',
    en: 'The step “{step}” has no answer “{outcome}”. Possible answers: {expected}.',
  },
  FIELD_UNKNOWN: {
    exit: EXIT.usage,
    fr: 'Ce modèle n’a pas de champ « {field} ».{near}',
    en: 'This template has no field “{field}”.{near}',
  },
  FIELD_VALUE_INVALID: {
    exit: EXIT.usage,
    fr: 'Le champ « {field} » attend {expected}, pas « {value} ».',
    en: 'The field “{field}” needs {expected}, not “{value}”.',
  },
  FIELD_NOT_SETTABLE: {
    exit: EXIT.usage,
    fr: 'Le champ « {field} » ne se remplit pas à l’ouverture : c’est une liste, ou il y en a un par personne.',
    en: 'The field “{field}” is not filled in at the opening: it is a list, or there is one for each person.',
  },
  TERRITORY_UNKNOWN: {
    exit: EXIT.usage,
    fr: 'Trame ne connaît pas les jours fériés du territoire « {territory} ». Territoires : {expected}.',
    en: 'Trame does not know the public holidays of the territory “{territory}”. Territories: {expected}.',
  },
  FILE_NOT_FOUND: {
    exit: EXIT.unreadable,
    fr: 'Ni fichier ni programme de ce nom : « {file} ».{near}',
    en: 'Neither a file nor a programme of that name: “{file}”.{near}',
  },
  FILE_NOT_READABLE: {
    exit: EXIT.unreadable,
    fr: 'Le fichier « {file} » ne peut pas être lu ({reason}).',
    en: 'The file “{file}” cannot be read ({reason}).',
  },
  FILE_NOT_REGULAR: {
    exit: EXIT.unreadable,
    fr: '« {file} » n’est pas un fichier ordinaire.',
    en: '“{file}” is not an ordinary file.',
  },
  TEMPLATE_REFUSED: {
    exit: EXIT.unreadable,
    fr: 'Ce modèle ne peut pas être lu.',
    en: 'This template cannot be read.',
  },
  TEMPLATE_HAS_ERRORS: {
    exit: EXIT.problems,
    fr: 'Ce modèle a des erreurs : il ne peut pas servir avant qu’elles soient réparées.',
    en: 'This template has errors: it cannot be used until they are repaired.',
  },
  SCRIPT_REFUSED: {
    exit: EXIT.unreadable,
    fr: 'Ce scénario ne peut pas être lu.',
    en: 'This script cannot be read.',
  },
  CONTRACT_NOT_OPENED: {
    exit: EXIT.notOpened,
    fr: 'Le contrat ne peut pas s’ouvrir : {refusal} {details}.',
    en: 'The contract cannot be opened: {refusal} {details}.',
  },
  TOOK_TOO_LONG: {
    exit: EXIT.tookTooLong,
    fr: 'Le calcul a été arrêté après {seconds} s : ce modèle demande trop de travail.',
    en: 'The computation was stopped after {seconds} s: this template asks for too much work.',
  },
  INTERNAL_ERROR: {
    exit: EXIT.internal,
    fr: 'Trame s’est trompée ({reason}). Merci de nous le signaler, avec la commande tapée.',
    en: 'Trame made a mistake ({reason}). Please tell us, with the command you typed.',
  },
} as const satisfies Record<string, FaultText>;

export type FaultCode = keyof typeof FAULTS;
