// Runs swc over our TypeScript, over packages that are ES modules and over CommonJS files that import one of those (`import()`
// needs a flag inside Jest); leaves all other CommonJS packages as they are.
const fs = require('node:fs');
const path = require('node:path');
const swcJest = require('@swc/jest');

const transformer = swcJest.createTransformer({
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
});
const plainScript = swcJest.createTransformer({
  module: { type: 'commonjs' },
  sourceMaps: false,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
});

const moduleTypes = new Map();
function isModulePackage(file) {
  const folder = path.dirname(file);
  if (moduleTypes.has(folder)) return moduleTypes.get(folder);
  let answer = false;
  for (let at = folder; ; at = path.dirname(at)) {
    const manifest = path.join(at, 'package.json');
    if (fs.existsSync(manifest)) {
      const parsed = JSON.parse(fs.readFileSync(manifest, 'utf8'));
      if (parsed.type || parsed.name) {
        answer = parsed.type === 'module';
        break;
      }
    }
    if (at === path.dirname(at)) break;
  }
  moduleTypes.set(folder, answer);
  return answer;
}

function pick(file, source) {
  if (!file.includes(`${path.sep}node_modules${path.sep}`)) return file.endsWith('.ts') ? plainScript : transformer;
  if (file.endsWith('.mjs') || (file.endsWith('.js') && isModulePackage(file))) return transformer;
  return /\bimport\(\s*['"]/.test(source) ? transformer : null;
}

module.exports = {
  canInstrument: false,
  getCacheKey: (source, file, options) =>
    (pick(file, source) ?? transformer).getCacheKey(source, file, options) + (pick(file, source) ? 't' : 'p'),
  process: (source, file, options) => pick(file, source)?.process(source, file, options) ?? { code: source },
};
