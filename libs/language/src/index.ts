// The room as the server has it: the messages of every language at hand.
import './messages/all.js';
export * from './exports.js';
