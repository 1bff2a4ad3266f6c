import { runCommand } from '../run-command.ts';
import { onPath } from './on-path.ts';

/** Installs a package by apt-get; only as root, since nobody should be asked for a password by a start command. */
export async function installDebianPackage(name: string, limitMs: number): Promise<void> {
  if (onPath('apt-get').length === 0) throw new Error('apt-get is not on this system');
  if (process.getuid?.() !== 0) throw new Error(`needs root: sudo apt-get install ${name}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => runCommand('apt-get', ['install', '-y', '--no-install-recommends', name], limitMs, env);
  const first = await install();
  if (first.code === 0) return;
  // The lists of a fresh machine are empty or name versions that are gone.
  await runCommand('apt-get', ['update'], limitMs, env);
  const second = await install();
  if (second.code !== 0) throw new Error(`apt-get install ${name} failed: ${second.output.trim().slice(-300)}`);
}
