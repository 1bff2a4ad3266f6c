import type { StepMark } from './graph-model.ts';

/** The drawing of each state. */
export const MARK_ICONS: Record<StepMark, string> = {
  done: 'done',
  running: 'rehearsal',
  soon: 'soon',
  waiting: 'waiting',
  late: 'late',
  coming: 'coming',
  skipped: 'skipped',
};
