import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The names under which the bundle shows what the tests call. */
const FACE = `
  export { compile } from './engine/compile.ts';
  export { preview } from './engine/simulate.ts';
  export { lint } from './engine/lint/lint.ts';
  export { fold, nextDueAt, transition } from './engine/transition.ts';
`;

/** The whole engine, every file of it, as one script that defines `engine` and needs nothing. */
export async function bundleEngine(): Promise<string> {
  const everyFile = engineFiles().map((file) => `import './engine/${file}';`);
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: [...everyFile, FACE].join('\n'), resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    // Nothing may be dropped because nobody uses it: what a file does while it loads is tested too.
    treeShaking: false,
    platform: 'neutral',
    format: 'iife',
    globalName: 'engine',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

function engineFiles(): string[] {
  const files = readdirSync(`${root}engine`, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.ts')).map((file) => file.replaceAll('\\', '/'));
}
