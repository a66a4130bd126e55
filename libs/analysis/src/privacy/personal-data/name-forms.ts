import { declineFirstName, declineSurname } from './decline.js';
import { DOUBTFUL_FIRST_NAMES, FIRST_NAMES } from './first-names.js';
import { DOUBTFUL_SURNAMES, FAMOUS_PEOPLE, SURNAMES } from './surnames.js';

/** What a word may be; several at once. */
export const FIRST_NAME = 1;
/** A first name that is a word of the language as well. */
export const DOUBTFUL_FIRST_NAME = 2;
export const SURNAME = 4;
export const DOUBTFUL_SURNAME = 8;
/** The surname of somebody after whom streets are named. */
export const FAMOUS = 16;

/** Endings of surnames in every case: -ski, -cki, -wicz, -czyk, -czak, -iuk, -enko and the like. */
const SURNAME_ENDING =
  /(?:(?:sk|ck|dzk|zk)(?:i|iego|iemu|im|a|iej|ą|ich|imi)|(?:wicz|czyk|czak|szak|iak|iuk|czuk|arz|asz|orz)(?:a|owi|em|iem|u|owie|ów|om|ami|ach|owa|owej|ówna)?|(?:enk)(?:o|i|ę|ą|owie|ów)|(?:ew|ow)(?:icz)(?:a|owi|em|u|ów|owie)?|ówn(?:a|y|ę|ą))$/;

/** Who types without Polish letters writes malgorzata; shorter forms would meet other words. */
const SHORTEST_PLAIN = 5;

/** First names of the famous, by each form of their surname. */
const famous = new Map<string, Set<string>>();
let forms: ReadonlyMap<string, number> | null = null;

/** Every declined form of the lists; worked out at the first question, some 20,000 entries. */
function nameForms(): ReadonlyMap<string, number> {
  if (forms) return forms;
  const made = new Map<string, number>();
  const add = (form: string, kind: number) => {
    made.set(form, (made.get(form) ?? 0) | kind);
    const plain = form.length < SHORTEST_PLAIN ? form : withoutMarks(form);
    if (plain !== form) made.set(plain, (made.get(plain) ?? 0) | kind);
  };
  for (const name of FIRST_NAMES) {
    for (const form of declineFirstName(name)) add(form, FIRST_NAME);
  }
  for (const form of DOUBTFUL_FIRST_NAMES) add(form, FIRST_NAME | DOUBTFUL_FIRST_NAME);
  for (const name of SURNAMES) {
    const kind = SURNAME | (DOUBTFUL_SURNAMES.has(name) ? DOUBTFUL_SURNAME : 0);
    for (const form of declineSurname(name)) add(form, kind);
  }
  for (const person of FAMOUS_PEOPLE) {
    const [first, last] = person.split(' ');
    const surnames = last.includes('-') ? last.split('-').map(declineSurname) : [declineSurname(last)];
    for (const form of surnames.length > 1 ? doubled(surnames[0], surnames[1]) : surnames[0]) {
      add(form, FAMOUS);
      const known = famous.get(form) ?? new Set();
      for (const firstForm of declineFirstName(first)) known.add(firstForm);
      famous.set(form, known);
    }
  }
  forms = made;
  return made;
}

/** Adam Mickiewicz and Adama Mickiewicza, not Bożena Mickiewicz; both in lower case. */
export function isFamous(first: string, last: string): boolean {
  nameForms();
  return famous.get(last)?.has(first) ?? false;
}

function doubled(one: readonly string[], other: readonly string[]): string[] {
  return one.flatMap((form) => [...other, 'curie'].map((second) => `${form}-${second}`));
}

/** What a word in lower case may be; of a double name, what either part is. */
export function nameKind(lower: string): number {
  const known = nameForms();
  const whole = known.get(lower);
  if (whole !== undefined || !lower.includes('-')) return whole ?? 0;
  return lower.split('-').reduce((kinds, part) => kinds | ((known.get(part) ?? 0) & ~DOUBTFUL_SURNAME), 0);
}

/** Does a word end as Polish and Ukrainian surnames do? Many adjectives do as well. */
export function endsLikeSurname(lower: string): boolean {
  return lower.length >= 5 && SURNAME_ENDING.test(lower);
}

function withoutMarks(form: string): string {
  return form.replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');
}
