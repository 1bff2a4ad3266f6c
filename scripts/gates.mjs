/** What was checked before is not checked again: a tenth of the work where little changed. */
const remembering = (name) => ['--incremental', '--tsBuildInfoFile', `.cache/${name}.tsbuildinfo`];

/** What `npm run verify` checks before any test runs: cheap, exact, and each for one reason. */
export const GATES = [
  {
    name: 'format',
    says: 'code is formatted and imports are in order (npm run format)',
    tool: 'biome',
    args: ['check'],
  },
  {
    name: 'lint',
    says: 'lint rules, the engine’s bans and promises left floating',
    tool: 'oxlint',
    args: ['--type-aware'],
  },
  {
    name: 'types',
    says: 'types of the whole project',
    tool: 'tsc',
    args: ['-p', 'tsconfig.json', ...remembering('types')],
  },
  {
    name: 'engine-types',
    says: 'the engine without Node, DOM or timers',
    tool: 'tsc',
    args: ['-p', 'engine/tsconfig.json', ...remembering('engine-types')],
  },
  {
    name: 'imports',
    says: 'who may import whom; no cycles',
    tool: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', '.'],
  },
  { name: 'unused', says: 'no unused file, export or package', tool: 'knip', args: [] },
];
