import { useSearchParams } from 'react-router';
import { LABEL_CODES } from '#domain';
import { ownWord } from '#language';
import { GLOSSARY_TERMS } from '../../../shared/help/help-topics.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useBranding } from '../../../shared/words/use-branding.js';
import { useWords } from '../../../shared/words/use-words.js';
import { wordsOf } from '../../../shared/words/words.js';
import styles from '../admin.module.css';

/** What the product's words mean, found by any part of them, with the municipality's own word beside ours. */
export function Glossary({ workspace }: { workspace: string }) {
  const { t, language } = useWords();
  const { data: branding } = useBranding(workspace);
  const [params, setParams] = useSearchParams();
  const asked = params.get('search') ?? '';
  const { word } = wordsOf(language);
  const terms = GLOSSARY_TERMS.map((term) => ({
    name: t(`help.term.${term}`),
    meaning: t(`help.term.${term}.text`),
    own: null as string | null,
  }));
  const statuses = LABEL_CODES.map((code) => {
    const [group = '', rest = ''] = code.split('.');
    return {
      name: `${word('label.group', group)}: ${word(`status.${group}`, rest)}`,
      meaning: word('label.meaning', code),
      own: ownWord(branding?.labels ?? {}, language, `status.${code}`),
    };
  });
  const wanted = plain(asked);
  const found = [...terms, ...statuses].filter(({ name, meaning, own }) =>
    plain(`${name} ${own ?? ''} ${meaning}`).includes(wanted),
  );
  found.sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <section className={styles.section} aria-labelledby="glossary">
      <h2 id="glossary">{t('terms.title')}</h2>
      <p>{t('terms.lead')}</p>
      <div className={styles.form}>
        <TextField
          label={t('terms.search')}
          name="search"
          type="search"
          defaultValue={asked}
          onChange={(value) =>
            setParams(
              (former) => {
                const next = new URLSearchParams(former);
                if (value === '') next.delete('search');
                else next.set('search', value.slice(0, 60));
                return next;
              },
              { replace: true, preventScrollReset: true, flushSync: true },
            )
          }
        />
      </div>
      <p role="status">{found.length === 0 ? t('terms.none') : t('terms.found', { count: found.length })}</p>
      <dl className={styles.terms}>
        {found.map(({ name, meaning, own }) => (
          <div key={name}>
            <dt>
              {name}
              {own !== null && <span className={styles.note}>{t('terms.own', { word: own })}</span>}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Without accents and case: who types "sciezka" finds "ścieżka". */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '').trim();
}
