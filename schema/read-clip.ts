import { type Clip, clipBesideSchema, type NamedStep } from './clip.ts';
import { readJsonText } from './json-text.ts';
import { readTemplate, type TemplateReading } from './read-template.ts';
import { shapeProblems } from './shape-problems.ts';
import type { TemplateProblem } from './template-problems.ts';
import { CLIP_FORMAT } from './vocabulary.ts';

/** What a text on the clipboard is: steps, something else that is none of our business, or steps that are refused. */
export type ClipReading =
  | { kind: 'clip'; clip: Clip }
  | { kind: 'foreign' }
  | { kind: 'refused'; problems: TemplateProblem[] };

/** No more problems than a person would read. */
const MOST_PROBLEMS = 50;

/**
 * Reads steps from a text that may come from a stranger, as data: bounded, checked as a template is, nothing run and
 * nothing fetched. A whole template is a clip of all its steps.
 */
export function readClip(text: string): ClipReading {
  const format = formatSaid(text);
  if (format === null) return { kind: 'foreign' };
  if (format !== CLIP_FORMAT) return ofTemplate(readTemplate(text), []);
  const reading = readJsonText(text);
  if (!reading.ok) return { kind: 'refused', problems: [reading.fault] };
  const { format: said, template, ...beside } = reading.value as Record<string, unknown>;
  if (said !== CLIP_FORMAT) return { kind: 'foreign' };
  const faults = shapeProblems(clipBesideSchema, beside, MOST_PROBLEMS);
  const parsed = clipBesideSchema.safeParse(beside);
  if (faults.length > 0 || !parsed.success) return { kind: 'refused', problems: faults };
  return ofTemplate(readTemplate(template), parsed.data.named);
}

function ofTemplate(reading: TemplateReading, named: NamedStep[]): ClipReading {
  if (!reading.ok) return { kind: 'refused', problems: reading.problems };
  return { kind: 'clip', clip: { format: CLIP_FORMAT, template: reading.template, named } };
}

const FORMAT = /"format"\s*:\s*"(trame(?:-clip)?\/[0-9]{1,9})"/;

/** The format that a text says it has, if it may be ours at all; most texts on a clipboard are not. */
function formatSaid(text: string): string | null {
  return /^\s*\{/.test(text.slice(0, 100)) ? (FORMAT.exec(text)?.[1] ?? null) : null;
}
