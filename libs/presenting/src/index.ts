export { talkMaterial, peopleOf } from './talk-material.js';
export { yearChapter, yearTitles, type YearChapterOptions } from './year/year-chapter.js';
export {
  type YearBlock,
  type YearCell,
  type YearColumn,
  type YearLine,
  type YearPart,
  type YearTable,
} from './year/chapter.js';
export { buildSlide, buildSlides } from './build-slides.js';
export { chooseQuote, chooseTheme, chooseVariable, isComparable, proposeTalk } from './choose.js';
export { checkTalk, TALK_CHECKS, type TalkCheck, type TalkCheckId } from './check-talk.js';
export { languagesOf } from './words-of.js';
export { playTalk } from './stage/play-talk.js';
export { TALK_CSS } from './stage/talk-css.js';
export { actOfKey, KEY_WORDS, type StageAct } from './stage/keys.js';
export { QuotesView, SlideView } from './stage/slide-view.js';
export { lookCss, SLIDE_CSS, STAGE, STAGE_COLOURS, stageColours } from './stage/slide-css.js';
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
