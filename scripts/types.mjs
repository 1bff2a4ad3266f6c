import { GATES } from './gates.mjs';
import { runTool } from './run-tool.mjs';

for (const { tool, args } of GATES.filter((gate) => gate.tool === 'tsc')) {
  const { code } = await runTool(tool, args);
  if (code !== 0) process.exitCode = code;
}
