// CommonJS mode: Jest's native ESM mode fails as soon as a CommonJS package requires an ESM one.
// Files under test use no top-level await; the built program is tested by spawning dist/.
export default {
  // A worker loads the product and its packages once, for all the test files that it runs.
  testEnvironment: '<rootDir>/scripts/jest-environment.cjs',
  runtime: '<rootDir>/scripts/jest-runtime.cjs',
  roots: ['<rootDir>/apps', '<rootDir>/dashboards', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/scripts/jest-transform.cjs' },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^#(domain|analysis|connectors|persistence|figures|presenting|reporting|contracts|settings|language)$':
      '<rootDir>/libs/$1/src/index.ts',
    '^#public$': '<rootDir>/dashboards/public/src/index.ts',
    // the package offers itself to `import` alone
    '^eld/small$': '<rootDir>/node_modules/eld/src/entries/static.small.js',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testSequencer: '<rootDir>/scripts/jest-sequencer.cjs',
  testTimeout: 180_000,
  // Two cores wait often enough for a browser and a database to keep a third worker busy.
  maxWorkers: 3,
};
