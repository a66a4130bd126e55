import { InvalidSettingsError } from './invalid-settings-error.js';
import { readSettings } from './settings.js';

describe('readSettings', () => {
  it('starts without any setting, on this machine only, with everything embedded', () => {
    const settings = readSettings({}, '/srv/nasluch');
    expect(settings).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      role: 'all',
      databaseUrl: null,
      dataDir: '/srv/nasluch/.data',
      keysFile: '/srv/nasluch/.data/keys.json',
      production: false,
    });
  });

  it('names everything that is wrong at once', () => {
    const read = () => readSettings({ PORT: 'many', ROLE: 'both' }, '/srv');
    expect(read).toThrow(InvalidSettingsError);
    expect(read).toThrow(/PORT[\s\S]*ROLE/);
  });

  it('refuses production without the public address and the keys', () => {
    expect(() => readSettings({ NODE_ENV: 'production' }, '/srv')).toThrow(/PUBLIC_URL[\s\S]*NASLUCH_KEYS_FILE/);
  });

  it('refuses a split api or worker without a shared server', () => {
    expect(() => readSettings({ ROLE: 'worker' }, '/srv')).toThrow(/DATABASE_URL/);
  });

  it('takes an empty variable for an absent one', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: '' }, '/srv').port).toBe(3000);
  });
});
