import { formatDateRange, translate, type Language } from '#language';
import type { TalkSource, Words } from '../slide.js';
import { lineOf, say } from '../words-of.js';
import type { SlideParts } from './slide-parts.js';

/** A longer explanation is for the notes. */
const LONGEST_LEAD = 110;

/** What was asked, of whom and when. */
export function questionParts({ material }: TalkSource, languages: readonly Language[]): Partial<SlideParts> {
  const { title, question, openToChange, startsOn, endsOn } = material.process;
  const asked = (language: Language) => lineOf(question, language) || lineOf(title, language);
  const isTitle = languages.every((language) => asked(language) === lineOf(title, language));
  const open = say(languages, (language) => {
    const text = lineOf(openToChange, language);
    return text === '' ? '' : translate(language, 'talk.question.open', { text });
  });
  const isOpenShort = open.every(({ text }) => text !== '' && text.length <= LONGEST_LEAD);
  const dates: Words[] =
    startsOn === null || endsOn === null
      ? []
      : [say(languages, (language) => formatDateRange(language, startsOn, endsOn))];
  return {
    headline: say(languages, asked),
    lead: [
      ...(isTitle ? [] : [say(languages, (language) => lineOf(title, language))]),
      ...dates,
      ...(isOpenShort ? [open] : []),
    ],
    notes: say(languages, (language) =>
      [
        lineOf(material.workspace, language),
        isOpenShort ? '' : (open.find((one) => one.language === language)?.text ?? ''),
      ]
        .filter((line) => line !== '')
        .join('\n'),
    ),
  };
}
