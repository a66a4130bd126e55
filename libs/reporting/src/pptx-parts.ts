import { LOCALES, translate } from '#language';
import type { Slide, SlideCode, SlideNumber, SlideQuote, Words } from '#presenting';
import { box, points, SANS, SERIF, type Box, type PptxSlide, type PptxText, type Stage } from './pptx-stage.js';
import { svgToPng } from './svg-to-png.js';

const TOP = 220;
const HEIGHT = 410;

/** The count large, what it counts below or beside it. */
export function addNumber({ colours, isDouble }: Stage, page: PptxSlide, slide: Slide): void {
  const { number, figure, quote } = slide;
  if (!number) return;
  const isBeside = (figure !== null || quote !== null) && !isDouble;
  const big = { bold: true, fontFace: SANS, color: colours.blue, margin: 0, fit: 'shrink' } as const;
  const text = number.text[0]?.text ?? '';
  if (isBeside) {
    page.addText(text, { ...big, ...box(80, TOP + 40, 432, 150), fontSize: points(136), valign: 'bottom' });
    page.addText(captionRuns(number, isDouble), {
      ...box(80, TOP + 198, 432, 200),
      ...{ fontFace: SANS, fontSize: points(36), color: colours.ink, margin: 0, valign: 'top' },
    });
    return;
  }
  page.addText(text, { ...big, ...box(80, TOP, 320, 140), fontSize: points(120), valign: 'middle' });
  page.addText(captionRuns(number, isDouble), {
    ...box(420, TOP, 780, 140),
    ...{ fontFace: SANS, fontSize: points(36), color: colours.ink, margin: 0, valign: 'middle' },
  });
}

function captionRuns({ captions }: SlideNumber, isDouble: boolean): PptxText[] {
  const [first] = captions;
  const lines = isDouble
    ? (first ?? []).map(({ language }, at) => ({
        language,
        text: captions.map((words) => words[at]?.text ?? '').join(', '),
      }))
    : captions.flatMap((words) => words);
  return lines.map(({ language, text }) => ({ text, options: { breakLine: true, lang: LOCALES[language] } }));
}

/** Statements of a slide that has no number, and what is done or promised. */
export function addLines({ colours, pptx }: Stage, page: PptxSlide, { lead, list, code }: Slide): void {
  if (lead.length > 0 && code === null)
    page.addText(
      lead.flatMap((words, at) =>
        both(words).map(({ language, text }) => ({
          text,
          options: {
            breakLine: true,
            fontSize: points(at === 0 ? 40 : 36),
            color: at === 0 ? colours.ink : colours.soft,
            paraSpaceAfter: 12,
            lang: LOCALES[language],
          },
        })),
      ),
      { ...box(80, TOP + 20, 1120, HEIGHT - 40), fontFace: SANS, margin: 0, valign: 'middle' },
    );
  list.forEach(({ kind, status, text }, at) => {
    const y = TOP + 20 + at * 130;
    const line = { color: colours.blue, width: 4.5, dashType: kind === 'delivered' ? 'solid' : 'dash' } as const;
    page.addShape(pptx.ShapeType.line, { ...box(83, y, 0, 104), line });
    const words = { fontFace: SANS, fontSize: points(36), margin: 0, valign: 'middle' } as const;
    page.addText(both(status).map(toRun), { ...words, ...box(112, y, 240, 104), bold: true, color: colours.blue });
    page.addText(both(text).map(toRun), { ...words, ...box(372, y, 828, 104), color: colours.ink, fit: 'shrink' });
  });
}

/** A resident's own words in a serif, with the office's translation beside them where there is one. */
export function addQuote(stage: Stage, page: PptxSlide, { quote, number }: Slide): void {
  if (!quote) return;
  const { isDouble } = stage;
  const isWide = number === null || isDouble;
  const top = isDouble && number !== null ? TOP + 160 : TOP;
  const height = TOP + HEIGHT - top;
  const [translation] = quote.translation;
  const whole = isWide ? { x: 80, width: 1120 } : { x: 576, width: 624 };
  const width = translation && isWide ? 536 : whole.width;
  addWords(stage, page, quote, box(whole.x, top, width, height), width);
  if (!translation || !isWide) return;
  const note = translate(translation.language, 'talk.theme.translation');
  addWords(
    stage,
    page,
    { ...quote, text: translation.text, language: translation.language },
    box(664, top, 536, height),
    536,
    note,
  );
}

function addWords(
  { pptx, colours }: Stage,
  page: PptxSlide,
  { text, language }: SlideQuote,
  { x, y, w, h }: Box,
  width: number,
  note = '',
): void {
  // Georgia is wider than the face of the stage: about half its height a letter.
  const linesAt = (size: number) => Math.ceil((text.length * size * 0.55) / (width - 36));
  const size = [44, 40, 36].find((one) => linesAt(one) * one * 1.3 < h * 96 - 40) ?? 36;
  const tall = Math.min(h, (linesAt(size) * size * 1.3 + (note === '' ? 0 : 44) + 16) / 96);
  const line = { color: colours.ink, width: 4.5 };
  page.addShape(pptx.ShapeType.line, { x: x + 3 / 96, y: y + (h - tall) / 2, w: 0, h: tall, line });
  const lang = language === 'en' ? LOCALES.en : LOCALES.pl;
  const runs = [
    {
      text,
      options: { fontFace: SERIF, fontSize: points(size), color: colours.ink, breakLine: note !== '', lang },
    },
    ...(note === ''
      ? []
      : [{ text: note, options: { fontFace: SANS, fontSize: points(28), color: colours.soft, lang } }]),
  ];
  page.addText(runs, { x: x + 36 / 96, y, w: w - 36 / 96, h, margin: 0, valign: 'middle', fit: 'shrink' });
}

/** The address of the public page to be photographed, and to be read. */
export async function addCode(
  { colours }: Stage,
  page: PptxSlide,
  code: SlideCode,
  lead: Slide['lead'],
): Promise<void> {
  const side = code.size + 4;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="-2 -2 ${side} ${side}"><rect x="-2" y="-2" width="${side}" height="${side}" fill="#ffffff"/><path d="${code.path}" fill="#16191d"/></svg>`;
  const data = `image/png;base64,${Buffer.from(await svgToPng(svg)).toString('base64')}`;
  const [description] = code.description;
  page.addImage({ data, ...box(80, TOP + 20, 360, 360), altText: description?.text ?? code.address });
  const address = code.address.replace(/^https?:\/\//, '');
  const said = lead.flatMap((words) => both(words).map(({ language, text }) => toRun({ language, text })));
  page.addText(
    [
      ...said.map((run) => ({ ...run, options: { ...run.options, fontSize: points(40), paraSpaceAfter: 12 } })),
      { text: address, options: { bold: true, color: colours.blue, hyperlink: { url: code.address } } },
    ],
    {
      ...box(504, TOP + 20, 696, 360),
      ...{ fontFace: SANS, fontSize: points(36), color: colours.ink, margin: 0, valign: 'middle' },
    },
  );
}

function both(words: Words): Words {
  const [first] = words;
  return first && words.every(({ text }) => text === first.text) ? [first] : words;
}

function toRun({ language, text }: Words[number]): PptxText {
  return { text, options: { breakLine: true, lang: LOCALES[language] } };
}
