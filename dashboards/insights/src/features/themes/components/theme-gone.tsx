import { RequestError } from '../../../shared/api/client.js';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { LinkButton } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { useWords } from '../../../shared/words/use-words.js';

/** The address of a theme of before leads on: what became of it, and where its opinions are. */
export function ThemeGone({ error }: { error: unknown }) {
  const { t } = useWords();
  const path = useProcessPath();
  const details = error instanceof RequestError ? error.problem.details : {};
  const { label, fate, intoId, intoLabel } = details;
  const into = typeof intoLabel === 'string' ? intoLabel : '';
  const said =
    typeof label !== 'string'
      ? t('theme.gone.next')
      : fate === 'merged' || fate === 'became'
        ? t(`theme.fate.${fate}`, { label, into })
        : t(fate === 'off-topic' ? 'theme.fate.off-topic' : 'theme.fate.gone', { label });
  return (
    <EmptyState
      title={said}
      action={
        <>
          {typeof intoId === 'string' && (
            <LinkButton look="main" to={processPage(path, `/themes/${intoId}`)}>
              {t('theme.fate.open', { into })}
            </LinkButton>
          )}{' '}
          <LinkButton to={processPage(path, '/themes')}>{t('theme.back')}</LinkButton>
        </>
      }
    />
  );
}
