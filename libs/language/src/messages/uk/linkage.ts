import type { TranslationOf } from '../../message-types.js';
import type { linkage as polish } from '../pl/linkage.js';

export const linkage: TranslationOf<typeof polish, 'uk'> = {
  'linkage.link': 'Поєднання осіб',
  'linkage.title': 'Поєднання осіб між джерелами',
  'linkage.lead':
    'Особу, яку ми впізнаємо в кількох джерелах, рахуємо один раз. Впізнаємо її за псевдонімом адреси, номера або коду, ніколи за прізвищем.',
  'linkage.people': 'У цьому процесі пораховано: {count:count.people}.',
  'linkage.before': 'Якби рахувати кожне джерело окремо, їх було б {before}.',
  'linkage.bounds': 'Насправді їх може бути від {lower} до {upper}.',
  'linkage.bounds.why':
    'Найменше, якби ніхто з тих, кого ми не можемо поєднати, не був новою особою. Найбільше, якби новими були всі.',
  'linkage.sources': 'Джерела',
  'linkage.sources.caption': 'Особи в кожному джерелі та за чим ми їх упізнаємо',
  'linkage.column.source': 'Джерело',
  'linkage.column.people': 'Особи',
  'linkage.column.linkable': 'Впізнаємо всюди',
  'linkage.column.platform': 'Лише на платформі',
  'linkage.column.own': 'Лише в цьому джерелі',
  'linkage.column.nobody': 'Висловлювання без особи',
  'linkage.column.by': 'За чим поєднувати',
  'linkage.by.email': 'за адресою електронної пошти',
  'linkage.by.phone': 'за номером телефону',
  'linkage.by.code': 'за власним кодом, наприклад із читацького квитка',
  'linkage.by.none': 'ні за чим: лише в цьому джерелі',
  'linkage.by.of': 'За чим поєднувати осіб, джерело: {source}',
  'linkage.by.saved': 'Встановлено: {source}. Осіб і результати рахуємо заново.',
  'linkage.pairs': 'Ті самі особи у двох джерелах',
  'linkage.pairs.caption': 'Скільки осіб є одразу в обох джерелах',
  'linkage.pairs.none': 'Для порівняння потрібні щонайменше два джерела з особами.',
  'linkage.column.both': 'В обох',
  'linkage.cannot': 'Чого ми не знаємо',
  'linkage.cannot.own':
    'Номер анкети чи бюлетеня позначає особу лише в одному джерелі. Ту саму особу в іншому джерелі порахуємо вдруге.',
  'linkage.cannot.nobody':
    'За висловлюваннями без жодного ідентифікатора не рахуємо нікого: вони можуть бути від однієї особи або від багатьох.',
  'linkage.cannot.shared':
    'Одну адресу може мати ціла родина, а одна особа може мати дві адреси. Числа нижче показують, де це можливо.',
  'linkage.flags': 'Варто перевірити',
  'linkage.flags.caption': 'Що може означати, що за однією адресою стоїть кілька осіб',
  'linkage.column.sign': 'Прикмета',
  'linkage-flag.different-answers': 'та сама адреса чи номер, а стать, вік або рік народження інші',
  'linkage-flag.several-numbers': 'одна адреса, а облікових записів, анкет чи бюлетенів в одному джерелі кілька',
  'linkage-flag.repeated-votes': 'кілька голосів тієї самої особи за те саме',
  'linkage-flag.many-votes': 'значно більше голосів, ніж в інших',
  'linkage.hidden': 'Числа, з яких можна впізнати менше ніж п’ятьох осіб, приховано.',
};
