import './messages/all.js';
import { ownWord, wordOf } from './own-words.js';

const WORDS = { 'decision.no': { pl: 'oddalono', de: 'abgelehnt' }, 'delivery.planned': { pl: 'w planie' } };

describe("a municipality's own word", () => {
  it('stands wherever the status is said, large where ours is', () => {
    expect(wordOf(WORDS, 'pl', 'status.decision', 'no')).toBe('oddalono');
    expect(wordOf(WORDS, 'pl', 'report.position', 'no')).toBe('oddalono');
    expect(wordOf(WORDS, 'pl', 'public.position', 'no')).toBe('Oddalono');
    expect(wordOf(WORDS, 'de', 'public.position', 'no')).toBe('Abgelehnt');
    expect(wordOf(WORDS, 'pl', 'status.delivery', 'planned')).toBe('w planie');
  });

  it('leaves every other status and language as we say it', () => {
    expect(wordOf(WORDS, 'en', 'status.decision', 'no')).toBe('not adopted');
    expect(wordOf(WORDS, 'pl', 'status.decision', 'yes')).toBe('uwzględniono');
    expect(wordOf({}, 'pl', 'channel', 'walk')).toBe('spacer badawczy');
  });

  it('changes no message that is not the word of a status', () => {
    expect(ownWord({ 'decision.constructor': { pl: 'x' } }, 'pl', 'status.decision.constructor')).toBeNull();
    expect(ownWord(WORDS, 'pl', 'common.no')).toBeNull();
    expect(ownWord({ 'decision.none': { pl: 'x' } }, 'pl', 'status.decision')).toBeNull();
  });
});
