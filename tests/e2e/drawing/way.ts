import type { Edge, TemplateNode } from '#schema/template';
import type { Hand } from './hand.ts';

/** How somebody goes about in the designer: what is added, joined and reached, by the plan or on the canvas. */
export type Way = {
  hand: Hand;
  /** From the first page to an empty template. */
  begin: () => Promise<void>;
  /** The settings of the template itself. */
  toTemplate: () => Promise<void>;
  /** A new step with its French title, in its phase or group. */
  add: (node: TemplateNode) => Promise<void>;
  /** Whether all its texts were written then: its panel is beside the drawing. */
  writesTexts: boolean;
  /** The settings of a step. */
  toStep: (node: TemplateNode) => Promise<void>;
  /** Back from the settings to the drawing. */
  leave: () => Promise<void>;
  connect: (edge: Edge) => Promise<void>;
};
