import { FILE_LIMITS, FILE_TYPES, type FileType } from '#schema/vocabulary';
import { Problem } from '../problem.ts';
import { cleanJpeg } from './jpeg.ts';
import { plainName } from './plain-name.ts';
import { cleanPng } from './png.ts';
import { typeOfBytes } from './type-of-bytes.ts';
import { cleanWebp } from './webp.ts';

/** A file that may be kept. */
export type Upload = { type: FileType; name: string; bytes: Buffer };

/** Pictures lose what their camera wrote beside them; the rest stays as it is. */
const CLEAN: Partial<Record<FileType, (bytes: Buffer) => Buffer | null>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
};

/** Reads what somebody gave: of a type we take, whole, cleaned, and under a name that is safe anywhere. */
export function readUpload(bytes: Buffer, givenName: string): Upload {
  if (bytes.length === 0) throw new Problem('FILE_EMPTY');
  if (bytes.length > FILE_LIMITS.bytes) throw new Problem('FILE_TOO_LARGE', { max: FILE_LIMITS.bytes });
  const type = typeOfBytes(bytes);
  if (type === null) throw new Problem('FILE_TYPE_REFUSED', { taken: FILE_TYPES });
  const clean = CLEAN[type]?.(bytes) ?? (type in CLEAN ? null : bytes);
  if (clean === null) throw new Problem('FILE_DAMAGED');
  return { type, name: plainName(givenName, type), bytes: clean };
}
