import { spawn } from 'node:child_process';

/** The end of a command that was run to its end: its output, both channels together, and its exit code. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

const MAX_OUTPUT = 64 * 1024;

/** Runs a command, never through a shell, for at most `limitMs`; rejects when it cannot be run or takes too long. */
export function runCommand(
  command: string,
  args: readonly string[],
  limitMs: number,
  env: NodeJS.ProcessEnv = process.env,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let output = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limitMs);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output = (output + text).slice(-MAX_OUTPUT);
      });
    }
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      if (late) reject(new Error(`${command} took more than ${limitMs / 1000} s`));
      else resolve({ code: code ?? 128, output });
    });
  });
}
