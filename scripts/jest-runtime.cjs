// Jest's runtime with a longer memory: a worker loads a package or a module of the product once, not once for every test file (the
// whole api takes seconds each time). What lies under test/ and the test files themselves are loaded anew for each file.
const path = require('node:path');
const { default: Runtime } = require('jest-runtime');

const TESTS = path.join(__dirname, '..', 'test') + path.sep;
const isOfOneTestFile = (file) => file.startsWith(TESTS) || /\.spec\.tsx?$/.test(file);
let lasting;

module.exports = class LastingRuntime extends Runtime {
  constructor(...options) {
    if (lasting) {
      lasting.begin(options[6]);
      return lasting;
    }
    super(...options);
    const { watch, watchAll } = options[7];
    // whoever watches changes the product between two runs
    if (!watch && !watchAll) lasting = this;
  }

  begin(testPath) {
    for (const part of [this.executor, this.esmLoader]) part.testPath = testPath;
    this._testPath = testPath;
    this.jestGlobals.cachedEnvGlobals = undefined;
    this.testState.state = 'loading';
  }

  /** A module that another file has loaded would be the real one still. */
  setMock() {
    throw new Error('jest.mock() does not work here: modules outlive a test file. Hand in what the test replaces.');
  }

  teardown() {
    if (this !== lasting) return super.teardown();
    this.restoreAllMocks();
    const modules = this.registries.getActiveCjsRegistry();
    for (const file of [...modules.keys()]) if (isOfOneTestFile(file)) modules.delete(file);
    for (const module of modules.values()) module.children = [];
    this.registries.getInternalCjsRegistry().clear();
    this.testMainModule.reset();
    this.mockState.clear();
    this.fileCache.clear();
    this.transformCache.clear();
    this.testState.teardown();
  }
};
