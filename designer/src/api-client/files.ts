import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { asking } from './asking.ts';
import { filesOf } from './questions/contract.ts';
import { type ProblemBody, RequestProblem, request } from './request.ts';
import type { FileView, GivenFile } from './types.ts';

/** Where a file is opened: the browser keeps it, and never shows it as a page of ours. */
export function addressOf(contract: string, { file }: FileView): string {
  return `/api/v1/contracts/${contract}/files/${file}`;
}

/** The files that stand in a contract. */
export function useFiles(id: string) {
  return useQuery({
    ...asking(filesOf(id)),
    select: ({ files }) => files,
    placeholderData: keepPreviousData,
  });
}

/** Throws away a file that no act has given; it goes by itself after two days anyway. */
export function discardFile(contract: string, { file }: FileView): void {
  void request(`/contracts/${contract}/files/${file}`, { method: 'DELETE' }).catch(() => {});
}

export type Sent = {
  contract: string;
  name: string;
  bytes: Blob;
  /** The same at each attempt: however often it is sent, it is one file. */
  key: string;
  onPart: (part: number) => void;
  signal: AbortSignal;
};

const LONGEST_NAME = 150;
const AWAY: ProblemBody = { code: 'AWAY', title: '', status: 0 };

/** Sends a file and says how far it is; only this kind of request knows. */
export function sendFile({ contract, name, bytes, key, onPart, signal }: Sent): Promise<GivenFile> {
  return new Promise((resolve, reject) => {
    const asking = new XMLHttpRequest();
    asking.open('POST', `/api/v1/contracts/${contract}/files`);
    asking.setRequestHeader('accept', 'application/json');
    asking.setRequestHeader('accept-language', document.documentElement.lang);
    asking.setRequestHeader('content-type', 'application/octet-stream');
    asking.setRequestHeader('idempotency-key', key);
    asking.setRequestHeader('x-file-name', encodeURIComponent(shortened(name)));
    asking.upload.addEventListener('progress', ({ loaded, total }) => onPart(total > 0 ? loaded / total : 0));
    asking.addEventListener('load', () => {
      if (asking.status === 201) resolve(JSON.parse(asking.responseText) as GivenFile);
      else reject(problemOf(asking));
    });
    asking.addEventListener('error', () => reject(new RequestProblem(AWAY, null)));
    signal.addEventListener('abort', () => asking.abort());
    asking.send(bytes);
  });
}

/** The end of a long name says what it is; half a letter could not be sent. */
function shortened(name: string): string {
  return Array.from(name.replaceAll(/\p{Surrogate}/gu, ''))
    .slice(-LONGEST_NAME)
    .join('');
}

function problemOf(asking: XMLHttpRequest): RequestProblem {
  const seconds = Number(asking.getResponseHeader('retry-after') ?? '0');
  const wait = seconds > 0 ? seconds * 1_000 : null;
  try {
    return new RequestProblem(JSON.parse(asking.responseText) as ProblemBody, wait);
  } catch {
    return new RequestProblem({ code: 'INTERNAL', title: '', status: asking.status }, wait);
  }
}
