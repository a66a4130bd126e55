import { Fragment, type ReactNode } from 'react';
import {
  translateParts,
  type ScreenLanguage,
  type MessageKey,
  type MessageParameters,
  type MessagePart,
} from '#language';
import { useWords } from './use-words.js';

interface SentenceProps<Key extends MessageKey> {
  readonly of: Key;
  readonly with: MessageParameters<Key>;
  /** What to make of a placeholder's text, by its name: mostly a link. */
  readonly parts: Partial<Record<string, (text: string) => ReactNode>>;
}

/** A message in which numbers and names are links: the words stay one translated sentence. */
export function Sentence<Key extends MessageKey>({ of, with: values, parts }: SentenceProps<Key>) {
  const { language } = useWords();
  const pieces = (translateParts as (l: ScreenLanguage, k: MessageKey, p?: unknown) => readonly MessagePart[])(
    language,
    of,
    values,
  );
  return pieces.map(({ name, text }, index) => {
    const make = name === null ? undefined : parts[name];
    return <Fragment key={index}>{make ? make(text) : text}</Fragment>;
  });
}
