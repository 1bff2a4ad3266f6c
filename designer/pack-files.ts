import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Letters and pictures are packed already, and what is this small travels in one piece anyway. */
const TEXT = /\.(js|css|svg)$/;
const SMALL_BYTES = 1_000;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Writes beside each file what it is when packed, so that the server has nothing to pack when a page is opened. */
export const packFiles: Plugin = {
  name: 'trame-packed-files',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    await Promise.all(
      Object.keys(bundle)
        .filter((name) => TEXT.test(name))
        .map((name) => pack(join(dir, name))),
    );
  },
};

async function pack(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < SMALL_BYTES) return;
  const [asBrotli, asGzip] = await Promise.all([promisify(brotliCompress)(content, BROTLI), promisify(gzip)(content)]);
  await Promise.all([writeFile(`${file}.br`, asBrotli), writeFile(`${file}.gz`, asGzip)]);
}
