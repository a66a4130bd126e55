import type { TranslationOf } from '../../message-types.js';
import type { assessment as polish } from '../pl/assessment.js';

/** Draft of a data protection impact assessment, made from what is stored and set. */
export const assessment: TranslationOf<typeof polish, 'uk'> = {
  'assessment.title': 'Оцінка впливу на захист даних (проєкт)',
  'assessment.draft':
    'Це проєкт для відповідальної особи із захисту даних, складений із того, що записано в програмі Nasłuch. Це не юридична порада і не готова оцінка. Місця у квадратних дужках доповнює громада.',
  'assessment.sample': 'Дані в цьому процесі вигадано.',
  'assessment.controller': 'Володілець даних: {municipality}',
  'assessment.process': 'Процес: {process}',
  'assessment.dates': 'Період: {dates}',
  'assessment.dates.open': 'від {from}, без дати кінця',
  'assessment.dates.none': 'дат не вказано',
  'assessment.made': 'Стан на: {date}, версія даних {version}',
  'assessment.purpose': '1. Для чого обробляють дані',
  'assessment.purpose.heard':
    'Щоб знати, що сказали мешканці: думки об’єднують у теми й пов’язують із ними відповіді адміністрації.',
  'assessment.purpose.reach':
    'Щоб знати, хто взяв участь, а кого забракло: кількість учасників порівнюють із кількістю мешканців за групами.',
  'assessment.purpose.impact': 'Щоб прозвітувати, що з цього вийшло: рішення та їх виконання.',
  'assessment.purpose.not':
    'Програма не ухвалює рішень щодо осіб, не оцінює їх і не створює їхніх профілів. Тексти не залишають сервера громади.',
  'assessment.purpose.basis':
    'Правова підстава: [доповнює громада, напр. ст. 6 ч. 1 п. «e» GDPR і норма про консультації]',
  'assessment.data': '2. Які дані зберігають',
  'assessment.data.texts': 'Висловлювання з прихованими даними: {count}',
  'assessment.data.people': 'Учасники під псевдонімами: {count}',
  'assessment.data.originals': 'Оригінали текстів, у яких щось приховано, зашифровані: {count}',
  'assessment.data.rows': 'Рядки в тому вигляді, у якому надійшли, зашифровані: {count}',
  'assessment.data.told': 'Що учасники вказали про себе: {what}',
  'assessment.data.told.nothing': 'Учасники нічого про себе не вказали.',
  'assessment.data.masked':
    'У текстах правила приховують адреси електронної пошти, номери телефонів і PESEL. Прізвища й адреси в тексті можуть лишитися, тому текст не є анонімним і перед публікацією його читає людина.',
  'assessment.sources': '3. Звідки дані',
  'assessment.sources.none': 'Ще нічого не завантажено.',
  'assessment.pseudonyms': '4. Псевдоніми',
  'assessment.pseudonyms.how':
    'Адресу, номер або код, за яким упізнають особу, замінюють на псевдонім (HMAC-SHA256 із ключем громади). Ключ лежить в окремому файлі, поза базою. Та сама особа в іншій громаді має інший псевдонім.',
  'assessment.access': '5. Хто має доступ',
  'assessment.access.roles': 'Особи з доступом, за роллю: {roles}',
  'assessment.access.log':
    'Кожен імпорт, відміну, зміну і видалення записують з особою і часом. У записі немає слів мешканців.',
  'assessment.retention': '6. Як довго',
  'assessment.retention.originals':
    'Оригінали і рядки: {months} міс. після завершення процесу і не менше, ніж можна відмінити імпорт (30 днів)',
  'assessment.retention.scans': 'Скани листів: днів від додавання — {days}',
  'assessment.retention.pseudonyms': 'Псевдоніми: років після завершення процесу — {years}',
  'assessment.retention.due': 'До якого дня в цьому процесі: {kind}, {date}',
  'assessment.retention.by-hand': 'Після строку видаляє адміністратор.',
  'assessment.retention.automatic': 'Після строку видаляє програма, щоночі.',
  'assessment.retention.backups':
    'Резервні копії, зроблені раніше, містять ці дані, доки самі не будуть видалені (сім щоденних і чотири щотижневі).',
  'assessment.suppression': '7. Захист малих груп',
  'assessment.suppression.rule':
    'Кількість осіб за статтю, віком, місцем та іншими ознаками приховують, якщо вона менша за {k}, разом із числами, з яких її можна було б відняти.',
  'assessment.suppression.now': 'Зараз у зведенні охоплення приховано: {hidden} з {cells}.',
  'assessment.suppression.filters': 'Так само захищено фільтри, файли для завантаження і діаграми.',
  'assessment.publication': '8. Публікація',
  'assessment.publication.counts': 'Висловлювання, які мають підставу публікації: {publishable} з {all}',
  'assessment.publication.rule': 'Текст без підстави публікації бачить лише адміністрація.',
  'assessment.rights': '9. Права осіб',
  'assessment.rights.erase':
    'На прохання особи адміністратор видаляє її за кодом із бланка або за адресою запису: її слова, відповіді, голоси і псевдонім зникають з усіх процесів громади. Лишається відбиток номера запису, щоб пізніший імпорт його не відновив.',
  'assessment.rights.erased': 'Досі видалено висловлювань: {count}',
  'assessment.rights.inform': 'Обов’язок поінформувати: [доповнює громада: де і як поінформовано учасників]',
  'assessment.risks': '10. Ризики і заходи',
  'assessment.risks.text':
    'Упізнання когось за змістом висловлювання: приховування, підстава публікації і читання перед публікацією. Лишається ризик, що хтось упізнає автора за тим, що він описав.',
  'assessment.risks.groups':
    'Упізнання когось у малій групі: приховування чисел і перевірка, чи їх не можна відтворити з решти.',
  'assessment.risks.leak': 'Витік бази: оригінали і рядки зашифровано, ключ лежить окремо.',
  'assessment.risks.access': 'Доступ сторонніх осіб: ролі, запрошення на адресу, журнал подій.',
  'assessment.open': '11. Треба доповнити',
  'assessment.open.need': 'Необхідність і пропорційність: [доповнює громада]',
  'assessment.open.processor': 'Хто обслуговує сервер і чи укладено договір про обробку даних: [доповнює громада]',
  'assessment.open.people': 'Думки осіб, яких стосуються дані, або їхніх представників: [доповнює громада]',
  'assessment.open.officer': 'Висновок відповідальної особи із захисту даних і дата: [доповнює відповідальна особа]',
  'assessment.file': 'otsinka-vplyvu',
};
