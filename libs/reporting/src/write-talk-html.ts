import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createElement, Fragment, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { inLanguage, translate, wordFor, type Language } from '#language';
import {
  actOfKey,
  buildSlides,
  KEY_WORDS,
  languagesOf,
  lookCss,
  playTalk,
  QuotesView,
  SLIDE_CSS,
  SlideView,
  TALK_CSS,
  type Slide,
  type TalkSource,
} from '#presenting';

/**
 * A talk as one file that needs no network: slides, notes, faces and the script that shows them. Without the script it reads from top
 * to bottom, and prints a slide a page.
 */
export async function writeTalkHtml(source: TalkSource): Promise<Buffer> {
  const slides = buildSlides(source);
  const [language = 'pl'] = languagesOf(source.choices.language);
  const title = translate(language, 'talk.file.title', {
    title: inLanguage(source.material.process.title, language),
  });
  const script = `(${playTalk.toString()})(${actOfKey.toString()})`;
  const body = createElement(TalkPage, { source, slides, title, language });
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const markup = renderToStaticMarkup(body);
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Nasłuch">
<meta name="release" content="${source.release.id}">
<title>${escaped(title)}</title>
<style>${await faces(markup)}${SLIDE_CSS}${lookCss(source.look)}${TALK_CSS}</style>
</head>
<body class="nsl" data-room="${source.choices.room}">
${markup}
<script>${script}</script>
</body>
</html>
`;
  return Buffer.from(html);
}

interface TalkPageProps {
  readonly source: TalkSource;
  readonly slides: readonly Slide[];
  readonly title: string;
  readonly language: Language;
}

function TalkPage({ source, slides, title, language }: TalkPageProps): ReactElement {
  const { release } = source;
  const h = createElement;
  return h(
    Fragment,
    null,
    h(
      'header',
      { className: 'talk-head' },
      h('h1', null, title),
      h('button', { id: 'talk-start', type: 'button' }, translate(language, 'talk.start')),
      h(
        'label',
        { className: 'talk-letters' },
        h('input', { id: 'talk-letters', type: 'checkbox', defaultChecked: true }),
        translate(language, 'talk.keys.switch'),
      ),
    ),
    h(
      'main',
      { id: 'talk-stage' },
      slides.map((slide) =>
        h(
          'section',
          {
            key: slide.id,
            className: 'talk-section',
            'aria-labelledby': `slide-${slide.id}`,
            'data-announced': translate(language, 'talk.announced', {
              position: slide.position,
              all: slides.length,
              headline: slide.headline[0]?.text ?? '',
            }),
          },
          h(SlideView, { slide, of: slides.length, level: 2, id: `slide-${slide.id}` }),
          h('div', { className: 'talk-quotes' }, h(QuotesView, { slide })),
          slide.notes.map((notes) =>
            h('div', { key: notes.language, className: 'talk-notes', lang: notes.language }, notes.text),
          ),
        ),
      ),
    ),
    h('p', { id: 'talk-said', className: 'visually-hidden', role: 'status' }),
    h('div', { className: 'talk-panel' }, h('p', { id: 'talk-clock' }, '00:00')),
    h(
      'aside',
      { className: 'talk-help' },
      h('h2', null, translate(language, 'talk.keys.title')),
      h(
        'ul',
        null,
        KEY_WORDS.map((key) => h('li', { key }, wordFor(language, 'talk.keys', key.slice('talk.keys.'.length)))),
      ),
    ),
    h(
      'footer',
      { className: 'talk-foot' },
      translate(language, 'talk.stamp', { number: release.number, id: release.id }),
    ),
  );
}

interface Face {
  readonly family: string;
  readonly file: string;
  readonly range: string;
}

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212';
const LATIN_EXT = 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+2113';
const CYRILLIC = 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116';
const FACES: readonly Face[] = (['source-sans-3', 'source-serif-4'] as const).flatMap((name) => {
  const family = name === 'source-sans-3' ? 'Source Sans 3 Variable' : 'Source Serif 4 Variable';
  const file = (subset: string) => `@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`;
  return [
    { family, file: file('latin'), range: LATIN },
    { family, file: file('latin-ext'), range: LATIN_EXT },
    { family, file: file('cyrillic'), range: CYRILLIC },
  ];
});

/** The faces of the product as far as the slides use their letters, inside the file. */
async function faces(markup: string): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const isCyrillic = /[Ѐ-ӿ]/.test(markup);
  const used = FACES.filter(({ range }) => range !== CYRILLIC || isCyrillic);
  const rules = used.map(async ({ family, file, range }) => {
    const data = (await readFile(resolve(file))).toString('base64');
    return `@font-face{font-family:'${family}';font-weight:200 900;unicode-range:${range};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
  });
  return (await Promise.all(rules)).join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
