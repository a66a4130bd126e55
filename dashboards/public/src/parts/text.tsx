import type { LocalisedText } from '#domain';
import { pickText, type PublicWords } from '../words.js';

/** The institution's own text, marked with its language where that is not the reader's. */
export function Text({ text, words }: { readonly text: LocalisedText; readonly words: PublicWords }) {
  const picked = pickText(text, words.language);
  if (picked === null) return null;
  return picked.lang === words.language ? <>{picked.text}</> : <span lang={picked.lang}>{picked.text}</span>;
}

/** Says in sight that the institution did not translate a text; nothing where it is in the reader's language. */
export function Untranslated({ text, words }: { readonly text: LocalisedText; readonly words: PublicWords }) {
  const picked = pickText(text, words.language);
  return picked === null ? null : <OriginalMark lang={picked.lang} words={words} />;
}

function OriginalMark({ lang, words }: { readonly lang: string; readonly words: PublicWords }) {
  if (lang === words.language) return null;
  return <p className="original">{words.t('public.original', { language: words.languageName(lang) })}</p>;
}

/** The same in paragraphs, as its author broke it. */
export function Paragraphs({ text, words }: { readonly text: LocalisedText; readonly words: PublicWords }) {
  const picked = pickText(text, words.language);
  if (picked === null) return null;
  const lang = picked.lang === words.language ? undefined : picked.lang;
  return (
    <>
      {picked.text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} lang={lang}>
          {paragraph}
        </p>
      ))}
      <OriginalMark lang={picked.lang} words={words} />
    </>
  );
}

/** A resident's own words. */
export function Quote({
  title,
  text,
  language,
  words,
}: {
  readonly title?: string | null;
  readonly text: string;
  readonly language: string | null;
  readonly words: PublicWords;
}) {
  return (
    <>
      <blockquote className="voice" lang={language === null || language === words.language ? undefined : language}>
        {title ? <p className="voice-title">{title}</p> : null}
        <p>{text}</p>
      </blockquote>
      {language === null ? null : <OriginalMark lang={language} words={words} />}
    </>
  );
}

/** A day for eyes and for machines. */
export function Day({ day, words }: { readonly day: string; readonly words: PublicWords }) {
  return <time dateTime={day}>{words.date(day)}</time>;
}
