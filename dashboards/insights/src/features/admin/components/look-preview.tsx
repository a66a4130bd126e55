import type { LookColours } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';
import look from './look.module.css';

interface LookPreviewProps {
  readonly colours: LookColours;
  readonly isOwn: boolean;
  readonly name: string;
  readonly logo: string | null;
}

/** How it will look: the head of a page for residents, a slide in a dark hall, a slide in a bright one. */
export function LookPreview({ colours, isOwn, name, logo }: LookPreviewProps) {
  const { t, number } = useWords();
  const arms = logo !== null && <img src={logo} alt="" className={look.arms} />;
  const bar = (colour: string) => (isOwn ? { boxShadow: `inset 0 6px 0 ${colour}` } : undefined);
  return (
    <>
      <h3 className={look.heading}>{t('look.preview')}</h3>
      <div className={look.previews}>
        <figure>
          <figcaption>{t('look.preview.page')}</figcaption>
          <div className={look.page} style={bar(colours.light.accent)}>
            <p className={look.name}>
              {arms}
              {name}
            </p>
            <p className={look.title}>{t('look.preview.heading')}</p>
            <p className={look.link} style={{ color: colours.light.main }}>
              {t('look.preview.link')}
            </p>
          </div>
        </figure>
        {(['contrast', 'dark'] as const).map((theme) => (
          <figure key={theme}>
            <figcaption>{t(theme === 'dark' ? 'look.preview.dark' : 'look.preview.bright')}</figcaption>
            <div className={theme === 'dark' ? look.dark : look.page} style={bar(colours[theme].accent)}>
              {arms && <p className={theme === 'dark' ? look.plate : undefined}>{arms}</p>}
              <p className={look.big} style={{ color: colours[theme].main }}>
                {number(1482)}
              </p>
              <p>{t('look.preview.caption')}</p>
            </div>
          </figure>
        ))}
      </div>
    </>
  );
}
