/**
 * A pressed key in small letters, as help texts name it: where the keyboard writes another script, the Latin letter of its place.
 * A Latin letter with a mark, such as ż, is a letter of its own.
 * @example latinKey({ key: 'л', code: 'KeyK' }); // 'k'
 */
export function latinKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const [, place] = /^Key([A-Z])$/.exec(code) ?? [];
  const isForeign = key.length === 1 && /\p{L}/u.test(key) && !/\p{Script=Latin}/u.test(key);
  return (isForeign && place !== undefined ? place : key).toLowerCase();
}
