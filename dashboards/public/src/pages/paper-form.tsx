import { writeSheetNumber, type LocalisedText } from '#domain';
import { Text } from '../parts/text.js';
import { pickText, type PublicWords } from '../words.js';
import { PaperDocument, QrCode, type QrDrawing } from './paper-document.js';

/** What all sheets of a batch say alike. */
export interface PaperFormFacts {
  readonly town: LocalisedText;
  readonly title: LocalisedText;
  readonly question: LocalisedText;
  readonly returnTo: string | null;
  readonly contact: string | null;
  /** Address of the page where the number is typed in, and the same as a drawing. */
  readonly address: string;
  readonly qr: QrDrawing;
  readonly isSample: boolean;
}

/**
 * Paper forms to print, a page each: question, room to write, consent, and below the cut a stub that the resident keeps. The number
 * stands on both parts.
 */
export function PaperForm(props: {
  readonly facts: PaperFormFacts;
  readonly first: number;
  readonly sheets: number;
  readonly words: PublicWords;
}) {
  const { facts, first, sheets, words } = props;
  return (
    <PaperDocument title={words.t('paper.title')} note={words.t('paper.screen')} words={words} qr={facts.qr}>
      {Array.from({ length: sheets }, (_, index) => (
        <Sheet key={index} facts={facts} number={writeSheetNumber(first + index)} words={words} />
      ))}
    </PaperDocument>
  );
}

function Sheet({ facts, number, words }: { facts: PaperFormFacts; number: string; words: PublicWords }) {
  const { t } = words;
  const { town, title, question, returnTo, contact } = facts;
  return (
    <section className="sheet" aria-label={`${t('paper.number')} ${number}`}>
      <header className="top">
        <div>
          <p className="town serif">
            <Text text={town} words={words} />
          </p>
          <p className="soft">{t('paper.title')}</p>
          {facts.isSample ? <p className="small soft">{t('public.sample')}</p> : null}
        </div>
        <div className="right">
          <p className="small soft">{t('paper.number')}</p>
          <p className="number">{number}</p>
        </div>
      </header>
      <h1>
        <Text text={title} words={words} />
      </h1>
      {pickText(question, words.language) === null ? null : (
        <p className="question serif">
          <Text text={question} words={words} />
        </p>
      )}
      <h2>{t('paper.opinion')}</h2>
      <p className="small soft">{t('paper.opinion.help')}</p>
      <div className="lines" />
      <h2>{t('paper.consent')}</h2>
      <p className="tick">
        <i aria-hidden="true" /> {t('paper.consent.yes')}
      </p>
      <p className="tick">
        <i aria-hidden="true" /> {t('paper.consent.no')}
      </p>
      <p className="small soft data">
        {t('paper.consent.help')} {t('paper.data', { name: pickText(town, words.language)?.text ?? '' })}
      </p>
      {contact === null ? null : (
        <p className="small">
          {t('paper.contact')} {contact}
        </p>
      )}
      {returnTo === null ? null : (
        <p className="small">
          <b>{t('paper.return')}</b> {returnTo}
        </p>
      )}
      <p className="cut">✂ {t('paper.cut')}</p>
      <div className="stub">
        <div>
          <h2>{t('paper.stub')}</h2>
          <p className="small">
            <Text text={title} words={words} />
          </p>
          <p className="number">{number}</p>
          <p className="small">{t('paper.stub.help')}</p>
          <p className="small address">{facts.address}</p>
          <p className="small soft">{t('paper.stub.privacy')}</p>
        </div>
        <QrCode label={t('paper.qr')} />
      </div>
    </section>
  );
}
