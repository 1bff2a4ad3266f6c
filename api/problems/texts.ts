import type { ProblemCode } from './codes.ts';

/** A sentence in both languages. */
export type Sentence = { fr: string; en: string };

const say = (fr: string, en: string): Sentence => ({ fr, en });

/**
 * What each code means, in words that blame nobody. They say what is so and, where there is one, the way on; the page
 * adds names and dates from `details`.
 */
export const TEXTS = {
  CONTRACT_ALREADY_OPEN: say('Ce contrat est déjà lancé.', 'This contract is already launched.'),
  CONTRACT_NOT_OPEN: say('Ce contrat n’est pas encore lancé.', 'This contract is not launched yet.'),
  CONTRACT_ENDED: say('Ce contrat est terminé.', 'This contract has ended.'),
  CONTRACT_SUSPENDED: say('Ce contrat est en pause.', 'This contract is paused.'),
  CONTRACT_NOT_SUSPENDED: say('Ce contrat n’est pas en pause.', 'This contract is not paused.'),
  CONTRACT_POISONED: say(
    'Ce contrat est arrêté par une erreur de notre part. La coordination est prévenue.',
    'This contract is stopped by a mistake of ours. The coordinator has been told.',
  ),
  EVENT_MALFORMED: say('Cette demande n’a pas la bonne forme.', 'This request does not have the right form.'),
  ACT_UNKNOWN: say('Cette action n’existe pas.', 'There is no such action.'),
  ACT_TOO_LARGE: say('Cette réponse est trop longue.', 'This answer is too long.'),
  ITEM_UNKNOWN: say('Cette chose à faire n’existe pas.', 'There is no such thing to do.'),
  ITEM_CLOSED: say('Ce n’est plus à faire.', 'This no longer needs doing.'),
  VERB_NOT_ON_ITEM: say('On ne répond pas ainsi à cette étape.', 'This step is not answered in this way.'),
  ACTOR_UNKNOWN: say('Cette personne n’est pas dans le contrat.', 'This person is not part of the contract.'),
  ACTOR_NOT_IN_SEAT: say('Cette étape attend une autre personne.', 'This step is waiting for somebody else.'),
  ACTOR_NOT_ALLOWED: say('Seule la coordination peut le faire.', 'Only the coordinator can do this.'),
  ACTOR_RECUSED: say(
    'Cette personne s’est retirée de cette décision.',
    'This person has stepped out of this decision.',
  ),
  ALREADY_ANSWERED: say('La réponse est déjà notée.', 'The answer has already been recorded.'),
  DATE_INVALID: say('Cette date n’existe pas.', 'There is no such date.'),
  DATE_IN_FUTURE: say('Cette date n’est pas encore passée.', 'This date is still to come.'),
  DEFAULT_ALREADY_FIRED: say(
    'La date est passée : la suite prévue a commencé.',
    'The date has passed: what was planned in that case has begun.',
  ),
  CHOICE_UNKNOWN: say('Ce choix n’est pas proposé.', 'This choice is not offered.'),
  CHOICE_NO_LONGER_OFFERED: say('Ce choix n’est plus proposé.', 'This choice is no longer offered.'),
  CHOICES_OUT_OF_BOUNDS: say('Il y a trop, ou trop peu, de choix.', 'There are too many choices, or too few.'),
  ANSWER_INCOMPLETE: say('Il manque une partie de la réponse.', 'Part of the answer is missing.'),
  VALUE_INVALID: say('Cette valeur ne convient pas.', 'This value does not fit.'),
  FIELD_UNKNOWN: say('Cette rubrique n’existe pas.', 'There is no such field.'),
  FIELD_NOT_EDITABLE_HERE: say(
    'Cette rubrique ne se remplit pas à cette étape.',
    'This field is not filled in at this step.',
  ),
  FORM_INCOMPLETE: say('Une rubrique nécessaire est vide.', 'A required field is empty.'),
  LIST_UNKNOWN: say('Cette liste n’existe pas.', 'There is no such list.'),
  ROW_UNKNOWN: say('Cette ligne n’existe pas.', 'There is no such row.'),
  ROW_EXISTS: say('Cette ligne existe déjà.', 'This row exists already.'),
  LIMIT_EXCEEDED: say('La limite prévue serait dépassée.', 'The agreed limit would be exceeded.'),
  BUDGET_EXCEEDED: say('Le budget prévu serait dépassé.', 'The budget would be exceeded.'),
  ROLE_UNKNOWN: say('Cette place n’existe pas dans ce programme.', 'This programme has no such role.'),
  ROLE_FULL: say('Il n’y a plus de place libre dans ce rôle.', 'There is no free place left in this role.'),
  ROLE_BELOW_MINIMUM: say('Il manque quelqu’un dans un rôle.', 'Somebody is missing in a role.'),
  SEAT_UNKNOWN: say('Cette place n’existe pas.', 'There is no such seat.'),
  SEAT_EMPTY: say('Cette place est vide.', 'This seat is empty.'),
  PERSON_UNKNOWN: say('Cette personne n’est pas connue.', 'This person is not known.'),
  PERSON_ALREADY_IN_ROLE: say('Cette personne tient déjà ce rôle.', 'This person already has this role.'),
  STEP_UNKNOWN: say('Cette étape n’existe pas.', 'There is no such step.'),
  STEP_NOT_OPEN: say('Cette étape n’est pas ouverte.', 'This step is not open.'),
  POSTPONE_EXHAUSTED: say('Ce rendez-vous ne peut plus être reporté.', 'This appointment cannot be put off again.'),
  POSTPONE_NOT_ALLOWED: say('Ce rendez-vous ne se reporte pas.', 'This appointment cannot be put off.'),
  INCIDENT_UNKNOWN: say('Ce point est déjà réglé.', 'This matter is already settled.'),
  RESOLUTION_NOT_OFFERED: say('Cette issue n’est pas proposée ici.', 'This way out is not offered here.'),
  SIGN_ORDER_NOT_REACHED: say('D’autres signent avant.', 'Others sign first.'),
  UNIT_INVALID: say('Cette quantité ne convient pas.', 'This quantity does not fit.'),
  SERVICE_ALREADY_STARTED: say('Le début est déjà noté.', 'Its start has already been recorded.'),
  ITEM_DELEGATED: say(
    'C’est confié à une autre personne. Vous pouvez le reprendre.',
    'Somebody else has this in hand. It can be taken back.',
  ),
  ITEM_NOT_DELEGATED: say('Ce n’est confié à personne d’autre.', 'Nobody else has this in hand.'),
  ITEM_NOT_DELEGABLE: say(
    'Cette réponse est personnelle : elle ne se confie pas.',
    'This answer is one’s own: it is not handed on.',
  ),
  DELEGATE_NOT_FITTING: say(
    'On confie à quelqu’un de la même organisation ou du même rôle, qui n’a pas déjà cette chose à faire.',
    'It is handed to somebody of the same organisation or role who does not already have it to do.',
  ),
  NOTHING_TO_SHARE: say('Il n’y a rien à partager sous ce nom.', 'There is nothing to share under this name.'),
  NOT_SHARED: say('Ce n’est pas partagé.', 'This is not shared.'),
  RECORD_UNKNOWN: say(
    'Ce qui est à corriger n’est pas dans le journal.',
    'What is to be corrected is not in the journal.',
  ),
  OUTCOME_STANDS: say(
    'Le contrat a continué à partir de cette réponse : elle reste. La coordination peut intervenir.',
    'The contract went on from this answer: it stands. The coordinator can step in.',
  ),
  ALREADY_REMINDED: say(
    'Un rappel est déjà parti aujourd’hui. Demain, vous pourrez en envoyer un autre.',
    'A reminder has gone already today. Tomorrow another one may go.',
  ),
  ITEM_WITHOUT_DATE: say(
    'Cette chose n’a pas de date : il n’y a pas de rappel à envoyer.',
    'This has no date: there is no reminder to send.',
  ),
  NOBODY_TO_REMIND: say(
    'Personne à rappeler : la place est libre, ou la personne a demandé le silence.',
    'Nobody to remind: the seat is empty, or the person asked for silence.',
  ),
  AMENDMENT_OPEN: say(
    'Un changement est déjà proposé. Attendez les réponses ou retirez-le.',
    'A change is already proposed. Wait for the answers or take it back.',
  ),
  AMENDMENT_NOT_OPEN: say('Aucun changement n’est proposé en ce moment.', 'No change is proposed at the moment.'),
  AMENDMENT_NOT_AGREED: say(
    'Ce changement n’est pas encore accepté par toutes les personnes concernées.',
    'Not everybody concerned has said yes to this change yet.',
  ),
  AMENDMENT_STANDS: say(
    'La réponse à un changement ne se déplace pas et ne se passe pas : retirez la proposition, puis proposez-la de nouveau.',
    'The answer to a change is neither moved nor skipped: take the proposal back, then propose it again.',
  ),
  AMENDMENT_TEMPLATE_OTHER: say(
    'Ce programme n’est pas celui du contrat.',
    'This programme is not that of the contract.',
  ),
  AMENDMENT_CALENDAR_CHANGED: say(
    'Le territoire et ses jours fériés ne changent pas en cours de contrat.',
    'The territory and its days off do not change while a contract runs.',
  ),
  AMENDMENT_ZONE_CHANGED: say(
    'Le fuseau horaire ne change pas en cours de contrat.',
    'The time zone does not change while a contract runs.',
  ),
  AMENDMENT_ROLE_IN_USE: say(
    'Quelqu’un a pris place dans ce rôle : il reste.',
    'Somebody has taken a seat in this role: it stays.',
  ),
  AMENDMENT_ROLE_KIND_CHANGED: say(
    'Quelqu’un a pris place dans ce rôle : sa nature reste la même.',
    'Somebody has taken a seat in this role: its kind stays the same.',
  ),
  AMENDMENT_ROLE_TOO_SMALL: say(
    'Plus de personnes sont dans ce rôle que le changement n’en admet.',
    'More people are in this role than the change allows.',
  ),
  AMENDMENT_FIELD_IN_USE: say(
    'Quelque chose est déjà noté dans ce champ : il reste.',
    'Something is already written in this field: it stays.',
  ),
  AMENDMENT_FIELD_TYPE_CHANGED: say(
    'Quelque chose est déjà noté dans ce champ : son type reste le même.',
    'Something is already written in this field: its type stays the same.',
  ),
  AMENDMENT_COLUMN_IN_USE: say(
    'Quelque chose est déjà noté dans cette colonne : elle reste, avec son type.',
    'Something is already written in this column: it stays, with its type.',
  ),
  AMENDMENT_PHASE_REACHED: say(
    'Cette phase a déjà commencé : elle reste, à sa place.',
    'This phase has already begun: it stays, in its place.',
  ),
  AMENDMENT_PHASE_TOO_EARLY: say(
    'Une nouvelle phase vient après celle qui est en cours.',
    'A new phase comes after the one that is open.',
  ),
  AMENDMENT_STEP_REACHED: say('Cette étape a déjà commencé : elle reste.', 'This step has already begun: it stays.'),
  AMENDMENT_STEP_KIND_CHANGED: say(
    'Cette étape a déjà commencé : sa nature reste la même.',
    'This step has already begun: its kind stays the same.',
  ),
  AMENDMENT_STEP_MOVED: say(
    'Cette étape a déjà commencé : elle reste dans sa phase ou son groupe.',
    'This step has already begun: it stays in its phase or its group.',
  ),
  AMENDMENT_STEP_EACH_CHANGED: say(
    'Cette étape a déjà commencé : elle se répète pour les mêmes personnes ou les mêmes lignes.',
    'This step has already begun: it is repeated for the same people or rows.',
  ),
  AMENDMENT_STEP_SERIES_CHANGED: say(
    'Cette étape a déjà commencé : elle reste une série, ou une étape seule.',
    'This step has already begun: it stays a series, or a single step.',
  ),
  AMENDMENT_STEP_OPEN: say(
    'Cette étape est en cours : seuls ses personnes, ses dates, ses rappels et son formulaire peuvent changer.',
    'This step is open: only its people, its dates, its reminders and its form may change.',
  ),
  AMENDMENT_STEP_OVER: say(
    'Cette étape est terminée et ne reviendra pas : seuls ses mots peuvent changer.',
    'This step is over and cannot come again: only its words may change.',
  ),
  AMENDMENT_STEP_UNREACHABLE: say('Plus rien ne mène à cette étape.', 'Nothing leads to this step any more.'),
  AMENDMENT_ARROW_IN_USE: say(
    'Une suite est en route sur cette flèche : elle reste.',
    'Something is on its way along this arrow: it stays.',
  ),
  AMENDMENT_JOIN_IN_USE: say(
    'Cette étape reçoit encore des branches : ses flèches d’arrivée restent.',
    'This step is still taking branches in: its arrows in stay.',
  ),
  IDEMPOTENCY_KEY_REUSED: say(
    'Cette demande a déjà servi pour autre chose.',
    'This request was already used for something else.',
  ),
  NOT_SIGNED_IN: say('Il faut d’abord entrer.', 'Please sign in first.'),
  NOT_ALLOWED: say('Ce n’est pas possible avec votre rôle.', 'Your role does not allow this.'),
  ORIGIN_REFUSED: say('Cette demande vient d’un autre site.', 'This request comes from another site.'),
  NOT_FOUND: say('Il n’y a rien à cette adresse.', 'There is nothing at this address.'),
  CONTRACT_UNKNOWN: say('Ce contrat n’existe pas, ou pas pour vous.', 'There is no such contract, or not for you.'),
  PROGRAMME_UNKNOWN: say('Ce programme n’existe pas.', 'There is no such programme.'),
  METHOD_NOT_ALLOWED: say('Cette adresse ne répond pas à cette méthode.', 'This address does not answer this method.'),
  REQUEST_MALFORMED: say('Cette demande est illisible.', 'This request cannot be read.'),
  REQUEST_INVALID: say('Une partie de la demande ne convient pas.', 'Part of the request does not fit.'),
  URL_TOO_LONG: say('Cette adresse est trop longue.', 'This address is too long.'),
  BODY_TOO_LARGE: say('Cette demande est trop longue.', 'This request is too long.'),
  BODY_NOT_JSON: say('Seul du JSON en UTF-8 est lu ici.', 'Only JSON in UTF-8 is read here.'),
  BODY_NOT_BYTES: say('Un fichier s’envoie tel quel.', 'A file is sent as it is.'),
  CHANNEL_NOT_HERE: say(
    'Ici, personne n’envoie de messages par ce moyen. Choisissez-en un autre.',
    'Nobody here sends messages this way. Choose another one.',
  ),
  CHANNEL_WITHOUT_ADDRESS: say(
    'Votre adresse ou votre numéro manque pour ce moyen. La coordination peut l’ajouter.',
    'Your address or number is missing for this way. The coordinator can add it.',
  ),
  DELIVERY_UNKNOWN: say(
    'Cet appel ou cette lettre n’existe pas, ou pas pour vous.',
    'There is no such call or letter, or not for you.',
  ),
  DELIVERY_DONE: say(
    'C’est déjà fait : quelqu’un l’a noté avant vous.',
    'This is already done: somebody recorded it before you.',
  ),
  DELIVERY_OVER: say(
    'Ce n’est plus à dire : la réponse est venue, ou la personne a demandé le silence.',
    'There is nothing left to tell: the answer has come, or the person asked for silence.',
  ),
  EMAIL_NOT_YOURS_TO_CHANGE: say(
    'Cette adresse e-mail ouvre la porte à cette personne : vous ne pouvez pas la changer d’ici.',
    'This e-mail address is this person’s way in: you cannot change it from here.',
  ),
  EMAIL_TAKEN: say(
    'Cette adresse e-mail est déjà celle d’une autre personne.',
    'This e-mail address belongs to somebody else already.',
  ),
  FILE_EMPTY: say('Ce fichier est vide.', 'This file is empty.'),
  FILE_TOO_LARGE: say(
    'Ce fichier est trop lourd : 5 Mo au plus. Une photo suffit souvent.',
    'This file is too large: 5 MB at most. A photo is often enough.',
  ),
  FILE_TYPE_REFUSED: say(
    'Ce type de fichier n’est pas accepté. Envoyez une photo (JPEG, PNG, WebP), un PDF ou un texte simple.',
    'This type of file is not accepted. Send a photo (JPEG, PNG, WebP), a PDF or a plain text.',
  ),
  FILE_DAMAGED: say(
    'Ce fichier est abîmé : il manque une partie. Envoyez-le à nouveau.',
    'This file is damaged: a part is missing. Send it again.',
  ),
  FILE_UNKNOWN: say('Ce fichier n’existe pas.', 'There is no such file.'),
  FILE_ERASED: say('Ce fichier a été effacé.', 'This file has been erased.'),
  FILE_NOT_YOURS: say(
    'Ce fichier ne peut pas être joint ici. Choisissez-le à nouveau.',
    'This file cannot be attached here. Choose it again.',
  ),
  FILE_NOT_YOURS_TO_ERASE: say(
    'Un fichier est effacé par la personne qui l’a donné, par celle qu’il concerne, ou par la coordination.',
    'A file is erased by whoever gave it, by whom it is about, or by the coordinator.',
  ),
  FILE_GIVEN: say(
    'Ce fichier fait déjà partie du contrat : il ne se retire plus ainsi.',
    'This file is already part of the contract: it can no longer be taken away like this.',
  ),
  FILES_FULL: say(
    'Trop de fichiers attendent ou sont déjà là. Retirez-en un.',
    'Too many files are waiting or already here. Take one away.',
  ),
  IDEMPOTENCY_KEY_MISSING: say(
    'L’en-tête Idempotency-Key manque ou ne convient pas.',
    'The Idempotency-Key header is missing or does not fit.',
  ),
  DEV_SIGN_IN_OFF: say('L’entrée d’essai est fermée.', 'The trial sign-in is closed.'),
  PERSON_NOT_HERE: say('Cette personne n’est pas connue ici.', 'This person is not known here.'),
  TEMPLATE_REFUSED: say('Ce fichier n’est pas un programme lisible.', 'This file is not a programme we can read.'),
  TEMPLATE_NOT_PUBLISHABLE: say('Des points sont à corriger avant de publier.', 'Some things must be fixed first.'),
  PROGRAM_TOO_LARGE: say('Ce programme est trop grand.', 'This programme is too large.'),
  TEMPLATE_TOO_HEAVY: say(
    'Ce programme ouvre trop de choses à la fois : son année ne peut pas être calculée. Rien n’est publié.',
    'This programme opens too many things at once: its year cannot be worked out. Nothing is published.',
  ),
  TEMPLATE_UNKNOWN: say('Ce modèle n’existe pas.', 'There is no such template.'),
  SCENARIO_RED: say(
    'Un essai enregistré ne donne plus les mêmes dates. Corrigez-le, ou enregistrez-le de nouveau.',
    'A recorded trial no longer gives the same dates. Fix it, or record it again.',
  ),
  TEMPLATE_ID_TAKEN: say(
    'Un autre programme porte déjà ce nom technique. Donnez-en un autre à ce modèle.',
    'Another programme already has this technical name. Give this template another one.',
  ),
  TEMPLATE_CHANGED: say(
    'Pas enregistré : une autre personne a changé ce modèle.',
    'Not saved: someone else changed this template.',
  ),
  DRAFT_OF_CONTRACT: say(
    'Ce brouillon change un contrat : il se propose aux personnes concernées, il ne se publie pas.',
    'This draft changes a contract: it is proposed to the people it concerns, and not published.',
  ),
  AMENDMENT_CHANGES_NOTHING: say(
    'Ce brouillon dit la même chose que le contrat : il n’y a rien à proposer.',
    'This draft says the same as the contract: there is nothing to propose.',
  ),
  AMENDMENT_LAST_DAY: say(
    'Le dernier jour pour répondre est demain au plus tôt, et dans 90 jours au plus tard.',
    'The last day to answer is tomorrow at the earliest, and in 90 days at the latest.',
  ),
  AMENDMENT_DRAFT_UNKNOWN: say(
    'Ce brouillon n’existe plus, ou ne change pas ce contrat.',
    'This draft no longer exists, or does not change this contract.',
  ),
  NOT_A_DRAFT: say(
    'Ce contrat est déjà lancé : il ne s’efface plus.',
    'This contract is already launched: it can no longer be deleted.',
  ),
  OTHERS_HAVE_ACTED: say(
    'D’autres personnes ont déjà répondu. Le contrat peut être terminé, pas annulé.',
    'Other people have already answered. The contract can be ended, not cancelled.',
  ),
  SIGNED_TEXT_CHANGED: say(
    'Le texte a changé depuis que vous l’avez lu. Rien n’est signé : relisez-le.',
    'The text has changed since you read it. Nothing is signed: please read it again.',
  ),
  NOT_LAUNCHED: say('Ce contrat n’est pas encore lancé.', 'This contract is not launched yet.'),
  REHEARSALS_OFF: say('Les répétitions ne sont pas ouvertes ici.', 'Rehearsals are not allowed here.'),
  NOT_A_REHEARSAL: say('C’est un vrai contrat, pas une répétition.', 'This is a real contract, not a rehearsal.'),
  REHEARSAL_RUNS: say('La répétition court encore : terminez-la d’abord.', 'The rehearsal still runs: end it first.'),
  CLOCK_NOT_FORWARD: say('Une répétition ne revient pas en arrière.', 'A rehearsal does not go back.'),
  CLOCK_TOO_FAR: say('C’est trop loin en une fois.', 'That is too far in one step.'),
  CLOCK_NOT_REACHED: say(
    'La répétition avance encore. Regardez à nouveau dans un instant.',
    'The rehearsal is still moving. Look again in a moment.',
  ),
  OUTCOME_UNKNOWN: say(
    'Pas encore enregistré. La même demande peut être renvoyée.',
    'Not recorded yet. The same request may be sent again.',
  ),
  TOO_BUSY: say(
    'Trop de réponses arrivent en même temps. Renvoyez la même demande.',
    'Too many answers at once. Send the same request again.',
  ),
  TOO_MANY_REQUESTS: say(
    'Trop de demandes en peu de temps. Attendez un moment.',
    'Too many requests in a short time. Wait a moment.',
  ),
  TOO_MANY_STREAMS: say(
    'Trop de pages sont ouvertes en même temps. Fermez-en une.',
    'Too many pages are open at once. Close one of them.',
  ),
  NOT_READY: say('Le service n’est pas prêt.', 'The service is not ready.'),
  INTERNAL: say('Une erreur de notre part a tout arrêté.', 'A mistake of ours stopped this.'),
} as const satisfies Record<ProblemCode, Sentence>;
