import { textWidth } from './text-layout.js';

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where each text of a rendered chart stands, by the rough widths of `textWidth`. */
export function labelsIn(markup: string): readonly Box[] {
  return [...markup.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
    const read = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const [x, y, size] = [Number(read('x')), Number(read('y')), Number(read('font-size'))];
    const width = textWidth(text, size);
    const left = { start: x, middle: x - width / 2, end: x - width }[read('text-anchor')] ?? x;
    return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
  });
}

/** Pairs of texts that touch each other. */
export function touching(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
  );
}

/** Texts that reach beyond the drawing. */
export function outside(boxes: readonly Box[], width: number): readonly string[] {
  return boxes.filter((box) => box.left < -1 || box.right > width + 1 || box.top < -1).map((box) => box.text);
}
