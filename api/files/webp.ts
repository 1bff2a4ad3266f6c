const HEAD_BYTES = 12;
const DRAWING = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** The bits of VP8X that announce Exif and XMP. */
const ANNOUNCED = 0x0c;

/** A picture without what was written beside it, and without anything behind its end. Null where it is not whole. */
export function cleanWebp(bytes: Buffer): Buffer | null {
  const end = bytes.length < HEAD_BYTES ? 0 : 8 + bytes.readUInt32LE(4);
  if (end < HEAD_BYTES || end > bytes.length) return null;
  const kept: Buffer[] = [];
  for (let at = HEAD_BYTES; at + 8 <= end; ) {
    const size = bytes.readUInt32LE(at + 4);
    const next = at + 8 + size + (size % 2);
    if (at + 8 + size > end) return null;
    const name = bytes.toString('latin1', at, at + 4);
    if (DRAWING.has(name)) kept.push(name === 'VP8X' ? silent(bytes.subarray(at, next)) : bytes.subarray(at, next));
    at = next;
  }
  if (kept.length === 0) return null;
  const body = Buffer.concat(kept);
  const head = Buffer.from('RIFF....WEBP', 'latin1');
  head.writeUInt32LE(4 + body.length, 4);
  return Buffer.concat([head, body]);
}

function silent(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk);
  copy[8] = (copy[8] ?? 0) & ~ANNOUNCED;
  return copy;
}
