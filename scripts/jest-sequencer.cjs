// The order of the test files. A clean clone knows no durations, and whatever long file comes last is waited for by one worker alone:
// so the browser's files come first, then those named here, then the others as Jest would have them.
const { default: Sequencer } = require('@jest/test-sequencer');

// The first that needs the samples makes them for all; meanwhile the other worker goes the main way, which starts from nothing.
const FIRST = [
  'test/browser/accessibility-numbers',
  'test/browser/main-journey',
  'test/browser/accessibility-opinions',
  'test/browser/accessibility-office',
  'test/browser/accessibility-states',
  'test/browser/',
  'test/api/submissions',
  'test/cli/',
  'test/privacy/attacks/',
  'test/api/releases',
  'test/jobs/edits-survive',
  'test/threads/',
  'test/samples/loaded',
  'test/database/embedded-server',
  'libs/analysis/src/privacy/protect-linked-tables.attack',
  'libs/analysis/src/reach/protect-reach',
  'test/api/erasure',
  'test/api/diary',
  'test/api/access',
  'test/api/import-drafts',
];

const rank = ({ path }) => {
  const at = FIRST.findIndex((part) => path.replaceAll('\\', '/').includes(`/${part}`));
  return at === -1 ? FIRST.length : at;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
