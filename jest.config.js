const swc = {
  '\\.tsx?$': [
    '@swc/jest',
    {
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
      module: { type: 'es6' },
    },
  ],
};

const project = (displayName, folders, extra = {}) => ({
  displayName,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: swc,
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.trame/', '<rootDir>/test-output/'],
  ...extra,
});

/** Fast tests need no server; the others provision real ones and run one file at a time. */
export default {
  projects: [
    project('fast', ['engine', 'schema', 'scenarios', 'properties', 'cli', 'config', 'messaging', 'api', 'docs']),
    project('replay', ['replay']),
    project('integration', ['integration']),
    project('e2e', ['e2e']),
  ],
};
