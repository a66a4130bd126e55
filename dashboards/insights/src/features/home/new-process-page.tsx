import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import type { CreateProcessRequest, ProcessSummary } from '#contracts';
import { PROCESS_KINDS, PROMISED_LEVELS, type ProcessKind, type PromisedLevel } from '#domain';
import { useNavigate, useParams } from 'react-router';
import { RequestError, sendJson } from '../../shared/api/client.js';
import { processPage, workspaceApi, workspacePage } from '../../shared/api/paths.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useWorkspace } from '../../shared/session/use-session.js';
import { Button, LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorSummary } from '../../shared/ui/error-summary.js';
import { SelectField } from '../../shared/ui/select-field.js';
import { TextField } from '../../shared/ui/text-field.js';
import { useWords } from '../../shared/words/use-words.js';
import { suggestSlug } from '../../shared/words/suggest-slug.js';
import styles from './new-process-page.module.css';

/** A new process of a municipality: a name and a kind begin it, a file fills it. */
export function NewProcessPage() {
  const { t, text } = useWords();
  const { workspace: slug = '' } = useParams();
  const workspace = useWorkspace(slug);
  const name = workspace ? text(workspace.name) : '';
  return (
    <Page
      title={t('home.new-process.title')}
      within={name}
      above={<Breadcrumb steps={[{ label: name, to: workspacePage(slug) }]} />}
    >
      {workspace?.role === 'admin' ? (
        <NewProcessForm workspace={slug} />
      ) : (
        <EmptyState
          title={t('error.forbidden')}
          action={<LinkButton to={workspacePage(slug)}>{t('nav.home')}</LinkButton>}
        >
          <p>{t('error.forbidden.remedy')}</p>
        </EmptyState>
      )}
    </Page>
  );
}

const isAddress = (slug: string) => slug !== '' && suggestSlug(slug) === slug;

interface Mistakes {
  readonly name?: string;
  readonly slug?: string;
  readonly endsOn?: string;
}

function NewProcessForm({ workspace }: { workspace: string }) {
  const { t, word, problem } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [kind, setKind] = useState<ProcessKind>('consultation');
  const [level, setLevel] = useState<PromisedLevel | ''>('');
  const [wrong, setWrong] = useState<Mistakes>({});
  const isSlugChosen = useRef(false);
  const next = useRef<'/data' | '/promise'>('/data');
  const name = useRef<HTMLInputElement>(null);
  const slug = useRef<HTMLInputElement>(null);
  const endsOn = useRef<HTMLInputElement>(null);
  const create = useMutation({
    mutationFn: (request: Partial<CreateProcessRequest>) =>
      sendJson<ProcessSummary>('POST', `${workspaceApi(workspace)}/processes`, request),
    onSuccess: async (process) => {
      await client.invalidateQueries({ queryKey: ['home', workspace] });
      await navigate(processPage({ workspace, process: process.slug }, next.current));
    },
  });

  const suggest = (event: FormEvent<HTMLFormElement>) => {
    const { name: field, value } = event.target as HTMLInputElement;
    if (field === 'slug') isSlugChosen.current = value !== '';
    if (field === 'pl' && !isSlugChosen.current && slug.current) slug.current.value = suggestSlug(value);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = (field: string) => String(form.get(field) ?? '').trim();
    const [from, to] = [given('startsOn'), given('endsOn')];
    const found: Mistakes = {
      ...(given('pl') === '' ? { name: t('home.new-process.name-missing') } : {}),
      ...(isAddress(given('slug')) ? {} : { slug: t('home.new-process.slug-wrong') }),
      ...(from !== '' && to !== '' && to < from ? { endsOn: t('home.new-process.dates-wrong') } : {}),
    };
    setWrong(found);
    create.reset();
    if (Object.keys(found).length > 0) return;
    create.mutate({
      slug: given('slug'),
      kind,
      title: { pl: given('pl'), ...(given('en') === '' ? {} : { en: given('en') }) },
      promisedLevel: level === '' ? null : level,
      startsOn: from === '' ? null : from,
      endsOn: to === '' ? null : to,
    });
  };

  const refused = create.error instanceof RequestError ? create.error.problem : null;
  const taken = refused?.code === 'process-exists' ? t('home.new-process.slug-taken') : undefined;
  const slugMistake = wrong.slug ?? taken;
  const mistakes = [
    ...(wrong.name ? [{ text: wrong.name, field: name }] : []),
    ...(slugMistake ? [{ text: slugMistake, field: slug }] : []),
    ...(wrong.endsOn ? [{ text: wrong.endsOn, field: endsOn }] : []),
    ...(refused && !taken ? [{ text: problem(refused), field: name }] : []),
  ];
  return (
    <>
      <p className={styles.lead}>{t('home.new-process.lead')}</p>
      <ErrorSummary mistakes={mistakes} />
      <form className={styles.form} onInput={suggest} onSubmit={submit} noValidate>
        <TextField
          label={t('home.new-process.name-pl')}
          name="pl"
          help={t('home.new-process.name-pl.help')}
          inputRef={name}
          error={wrong.name}
        />
        <TextField label={t('home.new-process.name-en')} name="en" />
        <TextField
          label={t('home.new-process.slug')}
          name="slug"
          help={t('home.new-process.slug.help')}
          inputRef={slug}
          error={slugMistake}
        />
        <SelectField
          label={t('home.new-process.kind')}
          value={kind}
          options={PROCESS_KINDS.map((value) => ({ value, label: word('process-kind', value) }))}
          onChange={(value) => setKind(value as ProcessKind)}
        />
        <div className={styles.two}>
          <TextField label={t('home.new-process.from')} name="startsOn" type="date" />
          <TextField
            label={t('home.new-process.to')}
            name="endsOn"
            type="date"
            inputRef={endsOn}
            error={wrong.endsOn}
          />
        </div>
        <SelectField
          label={t('home.new-process.level')}
          value={level}
          options={[
            { value: '', label: t('home.new-process.level.none') },
            ...PROMISED_LEVELS.map((value) => ({ value, label: word('level', value) })),
          ]}
          onChange={(value) => setLevel(value as PromisedLevel | '')}
        />
        <div className={styles.buttons}>
          <Button type="submit" look="main" isDisabled={create.isPending} onPress={() => (next.current = '/data')}>
            {t('home.new-process.create')}
          </Button>
          <Button type="submit" isDisabled={create.isPending} onPress={() => (next.current = '/promise')}>
            {t('home.new-process.promise')}
          </Button>
          <LinkButton to={workspacePage(workspace)} look="quiet">
            {t('common.cancel')}
          </LinkButton>
        </div>
      </form>
    </>
  );
}
