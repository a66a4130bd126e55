// ESLint, Prettier and the directions of imports; all three run, so that one call shows everything.
import { ensureInstalled, run } from './prepare.mjs';

ensureInstalled();
const node = process.execPath;
const results = [
  run(node, [
    'node_modules/eslint/bin/eslint.js',
    '--max-warnings=0',
    'apps',
    'libs',
    'dashboards',
    'test',
    'fixtures',
    'scripts',
  ]),
  run(node, [
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--log-level=warn',
    'apps',
    'libs',
    'dashboards',
    'test',
    'scripts',
  ]),
  run(node, [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'apps',
    'libs',
    'dashboards',
  ]),
];
process.exit(Math.max(...results));
