/**
 * Puts the page's own faces into a figure that leaves it, so that the file looks like the page on every computer: of each family
 * named in the drawing, only the files whose characters it uses.
 */
export async function embedFaces(svg: string): Promise<string> {
  const characters = new Set(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.textContent ?? '');
  const faces = facesOfPage().filter(
    ({ family, covers }) => svg.includes(family) && [...characters].some((character) => covers(character)),
  );
  const rules = await Promise.all(faces.map(embeddedRule));
  return svg.replace(/<svg\b[^>]*>/, (opening) => `${opening}<style>${rules.join('')}</style>`);
}

interface Face {
  readonly family: string;
  readonly weight: string;
  readonly range: string;
  readonly address: string;
  readonly covers: (character: string) => boolean;
}

/** The faces of the page's style sheets that come from a file. */
function facesOfPage(): readonly Face[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? document.baseURI })))
    .flatMap(({ rule, base }): Face[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const given = (name: string) => rule.style.getPropertyValue(name);
      const [, file] = /url\("?([^")]+)"?\)/.exec(given('src')) ?? [];
      if (file === undefined) return [];
      const range = given('unicode-range');
      return [
        {
          family: given('font-family').replaceAll(/["']/g, ''),
          weight: given('font-weight'),
          range,
          address: new URL(file, base).href,
          covers: (character) => isInRange(range, character.codePointAt(0) ?? 0),
        },
      ];
    });
}

/** `U+0000-00FF, U+0131` holds 0x131. */
function isInRange(range: string, code: number): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16);
  });
}

async function embeddedRule({ family, weight, range, address }: Face): Promise<string> {
  const file = await (await fetch(address)).blob();
  const data = await new Promise<string>((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^data:[^;,]*/, 'data:font/woff2'));
    reader.onerror = () => fail(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
  return `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};src:url(${data}) format('woff2')}`;
}
