// Runs a TypeScript file of this repository in a Node process of its own: node test/support/run-source.cjs FILE [ARGUMENT…].
// For tests that must kill a process without a word; the built program is tested by spawning dist/.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const transformer = require('../../scripts/jest-transform.cjs');

const root = path.join(__dirname, '..', '..');
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  if (request.startsWith('#')) return path.join(root, 'libs', request.slice(1), 'src', 'index.ts');
  const source = request.startsWith('.') && path.join(path.dirname(parent.filename), request.replace(/\.js$/, '.ts'));
  return source && fs.existsSync(source) ? source : resolve.call(this, request, parent, ...rest);
};
Module._extensions['.ts'] = (module, file) =>
  module._compile(
    transformer.process(fs.readFileSync(file, 'utf8'), file, {
      config: {},
      cacheFS: new Map(),
      transformerConfig: {},
      supportsStaticESM: false,
      instrument: false,
    }).code,
    file,
  );
require('reflect-metadata');
require(path.resolve(process.argv[2]));
