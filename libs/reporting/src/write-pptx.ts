import { hasOwnColours, type Look, type TalkRoom } from '#domain';
import { inLanguage, LOCALES, translate } from '#language';
import { buildSlides, languagesOf, STAGE, stageColours, type Slide, type TalkSource, type Words } from '#presenting';
import { addChart } from './pptx-chart.js';
import { addCode, addLines, addNumber, addQuote } from './pptx-parts.js';
import { SANS, type Pptx, type PptxPlaceholder, type PptxSlide, type Stage } from './pptx-stage.js';

/**
 * A talk as a PowerPoint file: each slide with its title in the title's own place, charts that the office can edit, notes, alternative
 * texts and the source line.
 */
export async function writePptx(source: TalkSource): Promise<Buffer> {
  const { default: Presentation } = (await import('pptxgenjs')) as unknown as { default: new () => Pptx };
  const slides = buildSlides(source);
  const languages = languagesOf(source.choices.language);
  const [language = 'pl'] = languages;
  const { material, release, choices } = source;
  const pptx = new Presentation();
  const stage: Stage = {
    pptx,
    colours: hexOf(stageColours(choices.room, source.look)),
    isDouble: languages.length > 1,
  };
  pptx.defineLayout({ name: 'STAGE', width: STAGE.width / 96, height: STAGE.height / 96 });
  pptx.layout = 'STAGE';
  pptx.title = translate(language, 'talk.file.title', { title: inLanguage(material.process.title, language) });
  pptx.author = inLanguage(material.workspace, language);
  pptx.company = inLanguage(material.workspace, language);
  pptx.subject = translate(language, 'talk.stamp', { number: release.number, id: release.id });
  pptx.theme = { headFontFace: SANS, bodyFontFace: SANS };
  defineMaster(stage, source);
  for (const slide of slides) await addSlide(stage, slide, slides.length);
  return (await pptx.write({ outputType: 'nodebuffer', compression: true })) as Buffer;
}

function hexOf(colours: Readonly<Record<string, string>>): Stage['colours'] {
  const hex = (name: string) => (colours[name] ?? '#000000').slice(1).toUpperCase();
  return {
    paper: hex('paper'),
    ink: hex('ink'),
    soft: hex('soft'),
    blue: hex('blue'),
    pale: hex('pale'),
    rule: hex('rule'),
  };
}

const MASTER = 'TALK';

function defineMaster({ pptx, colours, isDouble }: Stage, { look, choices }: TalkSource): void {
  const title: PptxPlaceholder = {
    name: 'title',
    type: 'title',
    x: 80 / 96,
    y: 56 / 96,
    w: (isDouble ? 536 : 1120) / 96,
    h: 156 / 96,
    margin: 0,
    align: 'left',
    valign: 'top',
    fontFace: SANS,
    fontSize: 48,
    bold: true,
    color: colours.ink,
  };
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: colours.paper },
    objects: [...lookObjects(look, choices.room), { placeholder: { options: title, text: '' } }],
  });
}

/** On the master, so that the office changes them once: the bar in its colour, the coat of arms on white where the room is dark. */
function lookObjects(
  look: Look | undefined,
  room: TalkRoom,
): NonNullable<Parameters<Pptx['defineSlideMaster']>[0]['objects']> {
  if (look === undefined) return [];
  const accent = look.colours[room === 'dark' ? 'dark' : 'contrast'].accent.slice(1).toUpperCase();
  const bar = { rect: { x: 0, y: 0, w: STAGE.width / 96, h: 8 / 96, fill: { color: accent } } };
  if (look.logo === null) return hasOwnColours(look) ? [bar] : [];
  const { png, width, height } = look.logo;
  const w = Math.min(240, (width * 40) / height);
  const place = { x: (1200 - w) / 96, y: 18 / 96, w: w / 96, h: 40 / 96 };
  const plate = {
    rect: { x: place.x - 0.03, y: place.y - 0.03, w: place.w + 0.06, h: place.h + 0.06, fill: { color: 'FFFFFF' } },
  };
  return [
    ...(hasOwnColours(look) ? [bar] : []),
    ...(room === 'dark' ? [plate] : []),
    { image: { ...place, data: `image/png;base64,${png}` } },
  ];
}

async function addSlide(stage: Stage, slide: Slide, all: number): Promise<void> {
  const { pptx, colours } = stage;
  const page = pptx.addSlide({ masterName: MASTER });
  const [title, second] = slide.headline;
  const typeface = { fontFace: SANS, fontSize: 48, bold: true, color: colours.ink } as const;
  const isSaidTwice = second !== undefined && second.text !== title?.text;
  const place = { x: 80 / 96, y: 56 / 96, w: (isSaidTwice ? 536 : 1120) / 96, h: 156 / 96 };
  page.addText(title?.text ?? '', { placeholder: 'title', ...place, ...typeface, lang: langOf(title?.language) });
  if (isSaidTwice)
    page.addText(second.text, {
      ...{ x: 664 / 96, y: 56 / 96, w: 536 / 96, h: 156 / 96, margin: 0, align: 'left', valign: 'top' },
      ...typeface,
      lang: langOf(second.language),
    });
  addNumber(stage, page, slide);
  addLines(stage, page, slide);
  if (slide.figure) addChart(stage, page, slide, slide.figure);
  addQuote(stage, page, slide);
  if (slide.code) await addCode(stage, page, slide.code, slide.lead);
  addFoot(stage, page, slide, all);
  page.addNotes(slide.notes.map(({ text }) => text).join('\n\n'));
}

function addFoot({ colours }: Stage, page: PptxSlide, slide: Slide, all: number): void {
  const foot = { y: 650 / 96, h: 40 / 96, margin: 0, fontFace: SANS, fontSize: 21, color: colours.soft } as const;
  const [language = 'pl'] = slide.headline.map((one) => one.language);
  if (slide.isSample)
    page.addText(slide.headline.map((one) => translate(one.language, 'talk.sample')).join(' / '), {
      ...foot,
      ...{ x: 80 / 96, y: 16 / 96, w: 900 / 96, lang: langOf(language) },
    });
  page.addText(sourceText(slide.source), { ...foot, x: 80 / 96, w: 1020 / 96, lang: langOf(language) });
  page.addText(translate(language, 'talk.position', { position: slide.position, all }), {
    ...foot,
    ...{ x: 1100 / 96, w: 100 / 96, align: 'right', lang: langOf(language) },
  });
}

function sourceText(source: Words): string {
  return source.map(({ text }) => text).join('   ');
}

function langOf(language: string | undefined): string {
  return LOCALES[language === 'en' ? 'en' : 'pl'];
}
