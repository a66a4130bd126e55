import type { PublicWords } from '../words.js';
import { PaperDocument, QrCode, type QrDrawing } from './paper-document.js';

/** One code to hand out, with what tells the office whose answer it belongs to. */
export interface IdeaSlip {
  readonly code: string;
  /** In the published release. */
  readonly number: number | null;
  /** In the register of letters, such as `12/3`. */
  readonly letter: string | null;
}

/** Codes to print and cut, one slip for each opinion. */
export function IdeaSlips(props: {
  readonly slips: readonly IdeaSlip[];
  readonly title: string;
  readonly address: string;
  readonly qr: QrDrawing;
  readonly words: PublicWords;
}) {
  const { slips, title, address, qr, words } = props;
  const { t } = words;
  return (
    <PaperDocument title={t('paper.slips')} note={t('paper.slips.screen')} words={words} qr={qr}>
      {slips.length === 0 ? <p className="note">{t('paper.slips.none')}</p> : null}
      <div className="slips">
        {slips.map(({ code, number, letter }) => (
          <section key={code} className="slip">
            <div>
              <p className="small soft">
                {letter === null
                  ? t('paper.slip.of-number', { number: String(number ?? '–') })
                  : t('paper.slip.of', { number: String(number ?? '–'), letter })}
                {' · '}
                {title}
              </p>
              <p>{t('paper.slip.help')}</p>
              <p className="number">{code}</p>
              <p className="small address">{address}</p>
            </div>
            <QrCode label={t('paper.qr')} />
          </section>
        ))}
      </div>
    </PaperDocument>
  );
}
