import { slug } from '#contracts';
import { suggestSlug } from './suggest-slug.js';

it.each([
  ['Budżet obywatelski 2027', 'budzet-obywatelski-2027'],
  ['  Łąki, żółć & źródła!  ', 'laki-zolc-zrodla'],
  ['Консультації', ''],
])('suggests for "%s" the address "%s"', (title, expected) => {
  expect(suggestSlug(title)).toBe(expected);
});

it('suggests only what the server takes, however long the title is', () => {
  expect(slug.safeParse(suggestSlug(`${'a'.repeat(63)} i jeszcze trochę`)).success).toBe(true);
});
