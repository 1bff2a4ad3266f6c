import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Payload, PayloadCodec } from '@temporalio/common';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const ENCODING = 'binary/trame-aes-gcm';
const WORTH_COMPRESSING = 512;

const text = (value: string) => Buffer.from(value, 'utf8');

/**
 * Encrypts all that Temporal stores of a contract. The first key encrypts; the others still decrypt, so that a key can
 * be replaced. What is encrypted is the whole payload, deflated when it is long: programs shrink eightfold.
 */
export function createPayloadCodec(keys: readonly [Buffer, ...Buffer[]]): PayloadCodec {
  const byId = new Map(keys.map((key) => [keyId(key), key]));
  const [current] = keys;
  return {
    encode: async (payloads) => payloads.map((payload) => encrypt(payload, current)),
    decode: async (payloads) => payloads.map((payload) => decrypt(payload, byId)),
  };
}

function encrypt(payload: Payload, key: Buffer): Payload {
  const id = keyId(key);
  const plain = pack(wrap(payload));
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(text(id));
  const data = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { metadata: { encoding: text(ENCODING), key: text(id) }, data };
}

/** What was stored before encryption, or by a tool of the operators, passes as it is. */
function decrypt(payload: Payload, keys: ReadonlyMap<string, Buffer>): Payload {
  if (Buffer.from(payload.metadata?.['encoding'] ?? []).toString() !== ENCODING) return payload;
  const id = Buffer.from(payload.metadata?.['key'] ?? []).toString();
  const key = keys.get(id);
  if (!key) throw new Error(`This contract was encrypted with key ${id}, which is not among ours.`);
  const data = Buffer.from(payload.data ?? []);
  const iv = data.subarray(0, IV_BYTES);
  const decipher = createDecipheriv(CIPHER, key, iv).setAAD(text(id));
  decipher.setAuthTag(data.subarray(-TAG_BYTES));
  const plain = Buffer.concat([decipher.update(data.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
  return unwrap(unpack(plain));
}

/** The length of the metadata, the metadata as JSON, the data. */
function wrap({ metadata, data }: Payload): Buffer {
  const entries = Object.entries(metadata ?? {}).map(([name, value]) => [name, Buffer.from(value).toString('base64')]);
  const head = text(JSON.stringify(entries));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, data ?? Buffer.alloc(0)]);
}

function unwrap(wrapped: Buffer): Payload {
  const end = 4 + wrapped.readUInt32BE(0);
  const entries = JSON.parse(wrapped.subarray(4, end).toString()) as [string, string][];
  const metadata = Object.fromEntries(entries.map(([name, value]) => [name, Buffer.from(value, 'base64')]));
  return { metadata, data: wrapped.subarray(end) };
}

/** One byte says whether the rest is deflated. */
function pack(plain: Buffer): Buffer {
  if (plain.length < WORTH_COMPRESSING) return Buffer.concat([Buffer.of(0), plain]);
  return Buffer.concat([Buffer.of(1), deflateRawSync(plain)]);
}

function unpack(packed: Buffer): Buffer {
  return packed[0] === 1 ? inflateRawSync(packed.subarray(1)) : packed.subarray(1);
}

/** Enough of a hash to tell keys apart, and nothing about them. */
function keyId(key: Buffer): string {
  return createHash('sha256').update('trame/key-id:').update(key).digest('hex').slice(0, 12);
}
