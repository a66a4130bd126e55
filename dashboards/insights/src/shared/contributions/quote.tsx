import { useState, type ReactNode } from 'react';
import type { Contribution } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { BelongsElsewhere } from '../themes/belongs-elsewhere.js';
import { StatusWord } from '../ui/status-word.js';
import { useWords } from '../words/use-words.js';
import styles from './quote.module.css';

/** Longer texts are folded, and so many of their words stay in sight. */
const FOLD = { wide: { above: 110, shown: 80 }, narrow: { above: 45, shown: 35 } } as const;

/** What stands with a quote on one page and not on another. */
export interface QuoteExtras {
  /** Pinned by a person, or least like the others: a line at the side, and the word. */
  readonly mark?: 'pinned' | 'dissent' | undefined;
  /** A checkbox before the words. */
  readonly select?: ReactNode;
  /** What can be done with it. */
  readonly actions?: ReactNode;
}

interface QuoteProps extends QuoteExtras {
  readonly contribution: Contribution;
  /** Left out where the whole page is about one theme. */
  readonly showTheme?: boolean;
  /** The suggested topic of the fixed view. */
  readonly showTopic?: boolean;
  /** Of its title; the page says how deep it stands. */
  readonly headingLevel?: 2 | 3;
  /** False where the page itself asks where it belongs. */
  readonly canMove?: boolean;
}

/** A resident's own words, and beside them only what is no attribute of a person. */
export function Quote(props: QuoteProps) {
  const { contribution, showTheme = false, showTopic = false, headingLevel = 2, canMove = true } = props;
  const { mark, select, actions } = props;
  const { t, word, date, text, language } = useWords();
  const path = useProcessPath();
  const { theme, status, topic } = contribution;
  const Title = `h${headingLevel}` as const;
  const isForeign = contribution.language !== null && contribution.language !== language;

  return (
    <article
      className={styles.quote}
      data-mark={mark}
      aria-label={t('quotes.reference', { reference: contribution.reference })}
    >
      {select && <div className={styles.select}>{select}</div>}
      {contribution.title && (
        <Title className={styles.title} lang={contribution.language ?? undefined}>
          <Marked text={contribution.title} marks={contribution.marks?.title} />
        </Title>
      )}
      <Voice text={contribution.body} language={contribution.language} marks={contribution.marks?.body} />
      <footer className={styles.facts}>
        {mark && <b className={styles.mark}>{mark === 'pinned' ? t('quotes.pinned') : t('theme.dissent')}</b>}
        <span>{word('channel', contribution.channel)}</span>
        {contribution.submittedAt && <span>{date(contribution.submittedAt)}</span>}
        {contribution.voice !== 'person' && <span>{word('voice', contribution.voice)}</span>}
        {isForeign && (
          <span>{t('quotes.original-language', { language: word('language-name', contribution.language!) })}</span>
        )}
        {contribution.permission !== 'public-at-source' && <span>{word('permission', contribution.permission)}</span>}
        {theme?.byHand && <span>{t('quotes.by-hand')}</span>}
        {contribution.masked > 0 && <span>{t('quotes.masked')}</span>}
        {(status.decision !== null || status.official === 'answered') && <StatusWord decision={status.decision} />}
        {showTheme && theme?.grouped && <Link to={processPage(path, `/themes/${theme.id}`)}>{theme.label}</Link>}
        {showTopic && topic && <span>{t('topics.suggestion', { topic: text(topic.name) })}</span>}
        <span className={styles.more}>
          {actions}
          {canMove && <BelongsElsewhere contribution={contribution} />}
          <Link to={processPage(path, `/contributions/${contribution.id}`)} data-way>
            {t('quotes.way')}
            <span className="visually-hidden">: {contribution.reference}</span>
          </Link>
        </span>
      </footer>
    </article>
  );
}

interface VoiceProps {
  readonly text: string;
  readonly language: string | null;
  readonly whole?: boolean;
  /** Narrow where the words stand in one of several columns. */
  readonly room?: keyof typeof FOLD;
  /** Where words stand that somebody searched for: all of a text is shown when one stands behind the fold. */
  readonly marks?: Marks | undefined;
}

type Marks = readonly (readonly [number, number])[];

/** Verbatim; a long text is folded openly, with the number of words it holds. */
export function Voice({ text, language, whole = false, room = 'wide', marks = [] }: VoiceProps) {
  const { t } = useWords();
  const words = text.split(/\s+/);
  const folded = words.slice(0, FOLD[room].shown).join(' ');
  const [isOpen, setOpen] = useState(whole || marks.some(([, end]) => end > folded.length));
  const isFolded = !isOpen && words.length > FOLD[room].above;
  return (
    <div className={styles.voice} lang={language ?? undefined}>
      {isFolded ? (
        <p>
          {/* words of a line that was joined stand where they stood: white space is one sign for one */}
          <Marked text={marks.length > 0 ? text.slice(0, folded.length) : folded} marks={marks} />
          {'\u00a0…'}
        </p>
      ) : (
        Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => (
          <p key={index}>
            <Marked text={line} marks={marks} from={index} />
          </p>
        ))
      )}
      {isFolded && (
        <button type="button" className={styles.unfold} onClick={() => setOpen(true)}>
          {t('quotes.show-whole', { count: words.length })}
        </button>
      )}
    </div>
  );
}

/** A piece of a text with the words marked that were searched for; `from` is where the piece begins in the text. */
function Marked({ text, marks = [], from = 0 }: { text: string; marks?: Marks | undefined; from?: number }) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start - from < at || end - from > text.length) continue;
    pieces.push(text.slice(at, start - from), <mark key={start}>{text.slice(start - from, end - from)}</mark>);
    at = end - from;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
