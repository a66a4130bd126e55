import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findThemes } from './find-themes.js';
import { vMeasure } from './trust/v-measure.js';

interface Parts {
  readonly what: readonly string[];
  readonly why: readonly string[];
}

/** Remarks in Polish and in Ukrainian about the same three things, put together from parts. */
const TOPICS: Readonly<Record<string, Readonly<Record<string, Parts>>>> = {
  buses: {
    pl: {
      what: [
        'Autobus jeździ za rzadko',
        'Rozkład jazdy autobusów jest zły',
        'Przystanek stoi za daleko',
        'Drogi bilet',
      ],
      why: [
        'nie mam jak dojechać do pracy',
        'kierowca nie czeka na pasażerów',
        'wieczorem nie ma kursu',
        'czekamy godzinę',
      ],
    },
    uk: {
      what: ['Автобус їздить дуже рідко', 'Розклад автобусів поганий', 'Зупинка стоїть задалеко', 'Дорогий квиток'],
      why: ['не можу доїхати до роботи', 'водій не чекає на пасажирів', 'увечері немає рейсу', 'чекаємо цілу годину'],
    },
  },
  trees: {
    pl: {
      what: [
        'Proszę posadzić drzewa',
        'Park potrzebuje nowych drzew',
        'Wycięto stare lipy',
        'Krzewy i kwiaty usychają',
      ],
      why: ['w parku brakuje cienia', 'zieleń chroni przed upałem', 'trawnik jest suchy', 'ptaki straciły gniazda'],
    },
    uk: {
      what: ['Прошу посадити дерева', 'Парк потребує нових дерев', 'Зрубали старі липи', 'Кущі та квіти всихають'],
      why: ['у парку бракує тіні', 'зелень захищає від спеки', 'газон зовсім сухий', 'птахи втратили гнізда'],
    },
  },
  waste: {
    pl: {
      what: [
        'Śmieci leżą tygodniami',
        'Kosz jest przepełniony',
        'Brakuje pojemników na odpady',
        'Segregacja nie działa',
      ],
      why: ['szczury biegają wokół śmieci', 'odpady śmierdzą', 'nikt nie sprząta', 'wywóz jest za drogi'],
    },
    uk: {
      what: ['Сміття лежить тижнями', 'Кошик переповнений', 'Бракує контейнерів на відходи', 'Сортування не працює'],
      why: ['щури бігають навколо сміття', 'відходи смердять', 'ніхто не прибирає', 'вивіз задорогий'],
    },
  },
};
const WHERE: Readonly<Record<string, readonly string[]>> = {
  pl: ['przy szkole', 'na osiedlu', 'w centrum', 'koło sklepu', 'przy ratuszu', 'za mostem'],
  uk: ['біля школи', 'у мікрорайоні', 'у центрі', 'біля магазину', 'біля ратуші', 'за мостом'],
};

const REMARKS = Object.entries(TOPICS).flatMap(([topic, languages]) =>
  Object.entries(languages).flatMap(([language, { what, why }]) =>
    what.flatMap((start, row) =>
      WHERE[language]!.map((where, column) => ({
        id: `${topic} ${language} ${row} ${column}`,
        text: `${start} ${where}, ${why[(row + column) % why.length]}`,
        topic,
        language,
      })),
    ),
  ),
);

it('joins what is said in two languages: themes follow the topic and not the language', () => {
  const { assignments, languages } = findThemes(REMARKS, { themes: 3 });
  const [topics, tongues] = [0, 1].map((part) => assignments.map(({ id }) => id.split(' ')[part]!));
  const themes = assignments.map(({ theme }) => theme);
  expect(languages).toEqual({ pl: 72, uk: 72 });
  expect(vMeasure(themes, topics!)).toBeGreaterThan(0.7);
  expect(vMeasure(themes, tongues!)).toBeLessThan(0.05);
});

interface Remark {
  readonly id: string;
  readonly topic: string;
  readonly language: string;
  readonly title?: string;
  readonly text: string;
}

function readRemarks(file: string): Remark[] {
  const path = resolve('fixtures/texts', `${file}.json`);
  return (JSON.parse(readFileSync(path, 'utf8')) as Omit<Remark, 'id'>[]).map((remark, at) => ({
    ...remark,
    id: String(at).padStart(4, '0'),
  }));
}

function shareOf(remarks: readonly Remark[], topic: string): number {
  return remarks.filter((remark) => remark.topic === topic).length / remarks.length;
}

describe.each(['jeziorno/diagnosis', 'sosnowek/consultation'])('in the Polish town of %s', (file) => {
  const remarks = readRemarks(file);
  const { assignments } = findThemes(
    remarks.map(({ id, title, text }) => ({ id, text: [title, text].join('\n') })),
    { themes: new Set(remarks.map(({ topic }) => topic)).size },
  );
  const themeOf = new Map(assignments.map(({ id, theme }) => [id, theme]));
  const polish = remarks.filter(({ language }) => language === 'pl');

  it.each(['uk', 'en'])(
    'a remark in %s stands with Polish ones of its topic twice as often as by chance',
    (language) => {
      const few = remarks.filter((remark) => remark.language === language);
      let [found, chance] = [0, 0];
      for (const { id, topic } of few) {
        const company = polish.filter((other) => themeOf.get(other.id) === themeOf.get(id));
        if (company.length > 0) found += shareOf(company, topic);
        chance += shareOf(polish, topic);
      }
      expect(few.length).toBeGreaterThan(5);
      expect(found).toBeGreaterThan(2 * chance);
    },
  );
});
