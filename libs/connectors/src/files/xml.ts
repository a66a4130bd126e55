import { SaxesParser } from 'saxes';
import { fileError } from './input-file.js';

export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Hands the elements of an XML stream to `handlers`, by their local names, and pauses after each chunk so that the caller can
 * pass on what has been read. Letters that fall on the border of two chunks stay whole.
 */
export async function* readXml(
  file: string,
  bytes: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const decoder = new TextDecoder('utf-8');
  let failure: Error | null = null;
  parser.on('error', (error) => (failure ??= error));
  if (handlers.open) parser.on('opentag', (tag) => handlers.open!(localName(tag.name), tag.attributes));
  if (handlers.text) parser.on('text', (text) => handlers.text!(text));
  if (handlers.text) parser.on('cdata', (text) => handlers.text!(text));
  if (handlers.close) parser.on('closetag', (tag) => handlers.close!(localName(tag.name)));
  const refuse = () => {
    if (failure) throw fileError('truncated-file', file, 'the workbook is damaged; save it again', {}, failure);
  };
  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }));
    refuse();
    yield;
  }
  parser.close();
  refuse();
}

/** Reads a small part to its end. */
export async function readWholeXml(file: string, bytes: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of readXml(file, bytes, handlers));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
