// One Node environment a worker, for all of its test files: what jest-runtime.cjs keeps between them lives in it.
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const CIRCUS_LISTENERS = Symbol.for('EVENT_HANDLERS');
let lasting;

class LastingEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.exit = this.global.process.exit;
    this.variables = { ...this.global.process.env };
  }

  async teardown() {
    const { process } = this.global;
    process.exit = this.exit;
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
    this.fakeTimersModern.useRealTimers();
    delete this.global[CIRCUS_LISTENERS];
  }
}

/**
 * Jest asks for a context whose every global passes through a proxy, so that it can empty it at the end; a loop over Map or Object is ten
 * times slower there. Nobody empties this one: it is an ordinary one.
 */
function withOrdinaryGlobals(make) {
  const { createContext } = vm;
  vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
  try {
    return make();
  } finally {
    vm.createContext = createContext;
  }
}

module.exports = function environment(config, context) {
  lasting ??= withOrdinaryGlobals(() => new LastingEnvironment(config, context));
  return lasting;
};
