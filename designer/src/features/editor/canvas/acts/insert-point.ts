import type { ScopeRef } from '#engine/authoring/scope-of';
import type { Point } from '../layout/box.ts';

/** Where a new step goes. */
export type InsertPoint =
  /** By itself; at a point of the drawing where one was shown. */
  | { at: 'scope'; scope: ScopeRef; point?: Point }
  /** After a step, by one of its outcomes. */
  | { at: 'step'; step: string; outcome?: string }
  /** In the middle of an arrow. */
  | { at: 'arrow'; arrow: string };
