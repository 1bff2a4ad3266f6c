// Builds what runs in production: the entry points, the workflow bundle, the web application. What does not exist is
// skipped. esbuild resolves the `#folder/name` imports, so neither export conditions nor a tsc emit are needed.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { build } from 'esbuild';
import { build as buildWeb } from 'vite';

// Whoever calls may be a test, which says so here: React and its libraries would be built as for their own developers.
process.env.NODE_ENV = 'production';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...path) => join(root, ...path);

const ENTRIES = {
  api: 'api/main.ts',
  'compute-thread': 'api/computing/compute-thread.ts',
  worker: 'worker/main.ts',
  cli: 'cli/main.ts',
  seed: 'cli/seed.ts',
  start: 'embedded/main.ts',
  'mail-catcher': 'embedded/mail/main.ts',
};

const steps = { 'entry points': buildEntries, 'workflow bundle': bundleWorkflows, 'web application': buildDesigner };

for (const [name, step] of Object.entries(steps)) {
  const begun = performance.now();
  const what = await step();
  console.info(`${name}: ${what} (${Math.round(performance.now() - begun)} ms)`);
}

async function buildEntries() {
  const entryPoints = Object.fromEntries(Object.entries(ENTRIES).filter(([, file]) => existsSync(at(file))));
  await build({
    entryPoints: Object.fromEntries(Object.entries(entryPoints).map(([name, file]) => [name, at(file)])),
    outdir: at('dist'),
    absWorkingDir: root,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    logLevel: 'warning',
  });
  return Object.keys(entryPoints).join(', ');
}

async function bundleWorkflows() {
  const workflowsPath = at('workflows/contract-workflow.ts');
  if (!existsSync(workflowsPath)) return 'none';
  const { code } = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') });
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(at('dist/workflow-bundle.cjs'), code);
  return `${Math.round(code.length / 1024)} KiB`;
}

async function buildDesigner() {
  if (!existsSync(at('designer/index.html'))) return 'none';
  await buildWeb({ root: at('designer'), logLevel: 'warn' });
  return 'built';
}
