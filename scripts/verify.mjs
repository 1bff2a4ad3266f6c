import { GATES } from './gates.mjs';
import { runCounted } from './run-counted.mjs';
import { runTool } from './run-tool.mjs';

/** All gates, two at a time (one per core of a small machine), then the tests that need no server. */
const failed = [...(await runGates()), ...(await runFastTests())];
if (failed.length > 0) console.error(`\nNot green: ${failed.join(', ')}.`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function runGates() {
  const waiting = [...GATES];
  const failed = [];
  const runner = async () => {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) {
      if (!(await passes(gate))) failed.push(gate.name);
    }
  };
  await Promise.all([runner(), runner()]);
  return failed;
}

async function passes({ name, says, tool, args }) {
  const { code, seconds, output } = await runTool(tool, args, { quiet: true });
  console.info(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(13)} ${seconds.toFixed(1).padStart(5)} s  ${says}`);
  if (code !== 0) console.error(output.trim().replace(/^/gm, '    '));
  return code === 0;
}

async function runFastTests() {
  const { code, seconds } = await runCounted(['--selectProjects', 'fast', 'purity', '--maxWorkers=100%']);
  console.info(`${code === 0 ? 'ok    ' : 'FAILED'} fast tests    ${seconds.toFixed(1).padStart(5)} s`);
  return code === 0 ? [] : ['fast tests'];
}
