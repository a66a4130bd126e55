import type { ReactNode } from 'react';
import type { PublicWords } from '../words.js';
import { PAPER_STYLE } from './paper-style.js';

/** A QR code as one path in a square of so many modules. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** A page for the printer: whole in itself, so that it can be saved and printed elsewhere. */
export function PaperDocument(props: {
  readonly title: string;
  /** For the person at the screen; it is not printed. */
  readonly note: string;
  readonly words: PublicWords;
  readonly qr: QrDrawing;
  readonly children: ReactNode;
}) {
  const { title, note, words, qr, children } = props;
  return (
    <html lang={words.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: PAPER_STYLE }} />
      </head>
      <body>
        <svg className="symbols" aria-hidden="true">
          <symbol id="qr" viewBox={`0 0 ${qr.size} ${qr.size}`}>
            <path d={qr.path} fill="#000" />
          </symbol>
        </svg>
        <p className="note">{note}</p>
        <main>{children}</main>
      </body>
    </html>
  );
}

export function QrCode({ label }: { readonly label: string }) {
  return (
    <svg role="img" aria-label={label}>
      <use href="#qr" />
    </svg>
  );
}
