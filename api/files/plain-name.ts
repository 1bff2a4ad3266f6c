import { forbiddenCharacters, hasForbiddenCharacter } from '#schema/characters';
import { FILE_LIMITS, type FileType } from '#schema/vocabulary';

/** The ending that each type of file gets, whatever it had. */
const ENDINGS: Record<FileType, string> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'text/plain': '.txt',
};

const NAMELESS = 'document';
/** Names that mean a device on some machines, with any ending. */
const DEVICES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
const ENDING = /\.[a-z0-9]{1,5}$/i;
const HIDDEN = new RegExp(forbiddenCharacters.source, 'g');

/**
 * A name that is safe on any machine: no folder, no hidden or direction-changing character, no device, of a bounded
 * length, and with the ending of what the file really is.
 */
export function plainName(given: string, type: FileType): string {
  const ending = ENDINGS[type];
  const own = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const words = own
    .replaceAll(HIDDEN, '')
    .replaceAll(/[\n\r\t<>:"|?*;%]/g, ' ')
    .replace(ENDING, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  const short = Array.from(words)
    .slice(0, FILE_LIMITS.nameCharacters - ending.length)
    .join('');
  if (short === '' || hasForbiddenCharacter(short)) return NAMELESS + ending;
  return (DEVICES.test(short) ? `${NAMELESS} ${short}` : short) + ending;
}
