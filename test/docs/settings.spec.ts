import { readSettings, SETTING_NAMES } from '#settings';
import { readDocument } from './documents.js';

/** Rows of the table under "Settings": name, default, meaning, example, without their backquotes. */
function readTable(): string[][] {
  const { text } = readDocument('docs/operations.md');
  const section = text.split('\n## Settings\n')[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| (`\w+`.*) \|$/gm)].map(([, row]) =>
    row.split(' | ').map((cell) => cell.replace(/^`([^`]*)`$/, '$1')),
  );
}

describe('the table of settings in docs/operations.md', () => {
  it('has every setting that the program reads, and no other', () => {
    expect(readTable().map(([name]) => name)).toEqual(SETTING_NAMES);
  });

  it('says of each what it means and gives an example that the program takes', () => {
    const production = { PUBLIC_URL: 'https://nasluch.example.pl', NASLUCH_KEYS_FILE: '/keys', DATABASE_URL: 'postgres://a@b/c' };
    for (const [name, , meaning, example] of readTable()) {
      expect(meaning.length).toBeGreaterThan(15);
      expect(() => readSettings({ ...production, [name]: example }, '/srv')).not.toThrow();
    }
  });

  it('states the defaults that an empty environment gives', () => {
    const written = Object.fromEntries(readTable().map(([name, value]) => [name, value]));
    const { production, port, host, publicUrl, dataDir, databaseUrl, redisUrl, role, keysFile, smtpUrl, trustProxy, inbox, privateSources, chromium, backup, logLevel } =
      readSettings({}, '/srv');
    expect(written).toEqual({
      NODE_ENV: production ? 'production' : 'development',
      PORT: String(port),
      HOST: host,
      PUBLIC_URL: publicUrl ?? 'none',
      NASLUCH_DATA_DIR: dataDir.replace('/srv', '.'),
      DATABASE_URL: databaseUrl ?? 'none',
      REDIS_URL: redisUrl ?? 'none',
      ROLE: role,
      NASLUCH_KEYS_FILE: keysFile === `${dataDir}/keys.json` ? '`keys.json` in the data folder' : keysFile,
      SMTP_URL: smtpUrl ?? 'none',
      TRUST_PROXY: String(trustProxy),
      NASLUCH_INBOX: String(inbox),
      NASLUCH_PRIVATE_SOURCES: String(privateSources),
      NASLUCH_CHROMIUM: chromium ?? 'none',
      NASLUCH_BACKUP: backup,
      LOG_LEVEL: logLevel,
    });
  });
});
