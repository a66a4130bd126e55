import { useRef, useState, type FormEvent } from 'react';
import type { PaperFormList } from '#contracts';
import { MOST_SHEETS } from '#domain';
import { LANGUAGE_NAMES, SCREEN_LANGUAGES, type ScreenLanguage } from '#language';
import { processApi, processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { Notice } from '../../../shared/ui/notice.js';
import rows from '../../../shared/ui/rows.module.css';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useMakePaperForms, usePaperForms } from '../api/use-public-page.js';
import styles from '../public-page.module.css';

/** Sheets with a stub: numbers for a new batch, and every batch to print. */
export function PaperForms({ mayMake }: { mayMake: boolean }) {
  const { t } = useWords();
  const path = useProcessPath();
  const list = usePaperForms();
  return (
    <section className={styles.section} aria-labelledby="paper-forms">
      <h2 id="paper-forms">{t('public-page.paper')}</h2>
      <p className={styles.soft}>{t('public-page.paper.lead')}</p>
      {mayMake && <NewBatch />}
      {list.isPending && <LoadingBlock rows={3} />}
      {list.isError && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.batches.length === 0 && <p>{t('public-page.paper.none')}</p>}
      {list.data && list.data.batches.length > 0 && <Batches batches={list.data.batches} mayPrint={mayMake} />}
      {mayMake && (
        <div className={styles.buttons}>
          <LinkButton to={processPage(path, '/submissions/new')}>{t('public-page.paper.type-in')}</LinkButton>
        </div>
      )}
    </section>
  );
}

function NewBatch() {
  const { t } = useWords();
  const make = useMakePaperForms();
  const [language, setLanguage] = useState<ScreenLanguage>('pl');
  const [isWrong, setIsWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const data = new FormData(form.current ?? undefined);
    const given = (name: string) => String(data.get(name) ?? '').trim();
    const sheets = Number(given('sheets'));
    const isRight = Number.isInteger(sheets) && sheets >= 1 && sheets <= MOST_SHEETS;
    setIsWrong(!isRight);
    if (!isRight) {
      form.current?.querySelector<HTMLInputElement>('[name=sheets]')?.focus();
      return;
    }
    make.mutate({ sheets, language, returnTo: given('returnTo') || null, contact: given('contact') || null });
  };
  const made = make.data?.batches[0];
  return (
    <>
      {made && <Notice>{t('public-page.paper.made', { first: made.first, last: made.last })}</Notice>}
      <form ref={form} className={styles.batch} onSubmit={submit} noValidate>
        <TextField
          name="sheets"
          type="number"
          label={t('public-page.paper.sheets')}
          help={t('public-page.paper.sheets.help')}
          defaultValue="50"
          error={isWrong ? t('public-page.paper.sheets.wrong') : undefined}
        />
        <SelectField
          label={t('public-page.paper.language')}
          value={language}
          options={SCREEN_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={(value) => setLanguage(value as ScreenLanguage)}
        />
        <TextField
          name="returnTo"
          label={t('public-page.paper.return')}
          help={t('public-page.paper.return.help')}
          autoComplete="off"
        />
        <TextField name="contact" label={t('public-page.paper.contact')} autoComplete="off" />
        <div>
          <Button type="submit" look="main" isDisabled={make.isPending}>
            {t('public-page.paper.make')}
          </Button>
        </div>
      </form>
      {make.error && <ErrorPanel error={make.error} />}
    </>
  );
}

function Batches({ batches, mayPrint }: { batches: PaperFormList['batches']; mayPrint: boolean }) {
  const { t, number, moment } = useWords();
  const path = useProcessPath();
  return (
    <table className={`${rows.table} ${styles.table}`}>
      <caption className="visually-hidden">{t('public-page.paper.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('public-page.paper.column.numbers')}</th>
          <th scope="col" className={rows.number}>
            {t('public-page.paper.column.sheets')}
          </th>
          <th scope="col" className={rows.number}>
            {t('public-page.paper.column.typed-in')}
          </th>
          <th scope="col">{t('public-page.paper.column.made')}</th>
          {mayPrint && <th scope="col">{t('public-page.paper.column.print')}</th>}
        </tr>
      </thead>
      <tbody>
        {batches.map(({ id, first, last, sheets, typedIn, language, createdAt, createdBy }) => (
          <tr key={id}>
            <th scope="row">
              {first === last ? first : `${first} – ${last}`}
              <span className={rows.note}>{LANGUAGE_NAMES[language]}</span>
            </th>
            <td className={rows.number} data-label={t('public-page.paper.column.sheets')}>
              {number(sheets)}
            </td>
            <td className={rows.number} data-label={t('public-page.paper.column.typed-in')}>
              {number(typedIn)}
            </td>
            <td data-label={t('public-page.paper.column.made')}>
              <span>
                {moment(createdAt)}
                {createdBy !== null && <span className={rows.note}>{createdBy}</span>}
              </span>
            </td>
            {mayPrint && (
              <td data-label={t('public-page.paper.column.print')}>
                <a
                  href={`${processApi(path)}/public/paper-forms/${id}/sheets`}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={t('public-page.paper.print-of', { first, last })}
                >
                  {t('public-page.paper.print')}
                </a>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
