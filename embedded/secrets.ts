import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { TrameFolder } from './folder.ts';

/** The secrets of one data folder: what was encrypted with them lies in the same folder. */
export interface GeneratedSecrets {
  readonly sessionSecret: string;
  /** 32 bytes in base64. */
  readonly payloadKey: string;
}

/** The secrets of this folder, drawn the first time, readable by its owner only. */
export function secretsOf(folder: TrameFolder): GeneratedSecrets {
  const file = folder.secretsFile;
  if (!existsSync(file)) {
    const drawn = {
      sessionSecret: randomBytes(33).toString('base64url'),
      payloadKey: randomBytes(32).toString('base64'),
    };
    writeFileSync(file, `${JSON.stringify(drawn, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return drawn;
  }
  chmodSync(file, 0o600);
  return JSON.parse(readFileSync(file, 'utf8')) as GeneratedSecrets;
}
