import { z } from 'zod';
import { idSchema, titleSchema } from './primitives.ts';
import type { Template } from './template.ts';
import { type CLIP_FORMAT, STEP_KINDS, TEMPLATE_LIMITS } from './vocabulary.ts';

/** A step that copied ones name (a date counts from it, a condition reads it) and that was not copied with them. */
const namedStepSchema = z.strictObject({ id: idSchema, kind: z.enum(STEP_KINDS), title: titleSchema });
export type NamedStep = z.infer<typeof namedStepSchema>;

/** What stands in a clip beside its template. */
export const clipBesideSchema = z.strictObject({ named: z.array(namedStepSchema).max(TEMPLATE_LIMITS.nodes) });

/**
 * Steps on their way from one template to another, as text on a clipboard: a small template with the steps, the arrows
 * among them, and the roles, fields and reminders they need; its phases are those they stood in or name. Its id and title
 * are those of the template they come from.
 */
export type Clip = { format: typeof CLIP_FORMAT; template: Template; named: NamedStep[] };
