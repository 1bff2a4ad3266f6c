import type { Edit } from '#engine/authoring/edit';
import type { Problem } from '#engine/lint/problem';
import type { Template } from '#schema/template';

/** What the page asks of its worker: the problems of a template, or the repair of all that one rule can repair. */
export type Asked = { id: number; template: Template; fixAll: string | null };
/** What comes back. */
export type Answered = { id: number } & ({ problems: Problem[] } | { edits: Edit[] });
