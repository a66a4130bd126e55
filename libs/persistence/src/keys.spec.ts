import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeys, pseudonymOf } from './keys.js';

const AUGUSTOW = '3f0c1f8e-0a6b-4a39-9a39-6a1de1f6a001';
const WASILKOW = '3f0c1f8e-0a6b-4a39-9a39-6a1de1f6a002';

interface Oracle {
  readonly cases: readonly {
    readonly name: string;
    readonly input: {
      readonly key_hex: string;
      readonly tenant: string;
      readonly kind: string;
      readonly value: string;
    };
    readonly expected: { readonly pseudonym: string };
  }[];
}
const oracle = JSON.parse(readFileSync(join(process.cwd(), 'test/oracles/27_pseudonyms.json'), 'utf8')) as Oracle;

describe('a pseudonym', () => {
  it.each(oracle.cases)('agrees with the published case $name', ({ input, expected }) => {
    const { key_hex, tenant, kind, value } = input;
    expect(pseudonymOf(Buffer.from(key_hex, 'hex'), tenant, kind, value).toString('hex')).toBe(expected.pseudonym);
  });

  it('is the same for the same address however it is typed, full-width characters included', () => {
    const key = Buffer.alloc(32, 7);
    const plain = pseudonymOf(key, AUGUSTOW, 'email', 'ola@example.pl');
    expect(pseudonymOf(key, AUGUSTOW, 'email', ' OLA@ｅｘａｍｐｌｅ.pl\t')).toEqual(plain);
    expect(pseudonymOf(key, AUGUSTOW, 'platform-user', 'ola@example.pl')).not.toEqual(plain);
  });
});

describe('the key file', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'keys-'));
    path = join(folder, 'secret', 'keys.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made at first use, readable by its owner alone', () => {
    openKeys(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('gives a person the same pseudonym after a restart, and another one in another municipality', () => {
    const before = openKeys(path).pseudonym(AUGUSTOW, 'email', 'ola@example.pl');
    const reopened = openKeys(path);
    expect(reopened.pseudonym(AUGUSTOW, 'email', 'ola@example.pl')).toEqual(before);
    expect(reopened.pseudonym(WASILKOW, 'email', 'ola@example.pl').pseudonym).not.toEqual(before.pseudonym);
    expect(before.epoch).toBe(1);
  });

  it('is shared by two processes that meet a new municipality at the same time', () => {
    const [api, worker] = [openKeys(path), openKeys(path)];
    const seenByApi = api.pseudonym(AUGUSTOW, 'email', 'ola@example.pl');
    worker.pseudonym(WASILKOW, 'email', 'ola@example.pl');
    expect(worker.pseudonym(AUGUSTOW, 'email', 'ola@example.pl')).toEqual(seenByApi);
    expect(openKeys(path).pseudonym(AUGUSTOW, 'email', 'ola@example.pl')).toEqual(seenByApi);
  });

  it('uses the newest key of a municipality and says which it was', () => {
    const first = openKeys(path).pseudonym(AUGUSTOW, 'email', 'ola@example.pl');
    const file = JSON.parse(readFileSync(path, 'utf8')) as { workspaces: Record<string, Record<string, string>> };
    file.workspaces[AUGUSTOW] = { ...file.workspaces[AUGUSTOW], 2: 'ab'.repeat(32) };
    writeFileSync(path, JSON.stringify(file));
    const second = openKeys(path).pseudonym(AUGUSTOW, 'email', 'ola@example.pl');
    expect(second.epoch).toBe(2);
    expect(second.pseudonym).not.toEqual(first.pseudonym);
  });

  it('never makes the pseudonyms of a forgotten municipality again', () => {
    const keys = openKeys(path);
    const before = keys.pseudonym(AUGUSTOW, 'email', 'ola@example.pl');
    keys.forget(AUGUSTOW);
    expect(keys.pseudonym(AUGUSTOW, 'email', 'ola@example.pl').pseudonym).not.toEqual(before.pseudonym);
  });

  it('opens what it has sealed, for the same municipality only', () => {
    const keys = openKeys(path);
    const sealed = keys.encrypt(AUGUSTOW, 'Więcej ławek nad Nettą 🌳');
    expect(keys.decrypt(AUGUSTOW, sealed)).toBe('Więcej ławek nad Nettą 🌳');
    expect(() => keys.decrypt(WASILKOW, sealed)).toThrow(expect.objectContaining({ code: 'wrong-key' }));
    expect(sealed.includes('ławek')).toBe(false);
    expect(keys.encrypt(AUGUSTOW, 'Więcej ławek nad Nettą 🌳')).not.toEqual(sealed);
    expect(sealed[0]).toBe(keys.encryptionEpoch);
  });

  it('notices a sealed text that was tampered with or cut off', () => {
    const keys = openKeys(path);
    const sealed = keys.encrypt(AUGUSTOW, 'Tak');
    sealed[14] = (sealed[14] ?? 0) ^ 1;
    expect(() => keys.decrypt(AUGUSTOW, sealed)).toThrow(expect.objectContaining({ code: 'wrong-key' }));
    expect(() => keys.decrypt(AUGUSTOW, sealed.subarray(0, 20))).toThrow(
      expect.objectContaining({ code: 'wrong-key' }),
    );
  });

  it('is refused when others may read it, and when it is damaged', () => {
    openKeys(path);
    chmodSync(path, 0o644);
    expect(() => openKeys(path)).toThrow(expect.objectContaining({ code: 'keys-file-open' }));
    writeFileSync(path, '{"version":1');
    chmodSync(path, 0o600);
    expect(() => openKeys(path)).toThrow(expect.objectContaining({ code: 'keys-file-broken' }));
  });
});
