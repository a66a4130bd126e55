import { type DueItem } from '#domain';
import { inLanguage, translate, type Language } from '#language';

/** What an item says in a calendar and in a mail: the office's own title, or how many answers are due; never a resident's words. */
export function dueSummary(item: DueItem, language: Language): string {
  const process = inLanguage(item.processTitle, language);
  return item.subject === 'response'
    ? translate(language, 'due.summary.response', { count: item.count, process })
    : translate(language, 'due.summary.entry', { title: inLanguage(item.title, language), process });
}
