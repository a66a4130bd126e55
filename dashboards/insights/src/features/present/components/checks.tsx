import { useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { NamedTheme } from '#domain';
import { checkTalk, SlideView, TALK_CHECKS, type Slide, type TalkCheck, type TalkSource } from '#presenting';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { measureSlides } from '../measure-slides.js';
import styles from '../present.module.css';

interface ChecksProps {
  readonly source: TalkSource;
  readonly slides: readonly Slide[];
  readonly isPublished: boolean;
}

/** What is looked at before the talk: passed, or on which slides it is not, and what to do. */
export function Checks({ source, slides, isPublished }: ChecksProps) {
  const { t, word, date } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<readonly TalkCheck[]>([]);
  useLayoutEffect(() => {
    let isGone = false;
    const measure = () => {
      if (!isGone && place.current) setMeasured(measureSlides(place.current));
    };
    // the faces of the slides come from files: what is measured before they are here is another face
    void document.fonts.ready.then(() => requestAnimationFrame(measure));
    return () => {
      isGone = true;
    };
  }, [slides, source.choices.room]);
  const checks = [...measured, ...checkTalk(source, slides, isPublished)];
  const { number, createdAt } = source.release;
  const name = (check: TalkCheck['check']) =>
    check === 'frozen' ? t('present.check.frozen', { number, date: date(createdAt) }) : word('present.check', check);
  return (
    <section className={styles.section}>
      <h2>{t('present.check.title')}</h2>
      <p className={styles.note}>{t('present.check.lead')}</p>
      <div className={styles.measured} aria-hidden inert>
        <div ref={place} className="nsl" data-room={source.choices.room}>
          {slides.map((slide) => (
            <SlideView key={slide.id} slide={slide} of={slides.length} level={3} />
          ))}
        </div>
      </div>
      <table className={rows.table}>
        <caption className="visually-hidden">{t('present.check.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('present.check.what')}</th>
            <th scope="col">{t('present.check.result')}</th>
          </tr>
        </thead>
        <tbody>
          {TALK_CHECKS.flatMap((id) => checks.find(({ check }) => check === id) ?? []).map((check) => (
            <tr key={check.check} data-check={check.check} data-passed={check.passed}>
              <th scope="row">{name(check.check)}</th>
              <td data-label={t('present.check.result')}>
                {check.passed ? (
                  <span className={styles.passed}>✓ {t('present.check.passed')}</span>
                ) : (
                  <span>
                    <strong className={styles.failed}>✕ {t('present.check.failed')}</strong>
                    {check.slides.length > 0 && ` (${t('present.check.slides', { slides: check.slides.join(', ') })})`}
                    <span className={rows.note}>{word(`present.check.${check.check}`, 'remedy')}</span>
                    {check.themes && <ThemeLinks themes={check.themes} />}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Where a name is changed or confirmed. */
function ThemeLinks({ themes }: { readonly themes: readonly NamedTheme[] }) {
  const path = useProcessPath();
  return (
    <ul className={styles.themes}>
      {themes.map(({ id, label }) => (
        <li key={id}>
          <Link to={processPage(path, `/themes/${id}`)}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}
