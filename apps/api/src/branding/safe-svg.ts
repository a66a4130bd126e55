import { InvalidInputError } from '#domain';

/** What draws. Everything else that SVG knows may run, fetch, move or fill the page with something foreign. */
const DRAWS = new Set(
  'svg g defs path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath mask title desc style'.split(
    ' ',
  ),
);
/** Notes of drawing programs: they draw nothing and are left out with all that they hold. */
const NOTES = /^(metadata|(sodipodi|inkscape|rdf|cc|dc|i|x|a|serif|sketch|xodm):[\w.-]+)$/;
const KEPT = new Set(
  (
    'id class d x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height viewBox points transform fill stroke opacity offset style color display ' +
    'visibility fill-rule fill-opacity clip-rule clip-path mask gradientUnits gradientTransform spreadMethod stop-color stop-opacity ' +
    'stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity clipPathUnits ' +
    'maskUnits maskContentUnits preserveAspectRatio paint-order vector-effect pathLength overflow'
  ).split(' '),
);
const MOST_ELEMENTS = 4_000;
const DEEPEST = 40;

/** Each alternative begins differently, so that no text is read twice. */
const PIECE =
  /<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const PROLOGUE = /^\uFEFF?\s*(?:<\?xml[^<>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE\s+svg\b[^<>[\]]*>\s*)?/;
const OWN_REFERENCE = /url\(\s*(["']?)#[\w.:-]+\1\s*\)/g;

/**
 * A drawing written anew from the parts of SVG that draw and nothing else. What a drawing program notes for itself is left out;
 * scripts, foreign content, pictures, animations, letters and references to anything outside are refused by name, because whoever sent
 * them meant something by them.
 *
 * @throws {InvalidInputError} `logo-unsafe` with the part that is refused, `logo-damaged` for what is no SVG
 */
export function safeSvg(bytes: Buffer): string {
  const text = decode(bytes);
  const start = PROLOGUE.exec(text)?.[0].length ?? 0;
  const open: string[] = [];
  const written: string[] = [];
  let [elements, skipping] = [0, 0];
  let isOver = false;
  PIECE.lastIndex = start;
  while (PIECE.lastIndex < text.length) {
    const piece = PIECE.exec(text);
    if (piece === null) throw refuseOrDamaged(text.slice(written.length === 0 ? start : 0));
    const [, closing, tag, attributes = '', empty, words] = piece;
    if (words !== undefined) {
      const holds = open.at(-1);
      if (skipping > 0 || words.trim() === '') continue;
      if (holds === 'style') written.push(escape(safeStyle(unescape(words))));
      else if (holds === 'title' || holds === 'desc') written.push(escape(unescape(words)));
      else throw damaged();
      continue;
    }
    if (tag === undefined) continue;
    const name = tag.replace(/^svg:/, '');
    if (closing === '/') {
      if (open.pop() !== name) throw damaged();
      if (skipping > 0) skipping -= 1;
      else written.push(`</${name}>`);
      isOver = open.length === 0;
      continue;
    }
    elements += 1;
    if (
      isOver ||
      elements > MOST_ELEMENTS ||
      open.length >= DEEPEST ||
      (open.length === 0) !== (name === 'svg' && elements === 1)
    )
      throw damaged();
    if (skipping > 0 || NOTES.test(name)) {
      if (empty !== '/') {
        open.push(name);
        skipping += 1;
      }
      continue;
    }
    if (!DRAWS.has(name)) throw unsafe(`<${name}>`);
    const root = elements === 1 ? ' xmlns="http://www.w3.org/2000/svg"' : '';
    written.push(`<${name}${root}${safeAttributes(name, attributes)}${empty === '/' ? '/' : ''}>`);
    if (empty !== '/') open.push(name);
  }
  if (!isOver) throw damaged();
  return written.join('');
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged();
  }
}

function safeAttributes(element: string, attributes: string): string {
  const kept: string[] = [];
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = unescape(double ?? single ?? '');
    if (/^on/i.test(name)) throw unsafe(name);
    if (name === 'href' || name === 'xlink:href') {
      if (!/Gradient$/.test(element) || !/^#[\w.:-]+$/.test(value)) throw unsafe(`${name}="${value.slice(0, 40)}"`);
      kept.push(` href="${escape(value)}"`);
      continue;
    }
    if (!KEPT.has(name)) continue;
    kept.push(` ${name}="${escape(name === 'style' ? safeStyle(value) : safeValue(value))}"`);
  }
  return kept.join('');
}

/** A value leads nowhere outside the drawing. */
function safeValue(value: string): string {
  const rest = value.replaceAll(OWN_REFERENCE, '');
  const found = /url\s*\(|javascript:|data:|expression\s*\(|[\\<\u0000-\u0008]/i.exec(rest);
  if (found) throw unsafe(found[0]);
  return value;
}

/** Rules of a style may set properties; an `@` would fetch or begin something, a comment or a backslash would hide it. */
function safeStyle(style: string): string {
  const found = /@[\w-]*|\/\*|-moz-binding|behaviou?r\s*:/i.exec(style);
  if (found) throw unsafe(found[0]);
  return safeValue(style);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,20}));|&/gi, (_, decimal, hexadecimal, name) => {
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : null;
    const letter = code === null ? NAMED[name ?? ''] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (letter === undefined) throw unsafe('&');
    return letter;
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** What could not be read: named where it is one of the known ways to smuggle something in. */
function refuseOrDamaged(text: string): InvalidInputError {
  const smuggled = /<!DOCTYPE[^>]*\[|<!ENTITY|<!\[CDATA\[|<\?(?!xml\s)[\w-]+/i.exec(text);
  return smuggled ? unsafe(smuggled[0].slice(0, 20)) : damaged();
}

function unsafe(value: string): InvalidInputError {
  return new InvalidInputError('logo-unsafe', 'The drawing holds something that is not drawn.', { value });
}

function damaged(): InvalidInputError {
  return new InvalidInputError('logo-damaged', 'The file is no readable SVG or PNG.');
}
