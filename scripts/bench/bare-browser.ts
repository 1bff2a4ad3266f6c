import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

type Answered = { id?: number; result?: Record<string, unknown>; error?: { message: string } };
type Waiting = { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void };

/** A visit to one address by somebody with this cookie (`name=value`), and what the page is asked after so long. */
export type Visit = {
  url: string;
  cookie: string | null;
  size: { width: number; height: number };
  slower: number;
  forMs: number;
  script: string;
};

/**
 * A browser that nobody watches while a page is opened. Whatever listens to a page's network, as every tool of tests
 * does, makes the browser note where in the scripts each request came from, which on a slow processor takes longer than
 * many pages do. Here it is told where to go, left alone, and asked in the end.
 */
export async function openBareBrowser(executable: string) {
  const folder = mkdtempSync(join(tmpdir(), 'trame-bare-browser-'));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--lang=fr-FR'];
  const child = spawn(executable, [...flags, '--remote-debugging-pipe', `--user-data-dir=${folder}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ask = talksTo(child.stdio[3] as Writable, child.stdio[4] as Readable);
  return {
    /** Each visit has nothing kept from the ones before. */
    async visit({ url, cookie, size, slower, forMs, script }: Visit): Promise<unknown> {
      const { browserContextId } = await ask('Target.createBrowserContext');
      const { targetId } = await ask('Target.createTarget', {
        ...{ url: 'about:blank', browserContextId, ...size },
      });
      const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
      const [name = '', value = ''] = cookie?.split('=') ?? [];
      if (cookie !== null) await ask('Storage.setCookies', { browserContextId, cookies: [{ name, value, url }] });
      await ask('Emulation.setCPUThrottlingRate', { rate: slower }, sessionId);
      await ask('Page.navigate', { url }, sessionId);
      await new Promise((resolve) => setTimeout(resolve, forMs));
      const asked = { expression: script, awaitPromise: true, returnByValue: true };
      const { result } = (await ask('Runtime.evaluate', asked, sessionId)) as { result: { value: unknown } };
      await ask('Target.disposeBrowserContext', { browserContextId });
      return result.value;
    },
    async close(): Promise<void> {
      // Asked, not killed: what was started may be a shell that waits for the browser, which would outlive it.
      const gone = once(child, 'exit');
      void ask('Browser.close');
      await gone;
      // Its helpers may still write for a moment after it is gone.
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

export type BareBrowser = Awaited<ReturnType<typeof openBareBrowser>>;

/** One message each way, ended by a zero. */
function talksTo(to: Writable, from: Readable) {
  const waiting = new Map<number, Waiting>();
  let begun = '';
  let last = 0;
  from.setEncoding('utf8').on('data', (text: string) => {
    const parts = (begun + text).split('\0');
    begun = parts.pop() ?? '';
    for (const part of parts) answer(JSON.parse(part) as Answered);
  });
  const answer = ({ id, result = {}, error }: Answered) => {
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || asked === undefined) return;
    waiting.delete(id);
    if (error) asked.reject(new Error(error.message));
    else asked.resolve(result);
  };
  return (method: string, params: object = {}, sessionId?: unknown): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      to.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    });
}
