import { toolsFolder } from './folder.ts';
import { requireProgram } from './provision/find-program.ts';

/** The path of a Chromium that runs, found or installed by the usual chain; what the tests in a browser start. */
export async function browserPath(): Promise<string> {
  const { command } = await requireProgram('browser', { tools: toolsFolder(), env: process.env, install: true });
  return command;
}
