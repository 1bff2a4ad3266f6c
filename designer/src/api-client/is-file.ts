import type { FileView } from './types.ts';

/** Whether something that stands in a field or a row is a file. */
export function isFile(value: unknown): value is FileView {
  return typeof value === 'object' && value !== null && 'file' in value && 'size' in value;
}
