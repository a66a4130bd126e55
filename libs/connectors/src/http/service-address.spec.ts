import { isPrivateAddress, serviceAddress } from './service-address.js';

const codeOf = (typed: string, allowPrivate = false) => {
  try {
    return serviceAddress(typed, { allowPrivate }).href;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the address of a platform, as an administrator types it', () => {
  it('is taken with or without https, and without the page that was open', () => {
    expect(codeOf(' jeziorno.govocal.com/pl-PL/projects ')).toBe('https://jeziorno.govocal.com/');
    expect(codeOf('https://Jeziorno.GoVocal.com:8443')).toBe('https://jeziorno.govocal.com:8443/');
    expect(codeOf('https://łódź.example.org')).toBe('https://xn--d-uga0v4h.example.org/');
  });

  it.each([
    'http://jeziorno.govocal.com',
    'ftp://jeziorno.govocal.com',
    'file:///etc/passwd',
    'ratusz',
    '',
    'https://a:b@c.pl',
  ])('is refused where it is no https address of the internet: %s', (typed) =>
    expect(codeOf(typed)).toBe('source-address-invalid'),
  );

  // the URL standard writes all of these as 127.0.0.1, 10.0.0.1, ::1, ::ffff:7f00:1 …
  it.each([
    'localhost:5432',
    'https://127.0.0.1',
    'https://0x7f.1',
    'https://2130706433',
    'https://10.0.0.1',
    'https://169.254.169.254',
    'https://[::1]',
    'https://[::ffff:127.0.0.1]',
    'https://[fd00::1]',
    'https://[64:ff9b::7f00:1]',
  ])('is refused where it leads into a private network: %s', (typed) => {
    expect(codeOf(typed)).toBe('source-address-private');
  });

  it('may be this computer, over http too, where private addresses are allowed', () => {
    expect(codeOf('http://127.0.0.1:3000', true)).toBe('http://127.0.0.1:3000/');
    expect(codeOf('http://jeziorno.govocal.com', true)).toBe('source-address-invalid');
  });

  it('tells addresses of the internet from private ones', () => {
    expect(['8.8.8.8', '2606:4700::1111', '172.32.0.1'].map(isPrivateAddress)).toEqual([false, false, false]);
    expect(['172.31.255.255', '100.64.0.1', 'fe80::1', '0.0.0.0', '::', 'nazwa'].map(isPrivateAddress)).toEqual(
      Array.from({ length: 6 }, () => true),
    );
  });
});
