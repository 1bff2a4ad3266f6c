import { FILE_LIMITS, FILE_TYPES } from '#schema/vocabulary';

/** A file as it leaves, and a small picture of it to look at, where it is one. */
export type Prepared = { bytes: Blob; picture: string | null };

/** Why a file does not leave; the words are the page's. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
  readonly why: 'empty' | 'tooLarge' | 'wrongType';
  constructor(why: Unfit['why']) {
    super(why);
    this.why = why;
  }
}

/** Photographs heavier than this are made smaller: they are read on telephones, and sent from them. */
const HEAVY_BYTES = 1_200_000;
const LONGEST_SIDE = 2_400;
const SMALL_SIDE = 96;
const QUALITY = 0.85;

/**
 * Makes a file ready: what cannot be taken is said before anything is sent, and a heavy photograph becomes a lighter
 * one. The server decides by itself all the same.
 */
export async function prepare(file: File): Promise<Prepared> {
  if (file.size === 0) throw new Unfit('empty');
  const isKnown = file.type === '' || (FILE_TYPES as readonly string[]).includes(file.type);
  const image = file.type.startsWith('image/') ? await createImageBitmap(file).catch(() => null) : null;
  if (!isKnown && image === null) throw new Unfit('wrongType');
  const bytes = image && (!isKnown || file.size > HEAVY_BYTES) ? await lighter(image, file, isKnown) : file;
  if (bytes.size > FILE_LIMITS.bytes) throw new Unfit('tooLarge');
  const picture = image && (drawn(image, SMALL_SIDE)?.toDataURL('image/jpeg', QUALITY) ?? null);
  image?.close();
  return { bytes, picture };
}

/** The same picture, drawn no larger than needed; the first where that is lighter and may be sent. */
async function lighter(image: ImageBitmap, file: File, mayBeSent: boolean): Promise<Blob> {
  const canvas = drawn(image, LONGEST_SIDE);
  const blob = await new Promise<Blob | null>((resolve) => {
    if (canvas === null) resolve(null);
    else canvas.toBlob(resolve, 'image/jpeg', QUALITY);
  });
  if (blob === null && !mayBeSent) throw new Unfit('wrongType');
  return blob !== null && (!mayBeSent || blob.size < file.size) ? blob : file;
}

function drawn(image: ImageBitmap, longest: number): HTMLCanvasElement | null {
  const scale = Math.min(1, longest / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  // What can be seen through would become black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
