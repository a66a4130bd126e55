export { talkMaterial, peopleOf } from './talk-material.js';
export { buildSlide, buildSlides } from './build-slides.js';
export { chooseQuote, chooseTheme, chooseVariable, isComparable, proposeTalk } from './choose.js';
export { languagesOf } from './words-of.js';
export {
  type FigureRow,
  type Said,
  type Slide,
  type SlideCode,
  type SlideFigure,
  type SlideLine,
  type SlideNumber,
  type SlideQuote,
  type TalkSource,
  type Words,
} from './slide.js';
