import type { Rule } from './rule.ts';
import { absoluteDate } from './rules/absolute-date.ts';
import { anchorCircle } from './rules/anchor-circle.ts';
import { anchorMayNotHappen } from './rules/anchor-may-not-happen.ts';
import { anchorTooLate } from './rules/anchor-too-late.ts';
import { articleWithoutParty } from './rules/article-without-party.ts';
import { assumeUnknown } from './rules/assume-unknown.ts';
import { backEdgeGoesForward } from './rules/back-edge-goes-forward.ts';
import { backEdgeWithoutTimes } from './rules/back-edge-without-times.ts';
import { beneficiaryMissing } from './rules/beneficiary-missing.ts';
import { besidePhaseOpens } from './rules/beside-phase-opens.ts';
import { boundaryOutcomeTaken } from './rules/boundary-outcome-taken.ts';
import { boundaryUnwired } from './rules/boundary-unwired.ts';
import { childContractsNotYet } from './rules/child-contracts-not-yet.ts';
import { choiceWithoutDefault } from './rules/choice-without-default.ts';
import { columnType } from './rules/column-type.ts';
import { commitmentUnlinked } from './rules/commitment-unlinked.ts';
import { commitmentWithoutRecipient } from './rules/commitment-without-recipient.ts';
import { completesOverTimes } from './rules/completes-over-times.ts';
import { completesWithoutEach } from './rules/completes-without-each.ts';
import { conditionChoiceUnknown } from './rules/condition-choice-unknown.ts';
import { conditionEmpty } from './rules/condition-empty.ts';
import { conditionReadsText } from './rules/condition-reads-text.ts';
import { conditionTooLarge } from './rules/condition-too-large.ts';
import { conditionTypesDiffer } from './rules/condition-types-differ.ts';
import { coordinatorMissing } from './rules/coordinator-missing.ts';
import { coversBeforeOnSeries } from './rules/covers-before-on-series.ts';
import { dateBeforeItsStart } from './rules/date-before-its-start.ts';
import { deadlineBeforeDue } from './rules/deadline-before-due.ts';
import { deadlineOutcomeUnknown } from './rules/deadline-outcome-unknown.ts';
import { decisionChoiceUnknown } from './rules/decision-choice-unknown.ts';
import { documentSourceUnknown } from './rules/document-source-unknown.ts';
import { dueAfterPhaseEnd } from './rules/due-after-phase-end.ts';
import { dueMissing } from './rules/due-missing.ts';
import { duplicateChoice } from './rules/duplicate-choice.ts';
import { duplicateEdge } from './rules/duplicate-edge.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { eachWithRecurrence } from './rules/each-with-recurrence.ts';
import { edgeLeavesScope } from './rules/edge-leaves-scope.ts';
import { edgeOutOfEnd } from './rules/edge-out-of-end.ts';
import { edgeOutcomeMissing } from './rules/edge-outcome-missing.ts';
import { edgeOutcomeUnknown } from './rules/edge-outcome-unknown.ts';
import { edgeStepMissing } from './rules/edge-step-missing.ts';
import { endMissing } from './rules/end-missing.ts';
import { endlessServiceEdge } from './rules/endless-service-edge.ts';
import { englishMissing } from './rules/english-missing.ts';
import { fieldKeyUnused } from './rules/field-key-unused.ts';
import { fieldType } from './rules/field-type.ts';
import { gateBranchMismatch } from './rules/gate-branch-mismatch.ts';
import { gateDefaultUnwired } from './rules/gate-default-unwired.ts';
import { gateWithoutDefault } from './rules/gate-without-default.ts';
import { groupEmpty } from './rules/group-empty.ts';
import { groupInsideItself } from './rules/group-inside-itself.ts';
import { handOverNotService } from './rules/hand-over-not-service.ts';
import { joinAllMayStarve } from './rules/join-all-may-starve.ts';
import { joinCountOverEdges } from './rules/join-count-over-edges.ts';
import { joinNumber } from './rules/join-number.ts';
import { joinWithoutBranches } from './rules/join-without-branches.ts';
import { keepWithoutRanking } from './rules/keep-without-ranking.ts';
import { limitForm } from './rules/limit-form.ts';
import { limitPerPerson } from './rules/limit-per-person.ts';
import { listWithoutColumns } from './rules/list-without-columns.ts';
import { loopWithoutPeople } from './rules/loop-without-people.ts';
import { needBounds } from './rules/need-bounds.ts';
import { needOverSeats } from './rules/need-over-seats.ts';
import { negativeOutcomeUnwired } from './rules/negative-outcome-unwired.ts';
import { nestedList } from './rules/nested-list.ts';
import { noPhase } from './rules/no-phase.ts';
import { nobodyDoesIt } from './rules/nobody-does-it.ts';
import { nothingToChoose } from './rules/nothing-to-choose.ts';
import { oneAtATimeAlone } from './rules/one-at-a-time-alone.ts';
import { optionBounds } from './rules/option-bounds.ts';
import { outcomeNeverHappens } from './rules/outcome-never-happens.ts';
import { ownAnchorMisplaced } from './rules/own-anchor-misplaced.ts';
import { parallelExplosion } from './rules/parallel-explosion.ts';
import { parentNotAGroup } from './rules/parent-not-a-group.ts';
import { paymentNotPositive } from './rules/payment-not-positive.ts';
import { personalFieldOutside } from './rules/personal-field-outside.ts';
import { phaseEmpty } from './rules/phase-empty.ts';
import { phaseOrder } from './rules/phase-order.ts';
import { phaseSettingUnused } from './rules/phase-setting-unused.ts';
import { plainTooLong } from './rules/plain-too-long.ts';
import { postponeOnListedDates } from './rules/postpone-on-listed-dates.ts';
import { postponeWithoutSeries } from './rules/postpone-without-series.ts';
import { reminderAfterDeadline } from './rules/reminder-after-deadline.ts';
import { remindersSameDay } from './rules/reminders-same-day.ts';
import { remindersWithoutDue } from './rules/reminders-without-due.ts';
import { repeatChangesNothing } from './rules/repeat-changes-nothing.ts';
import { reservedListName } from './rules/reserved-list-name.ts';
import { roleBounds } from './rules/role-bounds.ts';
import { rowOutsideEach } from './rules/row-outside-each.ts';
import { scopeCircle } from './rules/scope-circle.ts';
import { selfOutsideEach } from './rules/self-outside-each.ts';
import { seriesCountAndUntil } from './rules/series-count-and-until.ts';
import { seriesEndless } from './rules/series-endless.ts';
import { signRoleNotSigning } from './rules/sign-role-not-signing.ts';
import { signTextNotDocument } from './rules/sign-text-not-document.ts';
import { stepPlaceDouble } from './rules/step-place-double.ts';
import { stepPlaceMissing } from './rules/step-place-missing.ts';
import { stepUnreachable } from './rules/step-unreachable.ts';
import { territoryUnknown } from './rules/territory-unknown.ts';
import { thresholdZero } from './rules/threshold-zero.ts';
import { timeZoneUnknown } from './rules/time-zone-unknown.ts';
import { timesWithoutBack } from './rules/times-without-back.ts';
import { unknownColumn } from './rules/unknown-column.ts';
import { unknownField } from './rules/unknown-field.ts';
import { unknownList } from './rules/unknown-list.ts';
import { unknownOutcome } from './rules/unknown-outcome.ts';
import { unknownPhase } from './rules/unknown-phase.ts';
import { unknownReminders } from './rules/unknown-reminders.ts';
import { unknownRole } from './rules/unknown-role.ts';
import { unknownStep } from './rules/unknown-step.ts';
import { voteWithoutVoters } from './rules/vote-without-voters.ts';
import { waitForItself } from './rules/wait-for-itself.ts';
import { waitUntilOrAnswers } from './rules/wait-until-or-answers.ts';
import { whoKindEmpty } from './rules/who-kind-empty.ts';

