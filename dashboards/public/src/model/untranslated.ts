import type { LocalisedText, ReleaseContent } from '#domain';
import type { ScreenLanguage } from '#language';
import { pickText } from '../words.js';

/** True where the institution wrote something of the release in another language only. */
export function isPartlyUntranslated(content: ReleaseContent, language: ScreenLanguage): boolean {
  const { process, responses, decisions, commitments, outcomes } = content;
  const texts: LocalisedText[] = [
    ...[process.title, process.question, process.summary, process.openToChange],
    ...responses.map(({ text }) => text),
    ...decisions.flatMap(({ text, reason }) => [text, reason]),
    ...[...commitments, ...outcomes].flatMap(({ title, text }) => [title, text]),
  ];
  return texts.some((text) => (pickText(text, language)?.lang ?? language) !== language);
}
