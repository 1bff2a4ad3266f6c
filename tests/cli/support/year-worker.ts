import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Template } from '#schema/template';
import type { Years } from '../../../designer/src/ui/year/compute-year.ts';
import type { Question } from '../../../designer/src/ui/year/question.ts';
import type { Answered, Asked } from '../../../designer/src/ui/year/year-worker.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a browser gives to its workers, in the words of those of Node. */
const AS_IN_A_BROWSER = `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = globalThis;
  self.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on('message', (data) => self.onmessage({ data }));
`;

/**
 * The worker in which pages work out years, bundled as they load it and run beside the test: what it is asked and what it
 * answers is copied, as between the threads of a browser.
 */
export async function startYearWorker() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['designer/src/ui/year/year-worker.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  const worker = new Worker(`${AS_IN_A_BROWSER}\n${outputFiles[0]?.text ?? ''}`, { eval: true });
  let asked = 0;
  return {
    years(template: Template, question: Question): Promise<Years | null> {
      const id = ++asked;
      return new Promise((resolve, reject) => {
        worker.once('error', reject);
        worker.once('message', (answered: Answered) => {
          worker.off('error', reject);
          if (answered.id === id) resolve(answered.years);
          else reject(new Error(`asked ${id}, answered ${answered.id}`));
        });
        worker.postMessage({ id, template, question, withDates: true } satisfies Asked);
      });
    },
    stop: () => worker.terminate(),
  };
}
