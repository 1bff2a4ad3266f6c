import type { FileDocument } from '#store/collections/files';

/** A file as pages show it: what it is called, what it is and how large. Without a name, it is erased. */
export type FileView = { file: string; name: string | null; type: string; size: number };

export function fileView({ _id, name, type, size }: FileDocument): FileView {
  return { file: _id, name, type, size };
}

/** Whether a value that was read is a file. */
export function isFileView(value: unknown): value is FileView {
  return typeof value === 'object' && value !== null && 'file' in value && 'size' in value;
}
