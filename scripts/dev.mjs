// `npm run dev`: compiles on change, restarts the server on a new build, and serves the dashboard with hot reload on port 5173.
import { spawn } from 'node:child_process';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

ensureInstalled();
ensureBuilt(['server']);
const children = [
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  ['--watch-path=dist/apps', '--watch-path=dist/libs', 'dist/apps/api/src/main.js'],
  ['node_modules/vite/bin/vite.js', 'dashboards/insights', '--config', 'dashboards/insights/vite.config.ts'],
].map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => children.forEach((child) => child.kill(signal)));
for (const child of children) child.on('exit', () => children.forEach((other) => other.kill()));
