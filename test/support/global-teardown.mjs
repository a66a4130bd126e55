export { endRun as default } from './test-server.mjs';
