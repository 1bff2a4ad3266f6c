import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { Fault } from './fault.ts';

/**
 * The bytes of a file named by somebody, at most one more than `limit` so that its reader can tell that it is too
 * large. Pipes and devices are refused: reading one may never end.
 */
export function readFileBounded(file: string, limit: number): Uint8Array {
  const descriptor = open(file);
  try {
    if (!fstatSync(descriptor).isFile()) throw new Fault('FILE_NOT_REGULAR', { file });
    const bytes = new Uint8Array(limit + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length <= limit; length += read) {
      read = readSync(descriptor, bytes, length, bytes.length - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}

function open(file: string): number {
  try {
    return openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'ERROR';
    if (reason === 'ENOENT' || reason === 'ENOTDIR') throw new Fault('FILE_NOT_FOUND', { file, near: '' });
    throw new Fault('FILE_NOT_READABLE', { file, reason });
  }
}
