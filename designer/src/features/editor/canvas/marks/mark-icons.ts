import type { MarkLook } from './marks.ts';

/** The drawing of each mark: it says the same as its word and its colour. */
export const MARK_ICONS: Record<MarkLook, string> = {
  added: 'add',
  removed: 'minus',
  changed: 'pencil',
  waiting: 'waiting',
  late: 'late',
  running: 'rehearsal',
  done: 'done',
  skipped: 'skipped',
  notReached: 'coming',
};
