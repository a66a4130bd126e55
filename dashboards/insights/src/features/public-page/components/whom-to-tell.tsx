import { useState } from 'react';
import type { PublicPageAnswer, TellRequest } from '#contracts';
import { useProcess } from '../../../shared/process/process-context.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSaveList } from '../api/use-public-page.js';
import styles from '../public-page.module.css';

const LONGEST_NAME = 70;

/** Lists by which the platform tells its people, and codes on paper for those whom no platform knows. */
export function WhomToTell({ page }: { page: PublicPageAnswer }) {
  const { t, word, text, fileLanguage } = useWords();
  const process = useProcess();
  const lists = useSaveList();
  const slips = useSaveList();
  const [decision, setDecision] = useState('');
  const hasRelease = page.release !== null;
  const ask = (format: TellRequest['format']) => {
    const extension = format === 'slips' ? 'html' : format;
    const name = decision === '' || format === 'slips' ? 'codes' : 'to-tell';
    const file = t(`public-page.file.${name}`, { process: process.slug, extension });
    const wanted = {
      format,
      language: fileLanguage,
      file,
      decision: decision === '' || format === 'slips' ? null : decision,
    };
    (format === 'slips' ? slips : lists).mutate(wanted);
  };
  return (
    <>
      <section className={styles.section} aria-labelledby="whom-to-tell">
        <h2 id="whom-to-tell">{t('public-page.tell')}</h2>
        <p className={styles.soft}>{t('public-page.tell.lead')}</p>
        {!hasRelease && <p>{t('public-page.tell.nothing')}</p>}
        {hasRelease && (
          <div className={styles.form}>
            <SelectField
              label={t('public-page.tell.decision')}
              value={decision}
              options={[
                { value: '', label: t('public-page.tell.all') },
                ...page.decisions.map((one) => ({
                  value: one.id,
                  label: `${word('public.position', one.code)}: ${shorten(text(one.text))} (${one.opinions})`,
                })),
              ]}
              onChange={setDecision}
            />
            <div className={styles.buttons}>
              {(['csv', 'xlsx'] as const).map((format) => (
                <Button key={format} onPress={() => ask(format)} isDisabled={lists.isPending}>
                  {t('public-page.tell.get', { format: format.toUpperCase() })}
                </Button>
              ))}
            </div>
            <p role="status">{lists.isSuccess && t('public-page.tell.done', { file: lists.variables.file })}</p>
            {lists.error && <ErrorPanel error={lists.error} />}
          </div>
        )}
      </section>
      <section className={styles.section} aria-labelledby="idea-codes">
        <h2 id="idea-codes">{t('public-page.codes')}</h2>
        <p className={styles.soft}>{t('public-page.codes.lead')}</p>
        {!hasRelease && <p>{t('public-page.tell.nothing')}</p>}
        {hasRelease && (
          <>
            <Button onPress={() => ask('slips')} isDisabled={slips.isPending}>
              {t('public-page.codes.print')}
            </Button>
            <p role="status">{slips.isSuccess && t('public-page.codes.done', { file: slips.variables.file })}</p>
            {slips.error && <ErrorPanel error={slips.error} />}
          </>
        )}
      </section>
    </>
  );
}

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')}…` : name;
}
