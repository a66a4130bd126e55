import type { DecisionCode, DeliveryCode } from '#domain';
import type { PublicWords } from '../words.js';

/** The three signs that run through the product: said, reached, done. */
export function Sign({ name }: { readonly name: 'said' | 'reached' | 'done' | 'asked' | 'next' }) {
  return (
    <svg className="sign" viewBox="0 0 24 24" width={24} height={24} aria-hidden="true" focusable="false">
      {SIGNS[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}

const SIGNS = {
  asked: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18', 'M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1 1-1.1 1.8', 'M12 16.6v.2'],
  said: ['M4 5h16v11H10l-4 4v-4H4z', 'M8 9h8M8 12h5'],
  reached: [
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6',
    'M3.5 19c.4-3.4 2.6-5 5.5-5s5.1 1.6 5.5 5',
    'M16 11a2.5 2.5 0 1 0-1-4.8M17 14c2 .4 3.3 2 3.5 5',
  ],
  done: ['M4 12l5 5L20 6'],
  next: ['M4 6h16v14H4z', 'M4 10h16M8 3v5M16 3v5'],
} as const;

const CLOCK = 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3l2 1.5';

const DECISION_SIGNS: Readonly<Record<DecisionCode | 'none', readonly [string, string]>> = {
  yes: ['good', 'M3 8l3.5 3.5L13 5'],
  'already-in-force': ['good', 'M3 8l3.5 3.5L13 5'],
  partly: ['some', 'M8 3v10M8 3a5 5 0 0 1 0 10z'],
  no: ['no', 'M4 4l8 8M12 4l-8 8'],
  'not-ours': ['quiet', 'M3 8h8M8 5l3 3-3 3'],
  moot: ['quiet', 'M3 8h10'],
  'needs-analysis': ['quiet', CLOCK],
  none: ['quiet', 'M4 8h.1M8 8h.1M12 8h.1'],
};

/** What was decided: sign, word and colour together. */
export function Position({ code, words }: { readonly code: DecisionCode | null; readonly words: PublicWords }) {
  const [tone, path] = DECISION_SIGNS[code ?? 'none'];
  return <Tag tone={tone} path={path} text={words.word('public.position', code ?? 'none')} />;
}

const DELIVERY_SIGNS: Readonly<Record<DeliveryCode | 'none', readonly [string, string]>> = {
  planned: ['quiet', CLOCK],
  'in-progress': ['some', 'M4 8a4 4 0 1 1 1.5 3'],
  delivered: ['good', 'M3 8l3.5 3.5L13 5'],
  abandoned: ['no', 'M4 4l8 8M12 4l-8 8'],
  none: ['quiet', 'M4 8h.1M8 8h.1M12 8h.1'],
};

export function Delivery({ code, words }: { readonly code: DeliveryCode | null; readonly words: PublicWords }) {
  const [tone, path] = DELIVERY_SIGNS[code ?? 'none'];
  return <Tag tone={tone} path={path} text={words.word('status.delivery', code ?? 'none')} />;
}

export function LateTag({ text }: { readonly text: string }) {
  return <Tag tone="late" path="M8 3v6M8 12v.2" text={text} />;
}

function Tag({ tone, path, text }: { readonly tone: string; readonly path: string; readonly text: string }) {
  return (
    <span className={`tag tag-${tone}`}>
      <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
      {text}
    </span>
  );
}
