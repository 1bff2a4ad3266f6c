const MARK = 0xff;
const END = 0xd9;
const SCAN = 0xda;
/** Marks that stand alone, without a length. */
const isLone = (kind: number) => kind === 0x01 || (kind >= 0xd0 && kind <= 0xd7);
const EXIF = Buffer.from('Exif\0\0', 'latin1');
const COLOURS = Buffer.from('ICC_PROFILE\0', 'latin1');

/**
 * A photograph without what its camera wrote beside it: place, owner, time, small pictures, films behind the end. Only
 * colours and which way is up stay. Null where it is not whole.
 */
export function cleanJpeg(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let turned = 1;
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== MARK) return null;
    const kind = bytes[at + 1] ?? 0;
    if (kind === MARK) at += 1;
    else if (kind === END) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    else if (isLone(kind)) at += 2;
    else {
      const segment = segmentAt(bytes, at);
      if (segment === null) return null;
      turned = kind === 0xe1 ? (orientationIn(segment) ?? turned) : turned;
      const end = kind === SCAN ? endOfScan(bytes, at + segment.length) : at + segment.length;
      if (mayStay(kind, segment)) kept.push(...orientedBefore(kind, turned, kept), bytes.subarray(at, end));
      at = end;
    }
  }
  return null;
}

function segmentAt(bytes: Buffer, at: number): Buffer | null {
  const length = at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : 0;
  const end = at + 2 + length;
  return length < 2 || end > bytes.length ? null : bytes.subarray(at, end);
}

/** Everything that draws stays; of what only says something, the colours. */
function mayStay(kind: number, segment: Buffer): boolean {
  if (kind === 0xfe) return false;
  if (kind < 0xe0 || kind > 0xef) return true;
  if (kind === 0xe2) return segment.subarray(4, 4 + COLOURS.length).equals(COLOURS);
  return kind === 0xe0 || kind === 0xee;
}

/** Which way is up is said once, before the first thing that draws. */
function orientedBefore(kind: number, turned: number, kept: readonly Buffer[]): Buffer[] {
  const isFirstDrawing = !(kind >= 0xe0 && kind <= 0xef) && kept.every((part) => part[1] === 0xd8 || isApp(part));
  return isFirstDrawing && turned > 1 && turned <= 8 ? [orientation(turned)] : [];
}

const isApp = (part: Buffer) => (part[1] ?? 0) >= 0xe0 && (part[1] ?? 0) <= 0xef;

/** Where the drawing after a scan's head ends: at the next mark that is none of its own. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(MARK, from); at !== -1; at = bytes.indexOf(MARK, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0x00 && next !== MARK && !isLone(next)) return at;
  }
  return bytes.length;
}

/** Which way is up, as cameras say it (the tag 0x0112 of Exif). */
function orientationIn(segment: Buffer): number | null {
  const exif = segment.subarray(4);
  if (!exif.subarray(0, EXIF.length).equals(EXIF)) return null;
  const tiff = exif.subarray(EXIF.length);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) =>
    at < 0 || at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const first = tiff.length < 8 ? 0 : little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Math.min(short(first), 200);
  for (let n = 0; n < entries; n += 1) {
    const entry = first + 2 + n * 12;
    if (short(entry) === 0x0112) return short(entry + 8);
  }
  return null;
}

/** An Exif that says nothing but which way is up. */
function orientation(turned: number): Buffer {
  const tiff = Buffer.from([
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    turned,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
  const head = Buffer.from([MARK, 0xe1, 0, 2 + EXIF.length + tiff.length]);
  return Buffer.concat([head, EXIF, tiff]);
}
