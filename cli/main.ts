import { EXIT } from './exit-codes.ts';
import { runCommandLine } from './run-command-line.ts';

// Somebody who reads only the first lines (`trame preview … | head`) closes the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.internal);
});

// The last resort, for faults of ours outside any command: one line, never a stack trace.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.message.split('\n')[0]} [INTERNAL_ERROR]\n`);
  process.exit(EXIT.internal);
});

// The exit code is set, not forced: what was written to a pipe must arrive.
process.exitCode = await runCommandLine(process.argv.slice(2), {
  env: process.env,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
