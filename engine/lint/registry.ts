import type { Rule } from './rule.ts';
import { backEdgeGoesForward } from './rules/back-edge-goes-forward.ts';
import { backEdgeWithoutTimes } from './rules/back-edge-without-times.ts';
import { edgeLeavesScope } from './rules/edge-leaves-scope.ts';
import { edgeOutOfEnd } from './rules/edge-out-of-end.ts';
import { edgeOutcomeMissing } from './rules/edge-outcome-missing.ts';
import { edgeOutcomeUnknown } from './rules/edge-outcome-unknown.ts';
import { edgeStepMissing } from './rules/edge-step-missing.ts';
import { endlessServiceEdge } from './rules/endless-service-edge.ts';
import { groupEmpty } from './rules/group-empty.ts';
import { groupInsideItself } from './rules/group-inside-itself.ts';
import { loopWithoutPeople } from './rules/loop-without-people.ts';
import { noPhase } from './rules/no-phase.ts';
import { nobodyDoesIt } from './rules/nobody-does-it.ts';
import { outcomeNeverHappens } from './rules/outcome-never-happens.ts';
import { parentNotAGroup } from './rules/parent-not-a-group.ts';
import { phaseEmpty } from './rules/phase-empty.ts';
import { phaseOrder } from './rules/phase-order.ts';
import { scopeCircle } from './rules/scope-circle.ts';
import { stepPlaceDouble } from './rules/step-place-double.ts';
import { stepPlaceMissing } from './rules/step-place-missing.ts';
import { stepUnreachable } from './rules/step-unreachable.ts';
import { timesWithoutBack } from './rules/times-without-back.ts';
import { unknownField } from './rules/unknown-field.ts';
import { unknownList } from './rules/unknown-list.ts';
import { unknownPhase } from './rules/unknown-phase.ts';
import { unknownReminders } from './rules/unknown-reminders.ts';
import { unknownRole } from './rules/unknown-role.ts';
import { unknownStep } from './rules/unknown-step.ts';

/** Every rule, in the order in which problems of one place are told. A new rule is a new file and one line here. */
export const RULES: readonly Rule[] = [
  backEdgeGoesForward,
  backEdgeWithoutTimes,
  edgeLeavesScope,
  edgeOutOfEnd,
  edgeOutcomeMissing,
  edgeOutcomeUnknown,
  edgeStepMissing,
  endlessServiceEdge,
  groupEmpty,
  groupInsideItself,
  loopWithoutPeople,
  noPhase,
  nobodyDoesIt,
  outcomeNeverHappens,
  parentNotAGroup,
  phaseEmpty,
  phaseOrder,
  scopeCircle,
  stepPlaceDouble,
  stepPlaceMissing,
  stepUnreachable,
  timesWithoutBack,
  unknownField,
  unknownList,
  unknownPhase,
  unknownReminders,
  unknownRole,
  unknownStep,
];
