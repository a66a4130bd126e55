// The room as a browser has it: the reader's language arrives by itself, with `loadMessages`, and the others stay away.
export * from './exports.js';
