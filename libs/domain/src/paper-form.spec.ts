import { readSheetNumber, writeSheetNumber } from './paper-form.js';

describe('the number of a paper sheet', () => {
  // H. M. Damm (2004), "Total anti-symmetrische Quasigruppen", p. 111: the check digit of 572 is 4; leading zeros change nothing
  it('ends with the check digit of Damm', () => {
    expect(writeSheetNumber(572)).toBe('P-00572-4');
  });

  it('is read as people type it, whatever case, spaces and hyphens', () => {
    for (const typed of ['P-00572-4', 'p 00572 4', '005724', ' p–00572–4 ']) expect(readSheetNumber(typed)).toBe(572);
  });

  it('is nothing else', () => {
    for (const typed of ['', 'P-00572-5', 'P-00000-0', 'P-572-4', 'F-007', 'P-005724-4', 'X005724'])
      expect(readSheetNumber(typed)).toBeNull();
  });

  it('notices every wrong digit, and every two neighbours exchanged', () => {
    const unnoticed: string[] = [];
    for (let number = 1; number < 99_999; number += 1371) {
      const right = writeSheetNumber(number).replace(/\D/g, '');
      for (let at = 0; at < right.length; at += 1) {
        const wrong = [...'0123456789'].map((digit) => right.slice(0, at) + digit + right.slice(at + 1));
        if (at + 1 < right.length) wrong.push(right.slice(0, at) + right[at + 1] + right[at] + right.slice(at + 2));
        unnoticed.push(...wrong.filter((typed) => typed !== right && readSheetNumber(typed) !== null));
      }
    }
    expect(unnoticed).toEqual([]);
  });
});
