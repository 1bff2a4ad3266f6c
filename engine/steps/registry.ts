import type { StepKind } from '#schema/vocabulary';
import { decision } from './decision.ts';
import { document } from './document.ts';
import { end } from './end.ts';
import { evaluation } from './evaluation.ts';
import { gate } from './gate.ts';
import { group } from './group.ts';
import type { Kind, Running } from './kind.ts';
import { meeting } from './meeting.ts';
import { notice } from './notice.ts';
import { option } from './option.ts';
import { payment } from './payment.ts';
import { service } from './service.ts';
import { sign } from './sign.ts';
import { task } from './task.ts';
import { wait } from './wait.ts';

/** Every kind of step: a new one is a file beside these and one line here. */
export const kinds: { [K in StepKind]: Kind<K> } = {
  task,
  meeting,
  sign,
  evaluation,
  decision,
  service,
  wait,
  gate,
  notice,
  document,
  option,
  payment,
  group,
  end,
};

/** The rules of a running step's kind. */
export function kindOf(running: Running): Kind {
  return kinds[running.node.kind] as unknown as Kind;
}

/** Whether the list of people of a kind freezes when its step opens (R31). */
export function isFrozen(kind: StepKind): boolean {
  return kinds[kind].frozen ?? false;
}
