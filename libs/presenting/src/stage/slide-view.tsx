import { translate, type Language } from '#language';
import type { ReactNode } from 'react';
import type { TalkQuote } from '#domain';
import type { Slide, SlideCode, SlideNumber, SlideQuote, Words } from '../slide.js';
import { onceIfSame } from '../words-of.js';
import { FigureView } from './figure-view.js';

interface SlideViewProps {
  readonly slide: Slide;
  /** How many slides are shown. */
  readonly of: number;
  /** Of the heading: 1 in a file of its own, lower on a page that has its own title. */
  readonly level?: 1 | 2 | 3;
  /** For whatever must lead to the heading. */
  readonly id?: string;
}

/** Pixels of the stage, between its upper edge and the headline. */
const ARMS_HEIGHT = 40;

/** A slide as it stands on the stage; the same on a screen, in the file and for whoever reads it aloud. */
export function SlideView({ slide, of, level = 2, id }: SlideViewProps) {
  const Heading = `h${level}` as const;
  const { headline, isSample } = slide;
  const language = headline[0]?.language ?? 'pl';
  const shown = onceIfSame(headline);
  return (
    <div className="nsl-slide" lang={language} data-slide={slide.id}>
      {slide.arms && (
        <img
          className="nsl-arms"
          alt=""
          src={`data:image/png;base64,${slide.arms.png}`}
          width={Math.round((slide.arms.width * ARMS_HEIGHT) / slide.arms.height)}
          height={ARMS_HEIGHT}
        />
      )}
      {isSample && (
        <p className="nsl-sample">{headline.map((one) => translate(one.language, 'talk.sample')).join(' / ')}</p>
      )}
      <Heading id={id} tabIndex={-1} className={shown.length > 1 ? 'nsl-title nsl-two' : 'nsl-title'}>
        <Each words={shown} />
      </Heading>
      <Body slide={slide} />
      <p className="nsl-source">
        <span className={slide.source.length > 1 ? 'nsl-two' : undefined}>
          <Each words={slide.source} />
        </span>
        <span>{translate(language, 'talk.position', { position: slide.position, all: of })}</span>
      </p>
    </div>
  );
}