/** Every rule, in the order in which problems of one place are told. A new rule is a new file and one line here. */
export const RULES: readonly Rule[] = [
  noPhase,
  timeZoneUnknown,
  territoryUnknown,
  beneficiaryMissing,
  coordinatorMissing,
  endMissing,
  duplicateId,
  duplicateChoice,
  reservedListName,
  duplicateEdge,
  unknownRole,
  unknownField,
  unknownList,
  unknownColumn,
  unknownStep,
  unknownPhase,
  unknownReminders,
  unknownOutcome,
  documentSourceUnknown,
  assumeUnknown,
  stepPlaceMissing,
  stepPlaceDouble,
  parentNotAGroup,
  groupInsideItself,
  groupEmpty,
  phaseEmpty,
  phaseOrder,
  phaseSettingUnused,
  besidePhaseOpens,
  edgeStepMissing,
  edgeLeavesScope,
  edgeOutOfEnd,
  edgeOutcomeUnknown,
  edgeOutcomeMissing,
  backEdgeWithoutTimes,
  timesWithoutBack,
  scopeCircle,
  backEdgeGoesForward,
  loopWithoutPeople,
  endlessServiceEdge,
  stepUnreachable,
  outcomeNeverHappens,
  roleBounds,
  nobodyDoesIt,
  rowOutsideEach,
  selfOutsideEach,
  personalFieldOutside,
  needBounds,
  needOverSeats,
  whoKindEmpty,
  signRoleNotSigning,
  voteWithoutVoters,
  nothingToChoose,
  listWithoutColumns,
  nestedList,
  fieldType,
  columnType,
  fieldKeyUnused,
  conditionReadsText,
  conditionTypesDiffer,
  conditionChoiceUnknown,
  conditionTooLarge,
  conditionEmpty,
  waitForItself,
  choiceWithoutDefault,
  gateWithoutDefault,
  gateBranchMismatch,
  waitUntilOrAnswers,
  decisionChoiceUnknown,
  optionBounds,
  signTextNotDocument,
  handOverNotService,
  thresholdZero,
  keepWithoutRanking,
  paymentNotPositive,
  limitForm,
  joinNumber,
  joinCountOverEdges,
  joinAllMayStarve,
  joinWithoutBranches,
  parallelExplosion,
  eachWithRecurrence,
  coversBeforeOnSeries,
  seriesEndless,
  seriesCountAndUntil,
  postponeWithoutSeries,
  completesOverTimes,
  completesWithoutEach,
  deadlineOutcomeUnknown,
  ownAnchorMisplaced,
  anchorCircle,
  anchorTooLate,
  anchorMayNotHappen,
  absoluteDate,
  deadlineBeforeDue,
  dateBeforeItsStart,
  dueAfterPhaseEnd,
  boundaryOutcomeTaken,
  boundaryUnwired,
  reminderAfterDeadline,
  remindersSameDay,
  remindersWithoutDue,
  commitmentWithoutRecipient,
  articleWithoutParty,
  childContractsNotYet,
  negativeOutcomeUnwired,
  gateDefaultUnwired,
  dueMissing,
  postponeOnListedDates,
  repeatChangesNothing,
  oneAtATimeAlone,
  limitPerPerson,
  commitmentUnlinked,
  englishMissing,
  plainTooLong,
];
