import type { Messages } from '../../message-types.js';

/** How people stand to themes, from their votes. */
export const stance = {
  'stance.column': 'Za i przeciw',
  'stance.short': '{support} za, {against} przeciw',
  'stance.short.mixed': '{mixed} tak i tak',
  'stance.none-short': 'bez głosów',
  'stance.support': 'Za',
  'stance.against': 'Przeciw',
  'stance.mixed': 'Raz za, raz przeciw',
  'stance.title': '{share} głosujących jest za (przedział {range})',
  'stance.title.few': 'Głosowało {people:count.people}: za mało, by podać procent',
  'stance.subtitle': 'Głosy na opinie tego tematu: {people:count.people}; bez stanowiska: {none:count.people}',
  'stance.disagreement': 'Spór: {value} (0: wszyscy po jednej stronie, 1: dwie równe strony)',
  'stance.limits':
    'Liczymy głosy na opinie, nie słowa. Głos za opinią, która czemuś się sprzeciwia, jest głosem za tą opinią.',
  'stance.dissent':
    'Przeciw opinii z tego tematu głosowało {against} z {people:count.people-genitive}, które głosowały.',
  'stance.sort': 'Kolejność',
  'stance.sort.size': 'Najwięcej opinii',
  'stance.sort.disagreement': 'Największy spór',
  'answers.question': 'Pytanie z ankiety',
  'answers.leans': '{share} odpowiedziało „{answers}” (przedział {range})',
  'answers.cannot-tell': 'Nie widać, czego jest więcej: „{lowAnswers}” wybrało {low}, „{highAnswers}” wybrało {high}',
  'answers.too-few': 'Odpowiedziało {people:count.people}: za mało, by podać procent',
  'answers.suppressed': 'Za mało osób przy niektórych odpowiedziach, by powiedzieć, czego jest więcej',
  'answers.subtitle': 'Pytanie: {question}',
  'answers.subtitle.n':
    '(na skali odpowiedziało {placed} z {people} osób piszących w tym temacie; brak odpowiedzi: {missing})',
  'answers.column.answer': 'Odpowiedź',
  'answers.column.share': 'Udział',
  'answers.column.from': 'Przedział od',
  'answers.column.to': 'Przedział do',
  'answers.without-place': 'Inna odpowiedź, np. „trudno powiedzieć”',
  'answers.missing': 'Brak odpowiedzi',
  'answers.hidden': 'Liczby poniżej 5 osób są ukryte, a z nimi te, z których dałoby się je wyliczyć.',
  'answers.limits':
    'To odpowiedzi tych osób na pytanie z ankiety. Niczego nie zgadujemy z ich słów, a pytanie może dotyczyć czegoś innego niż temat.',
} as const satisfies Messages<'pl'>;