function Body({ slide }: { slide: Slide }) {
  const { number, figure, quote, list, lead, code, headline } = slide;
  const isDouble = headline.length > 1;
  const picture = (width: number) =>
    figure && (
      <div className="nsl-figure">
        <FigureView figure={figure} width={width} />
      </div>
    );
  if (code) return <CodeBody code={code} lead={lead} />;
  if (number && isDouble && (quote || figure))
    return (
      <div className="nsl-body">
        <NumberRow number={number} />
        {quote ? <QuoteView quote={quote} isWide /> : picture(1120)}
      </div>
    );
  if (number && (figure || quote))
    return (
      <div className="nsl-body nsl-beside">
        <NumberView number={number} />
        {quote ? <QuoteView quote={quote} isWide={false} /> : picture(624)}
      </div>
    );
  return (
    <div className="nsl-body">
      {lead.map((words) => (
        <p key={words[0]?.text} className={words.length > 1 ? 'nsl-lead nsl-two' : 'nsl-lead'}>
          <Each words={words} />
        </p>
      ))}
      {number && <NumberRow number={number} />}
      {picture(1120)}
      {quote && <QuoteView quote={quote} isWide />}
      {list.length > 0 && (
        <ul className="nsl-list">
          {list.map(({ kind, status, text }) => (
            <li key={text[0]?.text} data-kind={kind}>
              <strong>
                <Stacked words={status} />
              </strong>
              <span>
                <Stacked words={text} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function NumberView({ number }: { number: SlideNumber }) {
  return (
    <div>
      <p className={bigClass(number)}>{number.text[0]?.text}</p>
      {number.captions.map((words) => (
        <p key={words[0]?.text} className="nsl-caption">
          <Stacked words={words} />
        </p>
      ))}
    </div>
  );
}

function NumberRow({ number }: { number: SlideNumber }) {
  const captions = number.text.map(({ language }, at) => ({
    language,
    text: number.captions.map((words) => words[at]?.text ?? '').join(', '),
  }));
  return (
    <div className="nsl-row">
      <p className={bigClass(number)}>{number.text[0]?.text}</p>
      <p className={captions.length > 1 ? 'nsl-caption nsl-two' : 'nsl-caption'}>
        <Each words={captions} />
      </p>
    </div>
  );
}

/** Six figures and a space are wider than their column at the larger size. */
function bigClass({ text }: SlideNumber): string {
  return (text[0]?.text.length ?? 0) > 5 ? 'nsl-big nsl-long' : 'nsl-big';
}

function QuoteView({ quote, isWide }: { quote: SlideQuote; isWide: boolean }) {
  const [translation] = quote.translation;
  const own = <QuoteText quote={quote} room={isWide ? (translation ? 0.75 : 2) : 1} />;
  if (!translation) return own;
  return (
    <div className={isWide ? 'nsl-two' : undefined}>
      {own}
      <blockquote className={quoteClass(translation.text, 0.75)} lang={translation.language}>
        {translation.text}
        <small>{translate(translation.language, 'talk.theme.translation')}</small>
      </blockquote>
    </div>
  );
}

function QuoteText({ quote, room }: { quote: TalkQuote; room: number }) {
  return (
    <blockquote className={quoteClass(quote.text, room)} lang={quote.language ?? undefined}>
      {quote.text}
    </blockquote>
  );
}

/** Large where there is room for it; never under 36 pixels. `room` 1 is a column beside the number. */
function quoteClass(text: string, room: number): string {
  const size = text.length <= 130 * room ? '' : text.length <= 170 * room ? ' nsl-q2' : ' nsl-q3';
  return `nsl-quote${size}`;
}

function CodeBody({ code, lead }: { code: SlideCode; lead: readonly Words[] }) {
  return (
    <div className="nsl-body nsl-code">
      <svg viewBox={`-2 -2 ${code.size + 4} ${code.size + 4}`} role="img" aria-label={code.description[0]?.text}>
        <rect x={-2} y={-2} width={code.size + 4} height={code.size + 4} fill="#ffffff" />
        <path d={code.path} fill="#16191d" shapeRendering="crispEdges" />
      </svg>
      <div>
        {lead.map((words) => (
          <p key={words[0]?.text} className="nsl-lead">
            <Stacked words={words} />
          </p>
        ))}
        <p className="nsl-address">
          {code.address
            .replace(/^https?:\/\//, '')
            .split('/')
            .map((part, at) => (
              <span key={part}>
                {at > 0 && '/'}
                {at > 0 && <wbr />}
                {part}
              </span>
            ))}
        </p>
      </div>
    </div>
  );
}

/** Quotes that fill the screen when somebody asks who says so. */
export function QuotesView({ slide }: { slide: Slide }) {
  const language: Language = slide.headline[0]?.language ?? 'pl';
  const long = slide.quotes.reduce((sum, { text }) => sum + text.length, 0) > 330;
  return (
    <div className="nsl-slide nsl-quotes" lang={language} data-slide="quotes">
      {slide.quotes.length === 0 && <p className="nsl-lead">{translate(language, 'talk.quotes.none')}</p>}
      {slide.quotes.map((quote) => (
        <blockquote
          key={quote.id}
          className={long ? 'nsl-quote nsl-q3' : 'nsl-quote nsl-q2'}
          lang={quote.language ?? undefined}
        >
          {quote.text}
        </blockquote>
      ))}
      <p className="nsl-source">
        <span>{slide.source[0]?.text}</span>
      </p>
    </div>
  );
}

function Each({ words }: { words: Words }): ReactNode {
  return words.map(({ language, text }, at) => (
    <span key={language} lang={at === 0 ? undefined : language}>
      {at > 0 && words.length > 1 ? ' ' : ''}
      {text}
    </span>
  ));
}

/** One language below the other, the second one softer. */
function Stacked({ words }: { words: Words }): ReactNode {
  return onceIfSame(words).map(({ language, text }, at) => (
    <span key={language} lang={at === 0 ? undefined : language} style={{ display: 'block' }}>
      {text}
    </span>
  ));
}
