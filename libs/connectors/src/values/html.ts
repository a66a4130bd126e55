const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  oacute: 'ó',
  Oacute: 'Ó',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  agrave: 'à',
  ugrave: 'ù',
  ecirc: 'ê',
  acirc: 'â',
  icirc: 'î',
  ocirc: 'ô',
  ucirc: 'û',
  ccedil: 'ç',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  szlig: 'ß',
  euro: '€',
  sect: '§',
  deg: '°',
  copy: '©',
  reg: '®',
  bull: '•',
  middot: '·',
  shy: '',
  zwnj: '',
  zwj: '',
  times: '×',
  frac12: '½',
  sup2: '²',
  sup3: '³',
};

const BREAKS = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'hr',
  'section',
  'article',
  'header',
  'footer',
  'pre',
  'figure',
  'iframe',
]);
const INLINE = new Set([
  'a',
  'b',
  'i',
  'u',
  's',
  'em',
  'strong',
  'span',
  'font',
  'small',
  'big',
  'sub',
  'sup',
  'mark',
  'code',
  'img',
  'td',
  'th',
  'tbody',
  'thead',
  'tfoot',
  'abbr',
  'cite',
  'q',
  'del',
  'ins',
  'strike',
  'center',
  'label',
  'input',
  'button',
  'form',
  'html',
  'body',
  'head',
  'meta',
  'link',
  'svg',
  'video',
  'audio',
  'source',
  'figcaption',
  'main',
  'nav',
  'object',
  'embed',
  'o:p',
]);
/** Elements whose content is no text. */
const DROPPED = new Set(['script', 'style', 'template', 'noscript', 'title']);

/** Whether a text is written in HTML: it holds a known tag or an entity. */
export function looksLikeHtml(text: string): boolean {
  if (!text.includes('<') && !text.includes('&')) return false;
  return (
    /<\/?(p|br|div|span|ul|ol|li|strong|em|b|i|u|a|h[1-6]|img|table|script|style|font|iframe|svg|blockquote)\b[^<>]*>/i.test(
      text,
    ) || /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d?);/i.test(text)
  );
}

/** The words of a text, whether it is written in HTML or plainly. */
export function plainText(text: string): string {
  return looksLikeHtml(text) ? htmlToText(text) : text.trim();
}

/**
 * The words of an HTML text: paragraphs, line breaks and list items become line breaks, entities become characters, scripts and
 * styles go. A `<` that opens no known tag is a character like any other. One pass, so its time grows with the length only.
 *
 * @example htmlToText('<p>Mniej&nbsp;aut</p><p>Wi&#281;cej <b>drzew</b></p>'); // 'Mniej aut\nWięcej drzew'
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let index = 0;
  const lastClose = html.lastIndexOf('>');
  while (index < html.length) {
    const open = html.indexOf('<', index);
    if (open < 0 || open > lastClose) {
      parts.push(html.slice(index));
      break;
    }
    parts.push(html.slice(index, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      index = end < 0 ? html.length : end + 3;
      continue;
    }
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9:]{0,15})(?=[\s/>])/.exec(html.slice(open, open + 20));
    const name = tag?.[2]!.toLowerCase() ?? '';
    if (!BREAKS.has(name) && !INLINE.has(name) && !DROPPED.has(name)) {
      parts.push('<');
      index = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    index = close + 1;
    if (BREAKS.has(name)) parts.push(name === 'li' && tag![1] === '' ? '\n- ' : '\n');
    if (DROPPED.has(name) && tag![1] === '') {
      const end = findClosing(html, name, index);
      if (end < 0) break;
      index = end;
    }
  }
  return tidy(decodeEntities(parts.join('')));
}

/** The place behind `</name>`, or -1. Looks at each `</` once. */
function findClosing(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) {
      const close = html.indexOf('>', at);
      return close < 0 ? html.length : close + 1;
    }
  }
  return -1;
}

function decodeEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d?);/g, (whole, entity: string) => {
    if (!entity.startsWith('#')) return Object.hasOwn(NAMED, entity) ? NAMED[entity]! : whole;
    const hex = entity[1] === 'x' || entity[1] === 'X';
    const code = parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

function tidy(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line, index, lines) => line !== '' && !(line === '-' && index === lines.length - 1))
    .join('\n');
}
