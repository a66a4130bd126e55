import { headerKey } from '../files/header.js';

const NAME =
  /^((proszę )?(podaj|podać|wpisz|wpisać) )?((swoje|twoje|your|my) )?(imię|imiona|nazwisko|imię i nazwisko|nazwisko i imię|name|full name|first name|last name|surname)( \(.*\))?[?.]*$/;
const ADDRESS =
  /^((proszę )?(podaj|podać|wpisz|wpisać) )?((swój|twój|your|my) )?(adres( zamieszkania| korespondencyjny| do korespondencji)?|(home |postal )?address)[?.]*$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^\+?[\d\s()-]{9,17}$/;

/**
 * What a question asks about a person's identity and not about her opinion: an e-mail address, by which she can be known again on
 * another channel, or a name, telephone number or address, which stays unread. Half of its answers, or its own words, tell it.
 */
export function personalKind(title: string, answers: readonly string[]): 'email' | 'private' | null {
  const filled = answers.map((answer) => answer.trim()).filter((answer) => answer !== '');
  const half = (test: RegExp) =>
    filled.length > 0 &&
    filled.filter((answer) => answer.length <= 254 && test.test(answer)).length >= filled.length / 2;
  if (half(EMAIL)) return 'email';
  const key = headerKey(title);
  if (NAME.test(key) || ADDRESS.test(key)) return 'private';
  if (/telefon|komórk|phone|mobile/.test(key) && half(PHONE)) return 'private';
  return null;
}

/** Whether a question was answered with files: their addresses are no answers. */
export function areFiles(answers: readonly string[]): boolean {
  const filled = answers.map((answer) => answer.trim()).filter((answer) => answer !== '');
  const addresses = filled.flatMap((answer) => answer.split(/\s+|[,;](?=https?:)/)).filter((address) => address !== '');
  return filled.length > 0 && addresses.every((address) => /^https?:\/\/./.test(address));
}
