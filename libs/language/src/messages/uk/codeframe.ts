import type { TranslationOf } from '../../message-types.js';
import type { codeframe as polish } from '../pl/codeframe.js';

/** A municipality's own categories, edited on screen. */
export const codeframe: TranslationOf<typeof polish, 'uk'> = {
  'count.examples': {
    one: '{count} приклад',
    few: '{count} приклади',
    many: '{count} прикладів',
    other: '{count} прикладу',
  },
  'codeframe.title': 'Набір категорій',
  'codeframe.new': 'Новий набір категорій',
  'codeframe.lead':
    'Категорії, які громада визначає сама: однакові в кожному процесі, що ними користується. Опишіть, що належить до категорії, і додайте приклади. Після збереження теми в цих процесах знайдемо заново.',
  'codeframe.categories': 'Категорії',
  'codeframe.unnamed': 'Категорія без назви',
  'codeframe.archived': 'не вживається',
  'codeframe.facts': '{examples:count.examples}, {themes:count.themes}',
  'codeframe.name': 'Назва ({language})',
  'codeframe.definition': 'Що сюди належить, а що ні',
  'codeframe.definition.help': 'Для тих, хто розподіляє думки вручну.',
  'codeframe.words': 'Слова ({language})',
  'codeframe.words.help':
    'Початки слів через пробіл: «велосипед» знайде і «велосипедна». Знак = перед словом означає ціле слово.',
  'codeframe.examples': 'Приклади',
  'codeframe.examples.help':
    'Короткі вигадані висловлювання, які сюди належать. Не вставляйте слів мешканців: набір служить багатьом процесам і лишається, коли думку видалять.',
  'codeframe.example': 'Новий приклад',
  'codeframe.example.add': 'Додати приклад',
  'codeframe.example.remove-one': 'Видалити приклад: {example}',
  'codeframe.remove': 'Видалити',
  'codeframe.remove-one': 'Видалити: {title}',
  'codeframe.themes': 'Теми, які потрапили сюди в цьому процесі:',
  'codeframe.up': 'Вище: {title}',
  'codeframe.down': 'Нижче: {title}',
  'codeframe.archive': 'Вивести з ужитку',
  'codeframe.archive-one': 'Вивести з ужитку: {title}',
  'codeframe.use': 'Відновити',
  'codeframe.use-one': 'Відновити: {title}',
  'codeframe.add': 'Додати категорію',
  'codeframe.save': 'Зберегти набір',
  'codeframe.saved': 'Збережено. Попередня версія є в історії.',
  'codeframe.unsaved': 'Є незбережені зміни.',
  'codeframe.wrong': {
    one: 'Виправте {count} місце.',
    few: 'Виправте {count} місця.',
    many: 'Виправте {count} місць.',
    other: 'Виправте {count} місця.',
  },
  'codeframe.wrong.name': 'Назвіть категорію принаймні однією мовою.',
  'codeframe.wrong.words': 'Додайте слова або приклад: інакше сюди нічого не потрапить. Відкрийте поле «Слова».',
  'codeframe.history': 'Історія набору',
  'codeframe.version': 'Версія {version}',
  'codeframe.version.now': 'теперішня',
  'codeframe.restore': 'Повернутися до цієї версії',
  'codeframe.restore-one': 'Повернутися до цієї версії: {version}',
};
