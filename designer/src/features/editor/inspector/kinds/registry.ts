import type { StepKind } from '#schema/vocabulary';
import { decision } from './decision.tsx';
import { document } from './document.tsx';
import { end } from './end.tsx';
import { evaluation } from './evaluation.tsx';
import { gate } from './gate.tsx';
import { group } from './group.tsx';
import type { KindPanel } from './kind-panel.ts';
import { meeting } from './meeting.tsx';
import { notice } from './notice.tsx';
import { option } from './option.tsx';
import { payment } from './payment.tsx';
import { service } from './service.tsx';
import { sign } from './sign.tsx';
import { task } from './task.tsx';
import { wait } from './wait.tsx';

/** One panel for each kind of step. A new kind is a new file and one line here. */
export const KIND_PANELS: Readonly<Record<StepKind, KindPanel>> = {
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
