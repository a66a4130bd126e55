import { ideaCode, readIdeaCode, writeIdeaCode } from './idea-code.js';

describe('the code of an idea', () => {
  it('is sixty bits in digits of Crockford', () => {
    expect(ideaCode(new Uint8Array(8))).toBe('000000000000');
    expect(ideaCode(new Uint8Array(8).fill(255))).toBe('ZZZZZZZZZZZZ');
    // 00001 00010 00011 … in groups of five bits: 1, 2, 3 and nothing after
    expect(ideaCode(Uint8Array.of(0b00001000, 0b10000110, 0, 0, 0, 0, 0, 0))).toBe('123000000000');
  });

  it('is read as people type it, whatever case, spaces and hyphens', () => {
    expect(readIdeaCode(' 7f3k q2m9-xw4t ')).toBe('7F3KQ2M9XW4T');
    expect(readIdeaCode('oil0-0000-0000')).toBe('011000000000');
    expect(readIdeaCode(writeIdeaCode('7F3KQ2M9XW4T'))).toBe('7F3KQ2M9XW4T');
  });

  it('is nothing else', () => {
    for (const typed of ['', '7F3K', 'UUUU-UUUU-UUUU', '7F3KQ2M9XW4T0', 'https://example.org/idea/1', '№№№№-0000-0000'])
      expect(readIdeaCode(typed)).toBeNull();
  });
});
