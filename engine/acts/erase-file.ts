import type { ActOf } from '#schema/acts';
import { erasedFile } from '../erased-file.ts';
import { emit } from '../turn.ts';
import type { Handler } from './acting.ts';

/**
 * Erases what a file held, with a reason. Its reference stays where it is and says nothing any more: conditions never
 * read files, so nothing moves. Whose file it is is known outside, like who wrote a text.
 */
export const eraseFile: Handler<ActOf<'eraseFile'>> = (turn, act) => {
  emit(turn, erasedFile(turn.state, act));
  return null;
};
