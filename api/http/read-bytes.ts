import type { Request, Response } from 'express';
import { Problem } from '../problem.ts';

const BYTES_TYPE = 'application/octet-stream';
/** Most files that this process takes in at one time: they are whole in its memory for a moment. */
const MOST_AT_ONCE = 12;
/** How many times the limit a page may announce and still hear why it is refused, on a line that stays open. */
const PATIENCE = 4;

let underWay = 0;

/**
 * Reads bytes as they are, up to a limit; what announces more is refused before any of it is read, and what goes on
 * beyond it is cut off. They are of no type yet: nothing that the sender declares about them counts, and nothing is
 * inflated. (The parser of express would first read all of it, and then refuse.)
 */
export async function readBytes(request: Request, response: Response, limit: number): Promise<Buffer> {
  const { 'content-type': type, 'content-encoding': encoding, 'content-length': length } = request.headers;
  if (type !== BYTES_TYPE || encoding !== undefined) throw new Problem('BODY_NOT_BYTES');
  const announced = Number(length ?? 0);
  if (announced > limit) {
    if (announced > limit * PATIENCE) response.set('connection', 'close');
    throw new Problem('FILE_TOO_LARGE', { max: limit });
  }
  if (underWay >= MOST_AT_ONCE) throw new Problem('TOO_BUSY');
  underWay += 1;
  try {
    return await collected(request, response, limit);
  } finally {
    underWay -= 1;
  }
}

function collected(request: Request, response: Response, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let size = 0;
    const stop = (problem: Problem) => {
      request.removeAllListeners('data').pause();
      response.set('connection', 'close');
      reject(problem);
    };
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > limit) stop(new Problem('FILE_TOO_LARGE', { max: limit }));
      else pieces.push(piece);
    });
    request.once('end', () => resolve(Buffer.concat(pieces)));
    // Whoever goes away in the middle gets no answer; nothing of it is kept.
    request.once('close', () => reject(new Problem('REQUEST_MALFORMED')));
    request.once('error', () => reject(new Problem('REQUEST_MALFORMED')));
  });
}
