import type { TranslationOf } from '../../message-types.js';
import type { stance as polish } from '../pl/stance.js';

/** How people stand to themes, from their votes. */
export const stance: TranslationOf<typeof polish, 'uk'> = {
  'stance.column': 'За і проти',
  'stance.short': '{support} за, {against} проти',
  'stance.short.mixed': '{mixed} і так, і так',
  'stance.none-short': 'без голосів',
  'stance.support': 'За',
  'stance.against': 'Проти',
  'stance.mixed': 'Раз за, раз проти',
  'stance.title': '{share} тих, хто голосував, — за (інтервал {range})',
  'stance.title.few': 'Голосували {people:count.people}: замало, щоб подати відсоток',
  'stance.subtitle': 'Голоси за думки цієї теми: {people:count.people}; без ставлення: {none:count.people}',
  'stance.disagreement': 'Розбіжність: {value} (0: усі на одному боці, 1: два рівні боки)',
  'stance.limits':
    'Ми рахуємо голоси за думки, а не слова. Голос за думку, яка чомусь суперечить, є голосом за цю думку.',
  'stance.dissent': 'Проти думки з цієї теми голосували {against} із {people:count.people-genitive}, які голосували.',
  'stance.sort': 'Порядок',
  'stance.sort.size': 'Найбільше думок',
  'stance.sort.disagreement': 'Найбільша розбіжність',
  'answers.question': 'Питання з анкети',
  'answers.leans': '{share} відповіли «{answers}» (інтервал {range})',
  'answers.cannot-tell': 'Не видно, чого більше: «{lowAnswers}» вибрали {low}, «{highAnswers}» вибрали {high}',
  'answers.too-few': 'Відповіли {people:count.people}: замало, щоб подати відсоток',
  'answers.suppressed': 'Замало осіб дали деякі відповіді, щоб сказати, чого більше',
  'answers.subtitle': 'Питання: {question}',
  'answers.subtitle.n':
    '(на шкалі відповіли {placed} із {people} осіб, що писали в цій темі; без відповіді: {missing})',
  'answers.column.answer': 'Відповідь',
  'answers.column.share': 'Частка',
  'answers.column.from': 'Інтервал від',
  'answers.column.to': 'Інтервал до',
  'answers.without-place': 'Інша відповідь, напр. «важко сказати»',
  'answers.missing': 'Без відповіді',
  'answers.hidden': 'Числа, менші за 5 осіб, приховано, а з ними й ті, з яких їх можна обчислити.',
  'answers.limits':
    'Це відповіді цих людей на питання з анкети. Ми нічого не вгадуємо з їхніх слів, а питання може стосуватися чогось іншого, ніж тема.',
};
