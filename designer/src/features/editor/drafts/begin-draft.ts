import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import type { Draft } from '../../../api-client/questions/templates.ts';
import { createDraft, readVersion } from '../../../api-client/template-drafts.ts';
import { ownId } from '../new-things.ts';

/** A programme of one's own that begins like another one, and remembers it. */
export async function forkOf(
  programme: string,
  number: number,
  titled: (title: Localised) => Localised,
): Promise<Draft> {
  const { template } = await readVersion(programme, number);
  const title = titled(template.title);
  return createDraft({ ...template, id: ownId(title), title }, { template: programme, number });
}

/** The next version of a programme, drawn from one of those there are. */
export async function nextVersionOf(programme: string, number: number): Promise<Draft> {
  const { template } = await readVersion(programme, number);
  return createDraft(template, { template: programme, number });
}

/** A template that came from elsewhere, under a name of its own where its name is taken here. */
export function imported(template: Template, isTaken: boolean): Promise<Draft> {
  return createDraft(isTaken ? { ...template, id: ownId(template.title) } : template);
}
