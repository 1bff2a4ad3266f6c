const swc = {
  '\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
    },
  ],
};

const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: swc,
  // Generous: a test that starts a process must not fail because the machine has other things to do.
  testTimeout: 30_000,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.trame/', '<rootDir>/test-output/'],
};

/** Folders whose tests are not fast: gates run on planted faults, recorded histories, real servers. */
const SLOW = ['purity', 'replay', 'integration'];

export default {
  // A limit against tests that hang, not a measure: a busy machine must not fail a right answer.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/scripts/count-reporter.mjs'],
  projects: [
    {
      ...base,
      displayName: 'fast',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...SLOW.map((folder) => `<rootDir>/tests/${folder}/`)],
    },
    ...SLOW.map((folder) => ({
      ...base,
      displayName: folder,
      testMatch: [`<rootDir>/tests/${folder}/**/*.test.ts`],
      ...(folder === 'integration' ? { globalSetup: '<rootDir>/tests/integration/build-first.mjs' } : {}),
    })),
  ],
};
