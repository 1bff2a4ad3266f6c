import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = [
  new URL('./workflow-bundle.cjs', import.meta.url),
  new URL('../dist/workflow-bundle.cjs', import.meta.url),
];
const source = new URL('../workflows/contract-workflow.ts', import.meta.url);

export type WorkflowSource = { workflowBundle: { codePath: string } } | { workflowsPath: string };

/** The workflow code: bundled by the build when this file was built too, the source otherwise. */
export function workflowSource(): WorkflowSource {
  const runsFromBuild = !import.meta.url.endsWith('.ts');
  const bundle = built.find((url) => runsFromBuild && existsSync(url));
  return bundle ? { workflowBundle: { codePath: fileURLToPath(bundle) } } : { workflowsPath: fileURLToPath(source) };
}
