export { beginRun as default } from './test-server.mjs';
