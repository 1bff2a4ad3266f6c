import { canonicalTemplate } from '#schema/canonical';
import type { Clip } from '#schema/clip';

/** A clip as the text of a clipboard: it can be read, sent in a letter, and pasted into another browser. */
export function clipText({ format, template, named }: Clip): string {
  return `${JSON.stringify({ format, template: canonicalTemplate(template), named }, null, 1)}\n`;
}
