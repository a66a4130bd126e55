import { fileError } from '../files/input-file.js';
import { isObject } from './shapes.js';

/** Under which offices and the state register of borders keep the name of an area, in the order of preference. */
const USUAL = ['nazwa', 'name', 'jpt_nazwa_', 'osiedle', 'dzielnica', 'sołectwo', 'solectwo', 'miejscowość', 'label'];
const LONGEST_NAME = 200;

/**
 * The name of each feature: in the property that the person chose, in a usual one, else in the only property whose texts all differ.
 * @throws {InvalidInputError} `no-area-names`, with the properties there are
 */
export function nameOfAreas(
  file: string,
  features: readonly Record<string, unknown>[],
  chosen: string | undefined,
): { readonly property: string; readonly of: readonly string[] } {
  const properties = features.map((feature) => (isObject(feature['properties']) ? feature['properties'] : {}));
  const names = [...new Set(properties.flatMap((own) => Object.keys(own)))].slice(0, 1000);
  const find = (wanted: string) => names.find((name) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
  const isNaming = (property: string) => properties.some((own) => textOf(own[property]) !== '');
  const property =
    chosen === undefined
      ? (USUAL.map(find).find((name) => name !== undefined && isNaming(name)) ?? onlyNaming(names, properties))
      : find(chosen);
  if (property === undefined || !isNaming(property)) {
    throw fileError('no-area-names', file, 'no property holds the names of the areas', {
      found: names.slice(0, 12).join(', ').slice(0, 200),
    });
  }
  return { property, of: properties.map((own) => textOf(own[property])) };
}

function onlyNaming(names: readonly string[], properties: readonly Record<string, unknown>[]): string | undefined {
  const candidates = names.filter((name) => {
    const texts = properties.map((own) => textOf(own[name]));
    return texts.every((text) => /\p{L}{2}/u.test(text)) && new Set(texts).size === texts.length;
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
}
