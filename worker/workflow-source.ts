import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = [
  new URL('./workflow-bundle.cjs', import.meta.url),
  new URL('../dist/workflow-bundle.cjs', import.meta.url),
];
const source = new URL('../workflows/contract-workflow.ts', import.meta.url);

export type WorkflowSource = { workflowBundle: { codePath: string } } | { workflowsPath: string };

/** The workflow code: bundled by the build when this file was built too, or for whoever has just built; the source otherwise. */
export function workflowSource(isBuilt = !import.meta.url.endsWith('.ts')): WorkflowSource {
  const bundle = built.find((url) => isBuilt && existsSync(url));
  return bundle ? { workflowBundle: { codePath: fileURLToPath(bundle) } } : { workflowsPath: fileURLToPath(source) };
}
