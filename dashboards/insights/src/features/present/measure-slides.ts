import type { TalkCheck } from '#presenting';

const LEAST_CONTRAST = 7;
/** Sizes in pixels of the stage: what must be read, by where it stands. */
const SIZES = [
  ['.nsl-big', 120],
  ['.nsl-title', 64],
  ['.nsl-source, .nsl-sample, small', 28],
] as const;
const MUST_READ = 36;

/** Looks at slides as the browser has drawn them, each 1280 × 720: letters, contrast, fit, and whether anything comes from elsewhere. */
export function measureSlides(place: HTMLElement): readonly TalkCheck[] {
  const slides = [...place.querySelectorAll<HTMLElement>('.nsl-slide')];
  const on = (isFault: (slide: HTMLElement) => boolean) =>
    slides.flatMap((slide, at) => (isFault(slide) ? [at + 1] : []));
  const check = (id: TalkCheck['check'], faults: readonly number[]): TalkCheck => ({
    check: id,
    passed: faults.length === 0,
    slides: faults,
  });
  return [
    check(
      'size',
      on((slide) => wordsOf(slide).some((element) => sizeOf(element) < leastSize(element) - 0.5)),
    ),
    check(
      'contrast',
      on((slide) => wordsOf(slide).some((element) => contrastOf(element, slide) < LEAST_CONTRAST)),
    ),
    check('fit', on(isTooFull)),
    check(
      'offline',
      on((slide) => slide.querySelector('[src], [href]:not([href^="#"])') !== null),
    ),
  ];
}

/** Elements that hold words of their own. */
function wordsOf(slide: HTMLElement): Element[] {
  return [...slide.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''),
  );
}

function leastSize(element: Element): number {
  return SIZES.find(([selector]) => element.closest(selector) !== null)?.[1] ?? MUST_READ;
}

/** As drawn: a picture scales its letters with itself. */
function sizeOf(element: Element): number {
  const svg = element.closest('svg');
  const factor = svg ? svg.clientWidth / svg.viewBox.baseVal.width : 1;
  return Number.parseFloat(getComputedStyle(element).fontSize) * factor;
}

function contrastOf(element: Element, slide: HTMLElement): number {
  const style = getComputedStyle(element);
  const colours = [element.closest('svg') ? style.fill : style.color, getComputedStyle(slide).backgroundColor];
  const [dark = 0, light = 0] = colours.map(luminance).sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of a colour in sRGB, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+(\.\d+)?/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function isTooFull(slide: HTMLElement): boolean {
  const stage = slide.getBoundingClientRect();
  const foot = slide.querySelector('.nsl-source')?.getBoundingClientRect();
  const isOutside = wordsOf(slide).some((element) => {
    const box = element.getBoundingClientRect();
    const isFoot = element.closest('.nsl-source') !== null;
    return (
      box.right > stage.right - 40 ||
      box.top < stage.top ||
      (!isFoot && foot !== undefined && box.bottom > foot.top + 4)
    );
  });
  return isOutside || slide.scrollHeight > slide.clientHeight + 1;
}
