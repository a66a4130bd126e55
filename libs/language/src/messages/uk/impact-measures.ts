import type { TranslationOf } from '../../message-types.js';
import type { impactMeasures as polish } from '../pl/impact-measures.js';

export const impactMeasures: TranslationOf<typeof polish, 'uk'> = {
  'impact.waiting.answer': 'Час очікування на відповідь',
  'impact.waiting.answer.nothing': 'На відповідь нічого не чекало.',
  'impact.waiting.answer.half': {
    one: 'Половина думок отримала відповідь протягом {count} дня',
    few: 'Половина думок отримала відповідь протягом {count} днів',
    many: 'Половина думок отримала відповідь протягом {count} днів',
    other: 'Половина думок отримала відповідь протягом {count} дня',
  },
  'impact.waiting.answer.open': 'На відповідь досі чекає {part} з {n} думок',
  'impact.waiting.answer.subtitle':
    'Частина думок, яка досі чекає на першу відповідь, день за днем; n = {n}, з відповіддю {answered}. Смуга — довірчий інтервал 95%, риски — думки, які чекають далі.',
  'impact.waiting.delivery': 'Від рішення до виконання',
  'impact.waiting.delivery.nothing': 'Позитивних рішень із датою ще немає.',
  'impact.waiting.delivery.half': {
    one: 'Половину позитивних рішень виконано протягом {count} дня',
    few: 'Половину позитивних рішень виконано протягом {count} днів',
    many: 'Половину позитивних рішень виконано протягом {count} днів',
    other: 'Половину позитивних рішень виконано протягом {count} дня',
  },
  'impact.waiting.delivery.open': 'На виконання досі чекає {part} з {n} позитивних рішень',
  'impact.waiting.delivery.subtitle':
    'Частина позитивних рішень, яка досі чекає на виконання, день за днем; n = {n}, виконано: {answered}. Смуга — довірчий інтервал 95%, риски — рішення, які чекають далі.',
  'impact.waiting.again': 'Порахуйте вплив заново, і тут з’явиться діаграма.',
  'impact.waiting.range': '(інтервал {range})',
  'impact.waiting.left-out': {
    one: '{count} думки немає на кривій: не знаємо дня надходження або відповіді.',
    few: '{count} думок немає на кривій: не знаємо дня надходження або відповіді.',
    many: '{count} думок немає на кривій: не знаємо дня надходження або відповіді.',
    other: '{count} думки немає на кривій: не знаємо дня надходження або відповіді.',
  },
  'impact.waiting.column.range': 'Інтервал',
  'impact.on-time.promised': {
    one: 'В обіцяний час ({count} день) відповіли на {share}.',
    few: 'В обіцяний час ({count} дні) відповіли на {share}.',
    many: 'В обіцяний час ({count} днів) відповіли на {share}.',
    other: 'В обіцяний час ({count} дня) відповіли на {share}.',
  },
  'impact.on-time.usual': {
    one: 'Процес не обіцяв строку; протягом {count} дня відповіли на {share}.',
    few: 'Процес не обіцяв строку; протягом {count} днів відповіли на {share}.',
    many: 'Процес не обіцяв строку; протягом {count} днів відповіли на {share}.',
    other: 'Процес не обіцяв строку; протягом {count} дня відповіли на {share}.',
  },
  'impact.on-time.unsettled': 'Частина чекає коротше, тож ця частка ще може зрости.',
  'impact.delivery.late': 'Виконано після строку: {late}. Строк минув, а виконання немає: {overdue}.',
  'impact.as-of': 'Станом на {date}. Календарні дні; коментарі мешканців одне одному не чекають на відповідь.',
  'impact.rates': 'Рішення і шлях думок',
  'impact.adoption.parts':
    'Рішення: враховано {adopted}, частково {partly}, не враховано {rejected}, інші {other}, на розгляді {pending}.',
  'impact.measure.column': 'Показник',
  'impact.measure.column.of': 'Скільки зі скількох',
  'impact.measure.of': '{numerator} з {denominator}',
  'impact.measure.decided': 'справи, у яких є рішення',
  'impact.measure.adopted': 'рішення врахувати повністю або частково',
  'impact.measure.reasoned': 'відмови з названою причиною',
  'impact.measure.implemented': 'враховано і виконано',
  'impact.measure.themed': 'думки в темі',
  'impact.measure.responded': 'думки з відповіддю',
  'impact.measure.reached-decision': 'думки, від яких є шлях до рішення',
  'impact.measure.reached-decision-suggested': 'те саме разом зі зв’язками, які треба підтвердити',
  'impact.measure.reached-outcome': 'думки, від яких є шлях до виконання',
  'impact.suggested.note': 'Зв’язки, запропоновані програмою, не рахуються, доки їх не підтвердить людина.',
  'impact.evaluation': 'Для оцінювачів',
  'impact.orphans': {
    one: '{count} рішення, до якого не веде жодна думка.',
    few: '{count} рішення, до яких не веде жодна думка.',
    many: '{count} рішень, до яких не веде жодна думка.',
    other: '{count} рішення, до яких не веде жодна думка.',
  },
  'impact.districts': 'Час очікування за місцем: логранговий критерій χ² = {chiSquare}, p = {p}.',
  'impact.equality': 'Рівність впливу',
  'impact.equality.lead': {
    one: 'Порівняно {count} групу. Врахування залежить також від вартості й повноважень, тож різниця — це питання, а не вирок.',
    few: 'Порівняно {count} групи. Врахування залежить також від вартості й повноважень, тож різниця — це питання, а не вирок.',
    many: 'Порівняно {count} груп. Врахування залежить також від вартості й повноважень, тож різниця — це питання, а не вирок.',
    other:
      'Порівняно {count} групи. Врахування залежить також від вартості й повноважень, тож різниця — це питання, а не вирок.',
  },
  'impact.equality.few':
    'За думками, щодо яких є рішення, стоїть так мало осіб із кожної групи, що жодної не можна показати без ризику їх упізнати.',
  'impact.equality.group': 'Група',
  'impact.equality.adopted': 'Враховані з тих, щодо яких є рішення',
  'impact.equality.ratio': 'Відношення до решти',
  'impact.equality.adjusted': 'Відношення всередині тем',
};
