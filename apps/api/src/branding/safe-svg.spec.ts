import { safeSvg } from './safe-svg.js';

const svg = (inside: string, root = 'viewBox="0 0 10 10"') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`);
const codeOf = (bytes: Buffer) => {
  try {
    return safeSvg(bytes);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a drawing', () => {
  it('is written anew as it is drawn, without what its program noted for itself', () => {
    const drawn = Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?>
       <!-- Created with a drawing program -->
       <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
       <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="x" viewBox="0 0 10 10" inkscape:version="1.3">
         <metadata><rdf:RDF><cc:Work rdf:about=""/></rdf:RDF></metadata>
         <sodipodi:namedview id="v"><inkscape:grid/></sodipodi:namedview>
         <title>Herb &amp; fale</title>
         <style>.a{fill:#12436d}</style>
         <defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><linearGradient id="h" xlink:href="#g"/></defs>
         <path class="a" d="M0 0h10v10z" style="fill:url(#h);stroke:none" inkscape:label="shield"/>
       </svg>`,
    );
    expect(safeSvg(drawn)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>Herb &amp; fale</title>' +
        '<style>.a{fill:#12436d}</style>' +
        '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><linearGradient id="h" href="#g"/></defs>' +
        '<path class="a" d="M0 0h10v10z" style="fill:url(#h);stroke:none"/></svg>',
    );
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script under another prefix', '<svg:script>alert(1)</svg:script>'],
    ['a page inside', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'],
    ['a use of something elsewhere', '<use href="https://evil.example/a.svg#x"/>'],
    ['a use that multiplies', '<g id="a"><path d="M0 0"/></g><use href="#a"/>'],
    ['a picture', '<image href="data:image/png;base64,AAAA"/>'],
    ['a link', '<a href="javascript:alert(1)"><path d="M0 0"/></a>'],
    ['an animation', '<rect width="1" height="1"><set attributeName="href" to="x"/></rect>'],
    ['an event', '<path d="M0 0" onload="alert(1)"/>'],
    ['an event in capitals', '<path d="M0 0" ONLOAD="alert(1)"/>'],
    ['a fill from elsewhere', '<path d="M0 0" fill="url(https://evil.example/#x)"/>'],
    ['a fill from elsewhere, in other letters', '<path d="M0 0" fill="&#117;rl(//evil.example/#x)"/>'],
    ['a style that fetches', '<style>@import "https://evil.example/a.css";</style>'],
    ['a style that hides what it fetches', '<style>path{fill:u\\72l(//evil.example)}</style>'],
    ['a style attribute that fetches', '<path d="M0 0" style="background:url(//evil.example/x.png)"/>'],
    ['a gradient from elsewhere', '<linearGradient id="a" href="https://evil.example/#g"/>'],
    ['a filter', '<filter id="f"><feImage href="x"/></filter>'],
    ['letters', '<text>Gmina</text>'],
    ['an entity', '<title>&xxe;</title>'],
  ])('with %s is refused', (_, inside) => {
    expect(codeOf(svg(inside))).toBe('logo-unsafe');
  });

  it('with entities of its own is refused before any is read', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><title>&b;</title></svg>`;
    expect(codeOf(Buffer.from(bomb))).toBe('logo-unsafe');
  });

  it.each([
    ['a page', '<html><body/></html>'],
    ['two drawings', '<svg/><svg/>'],
    ['a torn file', '<svg><g>'],
    ['crossed marks', '<svg><g></svg></g>'],
    ['words alone', 'hello'],
    ['an attribute without its value', '<svg><path d/></svg>'],
    ['nothing', ''],
    ['an endless nest', `<svg>${'<g>'.repeat(100)}${'</g>'.repeat(100)}</svg>`],
  ])('is no %s', (_, text) => {
    expect(codeOf(Buffer.from(text))).toBe('logo-damaged');
  });

  it('is no file of other letters', () => {
    expect(codeOf(Buffer.from([0x3c, 0x73, 0xff, 0xfe, 0x00]))).toBe('logo-damaged');
  });

  it('is read in a moment however its marks are twisted', () => {
    const started = performance.now();
    codeOf(svg(`<path ${'a="b" '.repeat(50_000)}<`));
    codeOf(svg(`<path ${' '.repeat(200_000)}`));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
