import { GATES } from './gates.mjs';
import { runTool } from './run-tool.mjs';

// `node scripts/gate.mjs lint imports`: some of the gates of `npm run verify`, with their own output.
for (const name of process.argv.slice(2)) {
  const gate = GATES.find((known) => known.name === name);
  if (gate === undefined) throw new Error(`no gate is called ${name}: ${GATES.map((known) => known.name).join(', ')}`);
  const { code } = await runTool(gate.tool, gate.args);
  if (code !== 0) process.exitCode = code;
}
