/** A colour as people and style sheets write it: `#12436d`, in lower case. */
export type HexColour = string;

/** True for `#` and six digits; nothing else of what a style sheet could take is a colour here. */
export function isHexColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/.test(text);
}

/**
 * How far two colours stand apart for the eye, from 1 (the same) to 21 (black on white).
 *
 *     ratio = (L₁ + 0.05) / (L₂ + 0.05),   L₁ ≥ L₂ relative luminances
 *
 * @throws {RangeError} for what is no colour
 * @see WCAG 2.2, "contrast ratio" and "relative luminance"
 * @example contrastRatio('#ffffff', '#767676'); // 4.54: just enough for text
 */
export function contrastRatio(one: HexColour, other: HexColour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * The nearest colour of the same hue that stands far enough from every ground: its perceived lightness is moved, up or down, by as
 * little as passes; its strength gives way only where the screen cannot show it.
 *
 * @param ratio the contrast that is needed on each of the grounds
 * @returns the colour itself where it passes; null where no lightness does
 * @see B. Ottosson (2020), "A perceptual color space for image processing" (Oklab)
 * @example nearestPassing('#8a8a8a', ['#ffffff'], 4.5); // '#767676'
 */
export function nearestPassing(colour: HexColour, grounds: readonly HexColour[], ratio: number): HexColour | null {
  const passes = (hex: HexColour) => grounds.every((ground) => contrastRatio(hex, ground) >= ratio);
  if (passes(colour)) return colour;
  const [lightness, a, b] = toOklab(colour);
  for (let step = 1; step <= STEPS; step += 1) {
    for (const moved of [lightness - step / STEPS, lightness + step / STEPS]) {
      if (moved < 0 || moved > 1) continue;
      const hex = inGamut(moved, a, b);
      if (passes(hex)) return hex;
    }
  }
  return null;
}

/** A thousandth of the way from black to white: finer than a step of eight bits. */
const STEPS = 1000;

function channels(hex: HexColour): [number, number, number] {
  if (!isHexColour(hex)) throw new RangeError(`no colour: ${hex}`);
  const part = (at: number) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
}

function luminance(hex: HexColour): number {
  const [red, green, blue] = channels(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function fromLinear(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

function toOklab(hex: HexColour): [number, number, number] {
  const [red, green, blue] = channels(hex);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** The colour at this lightness with as much of its strength as a screen can show. */
function inGamut(lightness: number, a: number, b: number): HexColour {
  for (let strength = 1; strength > 0; strength -= 0.02) {
    const parts = toChannels(lightness, a * strength, b * strength);
    if (parts.every((part) => part >= -0.0005 && part <= 1.0005)) return toHex(parts);
  }
  return toHex(toChannels(lightness, 0, 0));
}

function toChannels(lightness: number, a: number, b: number): number[] {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ].map(fromLinear);
}

function toHex(parts: readonly number[]): HexColour {
  const digits = parts.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255).toString(16));
  return `#${digits.map((digit) => digit.padStart(2, '0')).join('')}`;
}
