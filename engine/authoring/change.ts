import type { Edge } from '#schema/template';
import type { Edit } from './edit.ts';

/** Why an action of an author does nothing: stable codes, said in words by the designer. */
export type RefusalOfAuthor =
  /** Arrows stay inside their phase or their group (R1). */
  | 'ARROW_LEAVES_SCOPE'
  /** Nothing follows the end of a contract. */
  | 'ARROW_OUT_OF_END'
  | 'ARROW_EXISTS'
  /** Only an arrow that says how many times goes back (R14). */
  | 'ARROW_CLOSES_CIRCLE'
  | 'ARROW_TO_ITSELF'
  /** The thing is not there any more. */
  | 'GONE'
  /** A group cannot stand inside itself. */
  | 'GROUP_INSIDE_ITSELF'
  /** A step goes into the group above it in the list. */
  | 'NO_GROUP_ABOVE'
  | 'NOT_IN_A_GROUP'
  /** A programme keeps one phase at least. */
  | 'LAST_PHASE'
  /** One ladder of a template is its usual one. */
  | 'USUAL_LADDER_EXISTS'
  | 'TOO_MANY';

/** What one action of an author does: edits to be applied and undone together. */
export type Change = {
  edits: Edit[];
  /** The steps that were made, to be looked at next. */
  made: string[];
  /** Arrows that went because their ends are no longer in one place: the author is told. */
  lost: Edge[];
};

export type ChangeOrRefusal = Change | { refused: RefusalOfAuthor };

/** A change of which nothing needs to be told. */
export function change(edits: Edit[], { made = [], lost = [] }: Partial<Pick<Change, 'made' | 'lost'>> = {}): Change {
  return { edits, made, lost };
}

/** The edits of a change that was not refused. */
export function isRefused(given: ChangeOrRefusal): given is { refused: RefusalOfAuthor } {
  return 'refused' in given;
}
