import { hasOwnColours, OUR_COLOURS, type Look } from '#domain';
import { BorderStyle, LineRuleType } from 'docx';
import { TABLE_PLACE } from './repack-docx.js';

const AUTO = LineRuleType.AUTO;
const FACE = 'Calibri';
const INK = '16191D';
const SOFT = '545C65';

/** The same styles in the municipality's colours: the main one writes, the second one is the line under its name. */
export function docxStyles(look: Look | undefined) {
  const { main, accent } = (look?.colours ?? OUR_COLOURS).light;
  return stylesIn(hex(main), hasOwnColours(look) ? hex(accent) : null);
}

/** As Word writes it. */
function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** Sizes are half points, distances twentieths of a point. Every one is a style of the file: an office changes it once in Word. */
const stylesIn = (BLUE: string, line: string | null) => ({
  default: {
    document: {
      run: { font: FACE, size: 22, color: INK },
      paragraph: { spacing: { after: 120, line: 276, lineRule: AUTO } },
    },
    title: { run: { font: FACE, size: 52, bold: true, color: BLUE }, paragraph: { spacing: { after: 80 } } },
    heading1: {
      run: { font: FACE, size: 32, bold: true, color: BLUE },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: FACE, size: 26, bold: true, color: INK },
      paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
    },
    heading3: {
      run: { font: FACE, size: 22, bold: true, color: INK },
      paragraph: { spacing: { before: 160, after: 40 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    style(
      'Author',
      { size: 24, color: SOFT },
      {
        spacing: { after: 240 },
        ...(line === null
          ? {}
          : { border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 6, color: line } } }),
      },
    ),
    style('Subtitle', { size: 32, color: INK }, { spacing: { after: 240 } }),
    style('CoverLine', { size: 22, color: SOFT }, { spacing: { after: 40 } }),
    style('ContentsHeading', { size: 26, bold: true }, { spacing: { before: 360, after: 80 } }),
    style('ContentsLine', { color: BLUE }, { spacing: { after: 20 }, indent: { left: 200 } }),
    style('Lead', { size: 26 }, { spacing: { before: 160, after: 160 } }),
    style('Note', { size: 20, color: SOFT, italics: true }, {}),
    style('Strong', { bold: true }, {}),
    style('Quote', { italics: true }, { indent: { left: 420, right: 420 }, spacing: { after: 120 } }),
    style('Caption', { size: 20, bold: true, color: INK }, { spacing: { before: 160, after: 60 } }),
    style('TableHead', { size: 19, bold: true }, { spacing: { after: 0, line: 240, lineRule: AUTO } }),
    style('TableCell', { size: 19 }, { spacing: { after: 0, line: 240, lineRule: AUTO } }),
    style(TABLE_PLACE, {}, {}),
    style('AfterTable', { size: 8 }, { spacing: { after: 60, line: 120, lineRule: AUTO } }),
    style('Figure', {}, { spacing: { after: 160 } }),
    style('Footer', { size: 18, color: SOFT }, {}),
  ],
});

function style(id: string, run: object, paragraph: object) {
  return { id, name: id, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph };
}
