import { useWords } from '../words/use-words.js';
import { METHOD_PAGES, type MeasureCode } from './measure-help.js';
import { methodAddress } from './method-addresses.js';

/** What a measure says, what it does not say, and the page of its method. */
export function MeasureWords({ of }: { of: MeasureCode }) {
  const { t } = useWords();
  const page = METHOD_PAGES[of];
  const address = page === null ? undefined : methodAddress(page);
  return (
    <>
      <p>{t(`measure.${of}.says`)}</p>
      <p>
        <b>{t('measure-help.not')}</b> {t(`measure.${of}.not`)}
      </p>
      {address !== undefined && (
        <p>
          <a href={address} hrefLang="en" type="text/plain">
            {t('measure-help.method')}
          </a>
        </p>
      )}
    </>
  );
}
