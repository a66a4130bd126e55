#!/usr/bin/env node
// `npm run -s nasluch -- …`: builds once when the build is missing or stale; stdout carries the result only.
import { ensureBuilt, ensureInstalled } from './prepare.mjs';

ensureInstalled();
ensureBuilt(['server']);
await import('../dist/apps/cli/src/main.js');
