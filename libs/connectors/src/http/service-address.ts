import { BlockList, isIP } from 'node:net';
import { InvalidInputError } from '#domain';

/**
 * Addresses that no platform on the internet has: this computer, its network, and those that lead back to them (IANA special-purpose
 * registries, RFC 6890).
 */
const PRIVATE = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(network, bits, 'ipv6');
}

/** Whether an IP address is of this computer or of a private network; what is no IP address is not to be asked either. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  return family === 0 || PRIVATE.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * The origin of a platform that an administrator typed: `jeziorno.govocal.com` or `https://jeziorno.govocal.com/pl-PL`. Only https;
 * http is for this computer alone, and only where private addresses are allowed.
 *
 * @throws {InvalidInputError} `source-address-invalid`, `source-address-private`
 * @example serviceAddress(' jeziorno.govocal.com/pl-PL ').href; // 'https://jeziorno.govocal.com/'
 */
export function serviceAddress(typed: string, options: { readonly allowPrivate?: boolean } = {}): URL {
  const text = typed.trim();
  const url = parseUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  const host = url === null ? '' : hostOf(url);
  const isNamed = host.includes('.') || host.includes(':') || host === 'localhost';
  if (url === null || !isNamed || url.username !== '' || url.password !== '') throw invalid();
  const isHere = host === 'localhost' || host.endsWith('.localhost') || (isIP(host) > 0 && isPrivateAddress(host));
  if (isHere && options.allowPrivate !== true) throw privateAddress();
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) throw invalid();
  return new URL(url.origin);
}

export function parseUrl(text: string, base?: URL): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null;
}

/** The host without the brackets of IPv6. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

export function privateAddress(): InvalidInputError {
  return new InvalidInputError('source-address-private', 'The address is of this computer or of a private network.');
}

function invalid(): InvalidInputError {
  return new InvalidInputError('source-address-invalid', 'The address is not that of a platform with https.');
}
