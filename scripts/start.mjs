// `npm start`: installs and builds what is missing, then runs the api and the worker in this process.
import { ensureBuilt, ensureInstalled } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
await import('../dist/apps/api/src/main.js');
