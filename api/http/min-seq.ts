import { z } from 'zod';

/** `?minSeq=` on a read: wait a moment until the read models show that fact. The answer says how far it got. */
export const minSeqSchema = z
  .string()
  .regex(/^[0-9]{1,9}$/)
  .transform(Number)
  .optional();
export const minSeqQuery = z.strictObject({ minSeq: minSeqSchema });
