import type { TranslationOf } from '../../message-types.js';
import type { themePlaces as polish } from '../pl/theme-places.js';

export const themePlaces: TranslationOf<typeof polish, 'uk'> = {
  'theme.places': 'Де про це говорять',
  'theme.places.title.more': 'Явно частіше, ніж деінде, про це говорять тут: {places}',
  'theme.places.title.less': 'Явно рідше, ніж деінде, про це говорять тут: {places}',
  'theme.places.title.none': 'Не видно місця, де про це говорили б частіше чи рідше, ніж деінде',
  'theme.places.subtitle.contributors':
    'Частина осіб із певного місця, які щось написали і згадали цю тему; інтервал 95%',
  'theme.places.subtitle.participants':
    'Частина осіб із певного місця, які взяли участь і згадали цю тему; інтервал 95%',
  'theme.places.whole': 'В усій громаді: {people} із {base} осіб, які щось написали ({share}, інтервал {range}).',
  'theme.places.base': 'Особи звідси',
  'theme.places.limits':
    'Це місця, де люди живуть, а не місця, про які вони пишуть. Хто не вказав свого місця, входить лише до числа для всієї громади.',
  'theme.places.hidden': 'Приховано для захисту приватності:',
  'theme.places.few': 'Без відсотка, бо там менше ніж {least:count.people-genitive}:',
  'theme.places.lists': 'Список думок відкривається від {count:count.people-genitive}.',
  'theme.places.all-hidden':
    'У жодному місці тему не згадало досить осіб, щоб показати числа, не вказуючи на цих людей.',
  'theme.places.no-map': 'Щоб побачити карту, додайте межі територій:',
  'theme.places.no-map.link': 'Охоплення, Карта',
  'theme.places.says': 'Яка частина осіб із кожного місця згадала цю тему.',
  'theme.places.formula':
    'x ÷ n, де x — особи з місця, які згадали тему, а n — {base}; виділення: точний критерій Фішера з поправкою Бенджаміні та Гохберґа проти всіх інших',
  'theme.places.numerator': 'особи з місця, які згадали тему; кожну рахуємо один раз',
  'theme.places.denominator.contributors': 'особи з місця, які щось написали',
  'theme.places.denominator.participants':
    'усі учасники з місця, бо кількість лише тих, хто писав, указала б на осіб, які тільки голосували',
  'figure.places.extremes':
    'Найбільша частина осіб згадала тему тут: {high} ({highShare}); найменша тут: {low} ({lowShare}).',
  'figure.places.only': 'Відсоток відомий лише для одного місця: {label} ({share}).',
  'figure.places.few': {
    one: 'Без відсотка, бо там менше ніж {least:count.people-genitive}: {count} місце.',
    few: 'Без відсотка, бо там менше ніж {least:count.people-genitive}: {count} місця.',
    many: 'Без відсотка, бо там менше ніж {least:count.people-genitive}: {count} місць.',
    other: 'Без відсотка, бо там менше ніж {least:count.people-genitive}: {count} місця.',
  },
  'figure.places.no-share': 'Де менше ніж {least:count.people-genitive}, подаємо кількість осіб без відсотка.',
  'figure.places.share': 'Згадали тему',
  'figure.places.legend': 'Частина осіб із місця, які згадали тему',
  'figure.places.legend.unknown': 'без відсотка',
};
