import { lazy, Suspense, useState } from 'react';
import type { Contribution } from '#contracts';
import { mayActAs } from '#domain';
import { useProcess } from '../process/process-context.js';
import button from '../ui/text-button.module.css';
import { useWords } from '../words/use-words.js';

/** Only an editor who presses needs it. */
const ElsewhereDialog = lazy(async () => ({ default: (await import('./elsewhere-dialog.js')).ElsewhereDialog }));

/** Below a resident's words: an editor who reads them in the wrong theme, or in none, says where they belong. */
export function BelongsElsewhere({ contribution }: { contribution: Contribution }) {
  const { t } = useWords();
  const process = useProcess();
  const [goOn, setGoOn] = useState<(() => void) | null>(null);
  if (!mayActAs(process.role, 'editor') || contribution.voice === 'institution') return null;
  const word = t(contribution.theme?.grouped ? 'elsewhere' : 'elsewhere.none');
  return (
    <>
      <button
        type="button"
        className={button.text}
        data-elsewhere
        onClick={(event) => {
          const next = placeAfter(event.currentTarget);
          setGoOn(() => next);
        }}
        aria-label={`${word}: ${contribution.reference}`}
      >
        {word}
      </button>
      {goOn !== null && (
        <Suspense>
          <ElsewhereDialog contribution={contribution} onClose={() => setGoOn(null)} onMoved={goOn} />
        </Suspense>
      )}
    </>
  );
}

/** Puts the focus back on the button that was pressed, or, where its words have left the list, on the same button of what took their place. */
function placeAfter(pressed: HTMLElement): () => void {
  const list = pressed.closest('ul, ol');
  const at = [...(list?.children ?? [])].findIndex((item) => item.contains(pressed));
  const focus = () => {
    const next = list?.children[Math.min(at, list.children.length - 1)]?.querySelector<HTMLElement>('[data-elsewhere]');
    const place = pressed.isConnected ? pressed : list?.isConnected && next ? next : document.querySelector('main h1');
    if (place instanceof HTMLElement) place.focus();
  };
  // the dialog gives the focus back in the frame after it has closed
  return () => requestAnimationFrame(() => requestAnimationFrame(focus));
}
