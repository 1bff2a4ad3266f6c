const SIGNATURE_BYTES = 8;
/** A length and a name before, a sum behind. */
const AROUND_BYTES = 12;
/** What draws, and its colours. Whatever only says something (place, owner, time, words) is left out. */
const DRAWING = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs', 'bKGD'];
const MOVING = ['acTL', 'fcTL', 'fdAT'];
const KEPT = new Set([...DRAWING, ...MOVING]);

/** A picture without what was written beside it, and without anything behind its end. Null where it is not whole. */
export function cleanPng(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [bytes.subarray(0, SIGNATURE_BYTES)];
  for (let at = SIGNATURE_BYTES; at + AROUND_BYTES <= bytes.length; ) {
    const end = at + AROUND_BYTES + bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length) return null;
    if (at === SIGNATURE_BYTES && name !== 'IHDR') return null;
    if (KEPT.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return null;
}
