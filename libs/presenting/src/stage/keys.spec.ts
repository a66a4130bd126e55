import { actOfKey } from './keys.js';

describe('the keys of a talk', () => {
  // the Ukrainian keyboard writes и with B and й with Q
  it.each([
    ['b', 'KeyB', 'blank'],
    ['и', 'KeyB', 'blank'],
    ['Й', 'KeyQ', 'quotes'],
    ['PageDown', 'PageDown', 'forward'],
    ['.', 'Period', 'blank'],
    ['x', 'KeyX', null],
    ['a', 'KeyQ', null],
  ] as const)('do for %p, pressed at %p, %p', (key, code, act) => {
    expect(actOfKey(key, code)).toBe(act);
  });
});
