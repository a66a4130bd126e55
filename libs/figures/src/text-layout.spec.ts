import { textWidth, wrapText } from './text-layout.js';

describe('laying text out without a browser', () => {
  it('adds the widths of the letters', () => {
    // '75+' at 14 px: three signs of 0.557 em = 23.394; 'il' : two of 0.33 em = 9.24
    expect(textWidth('75+', 14)).toBeCloseTo(23.394, 3);
    expect(textWidth('il', 14)).toBeCloseTo(9.24, 3);
  });

  it('breaks between words and loses none', () => {
    const text = 'Autobusy jeżdżą za rzadko, zwłaszcza wieczorem i w niedziele';
    const lines = wrapText(text, 150, 14);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(text);
    expect(lines.every((line) => textWidth(line, 14) <= 150)).toBe(true);
  });

  it('breaks within a word that is wider than the place', () => {
    const lines = wrapText('Konstantynopolitańczykowianeczka', 60, 14);
    expect(lines.join('')).toBe('Konstantynopolitańczykowianeczka');
    expect(lines.every((line) => textWidth(line, 14) <= 60)).toBe(true);
    expect(wrapText('', 60, 14)).toEqual(['']);
  });
});
