import type { Template } from '#schema/template';
import type { TemplateProblem } from '#schema/template-problems';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';

export type ForeignReading =
  | { ok: true; template: Template }
  | { ok: false; problems: readonly Pick<TemplateProblem, 'messages' | 'path' | 'line'>[] };

/** Fetches what reads, while whoever imports still looks for their file. */
export function getReadyToRead(): void {
  void import('#schema/read-template');
}

/**
 * Reads a template that comes from a file or the clipboard, as the server would: as data, every size bounded, nothing
 * run and nothing fetched. The reader is loaded when somebody imports.
 */
export async function readForeign(text: string | Blob): Promise<ForeignReading> {
  const { readTemplate } = await import('#schema/read-template');
  if (typeof text === 'string') return readTemplate(text);
  // A file far too large is not even read: its first bytes are refused for their number alike.
  const bytes = await text.slice(0, TEMPLATE_LIMITS.bytes + 1).arrayBuffer();
  return readTemplate(new Uint8Array(bytes));
}
