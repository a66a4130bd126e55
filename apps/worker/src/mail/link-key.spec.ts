import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeys, type Keys } from '#persistence';
import { linkKey, readLinkKey } from './link-key.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const TOWN = '6f1f0a52-3c0e-4c55-9d0e-0b6a3a6f4c11';
const OTHER_TOWN = '6f1f0a52-3c0e-4c55-9d0e-0b6a3a6f4c12';
const ID = '0f8b2f1e-8a4d-4f7e-9a53-6a1f5f1f2ac2';
let folder: string;
let keys: Keys;
let key: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nasluch-link-key-'));
  keys = openKeys(join(folder, 'keys.json'));
  key = linkKey(keys, 'subscription', TOWN, ID);
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (given: string, town = TOWN, purpose: 'subscription' | 'digest' = 'subscription') =>
  readLinkKey(keys, purpose, town, given);

describe('the key of a link in a mail', () => {
  it('names what the mail is about', () => expect(read(key)).toBe(ID));

  it('opens nothing of another town, another purpose or another id', () => {
    expect(read(key, OTHER_TOWN)).toBeNull();
    expect(read(key, TOWN, 'digest')).toBeNull();
    expect(read(key.replace('0f8b', '0f8c'))).toBeNull();
  });

  // 32 bytes are 42 letters and four bits: the last two bits of letter 43 say nothing, so that four letters decode alike.
  it('has one spelling: no other last letter is taken', () => {
    const taken = [...LETTERS].filter((letter) => read(key.slice(0, -1) + letter) === ID);
    expect(taken).toEqual([key.at(-1)]);
  });

  it.each([
    ['cut off', () => key.slice(0, -1)],
    ['longer', () => `${key}.x`],
    ['padded', () => `${key}=`],
    ['in the letters of plain base64', () => `${key.slice(0, 37)}${'+/'.repeat(21)}A`],
    ['without its proof', () => ID],
    ['empty', () => ''],
  ])('is refused when %s', (_, given) => expect(read(given())).toBeNull());
});
