import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { CheckCodings, CheckSample, ThemeCheck } from '#contracts';
import { useLocation, useSearchParams } from 'react-router';
import { getJson, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Voice } from '../../../shared/contributions/quote.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { furtherTerms } from '../components/further-terms.js';
import styles from './check-page.module.css';
import { STARTED } from './check-start.js';
import { useCodings } from './use-codings.js';

interface BlindCheckProps {
  readonly size: number;
  readonly onDone: (check: ThemeCheck) => void;
}

export function BlindCheck({ size, onDone }: BlindCheckProps) {
  const path = useProcessPath();
  const sample = useQuery({
    queryKey: [...processKey(path), themePaths.checkSample, size],
    queryFn: ({ signal }) => getJson<CheckSample>(`${processApi(path)}${themePaths.checkSample}?size=${size}`, signal),
    staleTime: Infinity,
  });
  if (sample.isPending) return <LoadingBlock rows={8} />;
  if (sample.isError) return <ErrorPanel error={sample.error} onRetry={() => void sample.refetch()} />;
  return <Items sample={sample.data} size={size} onDone={onDone} />;
}

/** One opinion at a time, its number in the address, so that the browser's own "back" works. */
function Items({ sample, size, onDone }: BlindCheckProps & { sample: CheckSample }) {
  const { t, number } = useWords();
  const path = useProcessPath();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [params, setParams] = useSearchParams();
  const { codings, choose, forget } = useCodings(sample.runId, size);
  const [isMissing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const all = sample.items.length;
  const done = sample.items.filter(({ id }) => codings[id] !== undefined).length;
  const asked = Number(params.get('opinion')) || Math.min(done + 1, all);
  const at = Math.min(Math.max(1, asked), all);
  const item = sample.items[at - 1];
  const isLast = at === all;
  const hand = useMutation({
    mutationFn: (request: CheckCodings) =>
      sendJson<ThemeCheck>('POST', `${processApi(path)}${themePaths.checks}`, request),
    onSuccess: async (check) => {
      forget();
      client.removeQueries({ queryKey: [...processKey(path), themePaths.checkSample] });
      await client.invalidateQueries({ queryKey: processKey(path) });
      onDone(check);
      setParams({});
    },
  });

  const { state } = useLocation();
  const focusedAt = useRef(state === STARTED ? null : at);
  useEffect(() => {
    if (focusedAt.current !== at) heading.current?.focus();
    focusedAt.current = at;
  }, [at]);

  if (!item) return null;
  const next = (event: FormEvent) => {
    event.preventDefault();
    if (codings[item.id] === undefined) return setMissing(true);
    const firstOpen = sample.items.findIndex(({ id }) => codings[id] === undefined);
    if (!isLast) {
      setParams({ size: String(size), opinion: String(at + 1) });
      announce(t('check.progress', { done: number(done), all: number(all) }));
    } else if (firstOpen >= 0) {
      setParams({ size: String(size), opinion: String(firstOpen + 1) });
    } else {
      const chosen = sample.items.map(({ id }) => ({ contribution: id, theme: codings[id]! }));
      hand.mutate({ runId: sample.runId, size, codings: chosen });
    }
  };

  return (
    <form className={styles.item} onSubmit={next} noValidate>
      <h2 ref={heading} tabIndex={-1}>
        {t('check.item', { number: number(at), all: number(all) })}
      </h2>
      <progress value={done} max={all} aria-label={t('check.progress', { done: number(done), all: number(all) })} />
      <div className={styles.words}>
        {item.title && <h3 lang={item.language ?? undefined}>{item.title}</h3>}
        <Voice key={item.id} text={item.body} language={item.language} />
      </div>
      <ChoiceField
        key={item.id}
        legend={t('check.question')}
        name="theme"
        type="radio"
        options={[
          ...sample.themes.map(({ id, label, terms }) => ({
            value: id,
            label,
            help: furtherTerms(label, terms).slice(0, 5).join(', '),
          })),
          { value: 'none', label: t('check.none') },
        ]}
        chosen={codings[item.id] === undefined ? [] : [codings[item.id]!]}
        onChoose={(theme) => {
          setMissing(false);
          choose(item.id, theme);
        }}
        error={isMissing ? t('check.missing') : undefined}
      />
      {hand.isError && <ErrorPanel error={hand.error} />}
      <div className={styles.buttons}>
        <Button type="submit" look="main" isDisabled={hand.isPending}>
          {t(isLast ? 'check.finish' : 'check.next')}
        </Button>
        {at > 1 && (
          <Button look="quiet" onPress={() => setParams({ size: String(size), opinion: String(at - 1) })}>
            {t('common.back')}
          </Button>
        )}
      </div>
    </form>
  );
}
