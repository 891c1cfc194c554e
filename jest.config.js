// One project a kind of test, so that each can be run alone. Node >= 24 runs the sources as they are; Jest gets them through swc.
const project = (name, folder = name, more = {}) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  testMatch: [`<rootDir>/test/${folder}/**/*.test.ts`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2024', keepClassNames: true },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  ...more,
});

/** @type {import('jest').Config} */
export default {
  projects: ['unit', 'architecture', 'contract', 'http', 'e2e'].map((name) => project(name)),
  maxWorkers: 2,
  testTimeout: 30_000,
};
