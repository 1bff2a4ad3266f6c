// node keeper.mjs <command> [arguments…]
// Runs a command in a session of its own, so that Ctrl-C in the terminal does not reach it, and ends it when the
// process that asked for it is gone: the channel to a process killed with -9 closes too, so nothing is left behind.
import { spawn } from 'node:child_process';

const GRACE_MS = 3000;
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });

const tell = (message) => process.connected && process.send(message, () => {});
const end = (graceMs) => {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), graceMs).unref();
};

child.on('spawn', () => tell({ pid: child.pid }));
child.on('error', (error) => {
  tell({ failed: error.message });
  if (child.pid === undefined) process.exitCode = 127;
  if (child.pid === undefined && process.connected) process.disconnect();
});
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 128)));
process.on('message', (message) => end(message.stopWithinMs));
process.on('disconnect', () => child.pid !== undefined && end(GRACE_MS));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(GRACE_MS));
