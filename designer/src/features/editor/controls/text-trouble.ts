import { hasForbiddenCharacter } from '#schema/characters';

/** What is wrong with a text as it is typed: the key of its words. Null when it may stand in a template. */
export function textTrouble(text: string, { max, required }: { max: number; required: boolean }): string | null {
  if (text.trim() === '') return required ? 'editorControls.empty' : null;
  if (text.length > max) return 'editorControls.tooLong';
  return hasForbiddenCharacter(text) ? 'editorControls.forbidden' : null;
}

/** What is wrong with an id, or an outcome, that is typed. */
export function idTrouble(id: string, taken: readonly string[], pattern: RegExp): string | null {
  if (!pattern.test(id) || id === 'constructor') return 'editorControls.badId';
  return taken.includes(id) ? 'editorControls.takenId' : null;
}
