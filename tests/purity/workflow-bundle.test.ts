import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

/** A file of ours or of a package, and what it becomes in the bundle. */
type Part = { file: string; code: string };

let parts: Part[] = [];

beforeAll(async () => {
  const workflowsPath = fileURLToPath(new URL('../../workflows/contract-workflow.ts', import.meta.url));
  const { code } = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') });
  parts = partsOf(code);
}, 60_000);

/** The bundler writes the name of each file before it. */
function partsOf(bundle: string): Part[] {
  const [, ...pieces] = bundle.split(/!\*\*\* (\.\/[^\s]+) \*\*\*!/);
  return pieces.flatMap((file, ix) => (ix % 2 === 0 ? [{ file, code: pieces[ix + 1] ?? '' }] : []));
}

const packageOf = (file: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];

describe('what Temporal replays', () => {
  test('holds the engine, the workflow and plain constants of the schema, of our folders nothing else', () => {
    const ours = parts.filter(({ file }) => packageOf(file) === undefined).map(({ file }) => file);
    expect(ours.length).toBeGreaterThan(50);
    expect(ours.filter((file) => !/^\.\/(engine|workflows)\/|^\.\/schema\/vocabulary\.ts$/.test(file))).toEqual([]);
  });

  test('holds no package but those of Temporal: no validation library', () => {
    const packages = new Set(parts.flatMap(({ file }) => packageOf(file) ?? []));
    expect([...packages].sort()).toEqual(['@temporalio/common', '@temporalio/workflow', 'long', 'ms', 'nexus-rpc']);
  });

  test('asks the machine for no language, no chance, no environment', () => {
    const ours = parts.filter(({ file }) => packageOf(file) === undefined);
    const asking = ours.filter(({ code }) => /\bIntl\.|\blocaleCompare\(|Math\.random\(|\bprocess\./.test(code));
    expect(asking.map(({ file }) => file)).toEqual([]);
  });
});
