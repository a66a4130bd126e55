import type pptxgenjs from 'pptxgenjs';

// The package says that it is CommonJS and has a default export: to the compiler that is a default within the default.
export type Pptx = pptxgenjs.default;
export type PptxSlide = pptxgenjs.default.Slide;
export type PptxText = pptxgenjs.default.TextProps;
export type PptxPlaceholder = pptxgenjs.default.PlaceholderProps;

/** What every part of a PowerPoint slide needs: the file, six colours as it writes them, one language or two. */
export interface Stage {
  readonly pptx: Pptx;
  readonly colours: Readonly<Record<'paper' | 'ink' | 'soft' | 'blue' | 'pale' | 'rule', string>>;
  readonly isDouble: boolean;
}

/** Faces that stand on every office's computer, with Polish and Ukrainian letters. */
export const SANS = 'Calibri';
export const SERIF = 'Georgia';

/** Pixels of the stage as inches. */
export const inch = (pixels: number) => pixels / 96;
/** Pixels of the stage as points. */
export const points = (pixels: number) => pixels * 0.75;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const box = (x: number, y: number, w: number, h: number): Box => ({
  x: inch(x),
  y: inch(y),
  w: inch(w),
  h: inch(h),
});
