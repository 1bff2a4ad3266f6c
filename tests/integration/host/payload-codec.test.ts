import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { createPayloadCodec } from '#worker/payload-codec';

const [key, newer] = [randomBytes(32), randomBytes(32)];
const payload = (value: unknown) => defaultPayloadConverter.toPayload(value);
const plain = (one: Payload | undefined) => defaultPayloadConverter.fromPayload(one as Payload);

describe('what Temporal stores', () => {
  it.each([
    ['a short message', { act: 'complete' }],
    ['a long one', { text: 'répété '.repeat(500) }],
    ['nothing at all', undefined],
  ])('%s comes back as it was, and is not readable meanwhile', async (_name, value) => {
    const codec = createPayloadCodec([key]);
    const [stored] = await codec.encode([payload(value)]);
    expect(Buffer.from(stored?.data ?? []).toString('latin1')).not.toMatch(/complete|répété|json/);
    expect(plain((await codec.decode([stored as Payload]))[0])).toEqual(value);
  });

  it('shrinks when it repeats itself', async () => {
    const [stored] = await createPayloadCodec([key]).encode([payload('abcdefgh'.repeat(2000))]);
    expect(stored?.data?.length).toBeLessThan(500);
  });

  it('is read with the key it was written with, after the key was replaced', async () => {
    const [old] = await createPayloadCodec([key]).encode([payload('avant')]);
    expect(plain((await createPayloadCodec([newer, key]).decode([old as Payload]))[0])).toBe('avant');
    await expect(createPayloadCodec([newer]).decode([old as Payload])).rejects.toThrow(/not among ours/);
  });

  it('is refused when a single bit has changed', async () => {
    const codec = createPayloadCodec([key]);
    const [stored] = await codec.encode([payload('intact')]);
    const data = Buffer.from(stored?.data ?? []);
    data.writeUInt8(data.readUInt8(20) ^ 1, 20);
    await expect(codec.decode([{ ...stored, data }])).rejects.toThrow();
  });
});
