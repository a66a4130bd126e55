import { distinctTexts } from '../../text/distinct-texts.js';
import { alikeTexts } from './alike-texts.js';

const LETTER = 'Proszę o nową ławkę przy fontannie w parku miejskim, bo nie ma gdzie usiąść';
const ROWS = [
  { id: 'letter', text: LETTER },
  { id: 'letter-again', text: LETTER },
  { id: 'letter-copied', text: `${LETTER}!!! Nowak` },
  { id: 'bench', text: 'Więcej ławek w parku' },
  { id: 'lamp', text: 'Latarnia nie świeci' },
];

it('leads each copy to the texts like its original, and never to its copies', () => {
  const distinct = distinctTexts(ROWS, 'pl');
  const fitted = distinct.texts.filter((text, at) => text.leader === at);
  const at = (id: string) => fitted.findIndex(({ ids }) => ids.includes(id));
  const [leader, bench, lamp] = [
    fitted.findIndex(({ content }) => content.startsWith('proszę')),
    at('bench'),
    at('lamp'),
  ];
  const texts = new Int32Array(fitted.length * 2).fill(-1);
  const likeness = new Float64Array(fitted.length * 2);
  texts.set([bench, lamp], leader * 2);
  likeness.set([0.9, 0.79], leader * 2);
  texts.set([leader, lamp], bench * 2);
  likeness.set([0.9, 0.8], bench * 2);
  const alike = alikeTexts(distinct, fitted, { rows: fitted.length, most: 2, texts, likeness });
  const copies = ['letter', 'letter-again', 'letter-copied'];
  for (const id of copies) expect(alike[id]).toEqual(['bench']);
  expect(copies).toContain(alike.bench![0]);
  expect(alike.bench![1]).toBe('lamp');
  expect(alike).not.toHaveProperty('lamp');
});

it('names at most five', () => {
  const rows = Array.from({ length: 9 }, (_, at) => ({ id: `r${at}`, text: `słowo${'abcdefghi'[at]}` }));
  const distinct = distinctTexts(rows, 'pl');
  const texts = Int32Array.from({ length: 9 * 8 }, (_, at) => (Math.floor(at / 8) + 1 + (at % 8)) % 9);
  const graph = { rows: 9, most: 8, texts, likeness: new Float64Array(9 * 8).fill(0.95) };
  for (const ids of Object.values(alikeTexts(distinct, distinct.texts, graph))) expect(ids).toHaveLength(5);
});
