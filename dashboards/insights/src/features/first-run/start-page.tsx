import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent, type RefObject } from 'react';
import type { FirstAdminRequest, Installation, Session } from '#contracts';
import { useLocation, useNavigate } from 'react-router';
import { getJson, RequestError, sendJson } from '../../shared/api/client.js';
import { workspacePage } from '../../shared/api/paths.js';
import { SESSION_KEY } from '../../shared/api/query-client.js';
import { Page } from '../../shared/page/page.js';
import { Button, LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorSummary } from '../../shared/ui/error-summary.js';
import { LanguageSwitch } from '../../shared/ui/language-switch.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { TextField } from '../../shared/ui/text-field.js';
import { suggestSlug } from '../../shared/words/suggest-slug.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './start-page.module.css';

const SHORTEST_PASSWORD = 12;
const FIELDS = ['code', 'name', 'email', 'password', 'municipality', 'slug'] as const;
type Field = (typeof FIELDS)[number];

/** Where an installation that knows nobody begins: the printed code, an account, a municipality. */
export function StartPage() {
  const { t } = useWords();
  const installation = useQuery({
    queryKey: ['installation'],
    queryFn: ({ signal }) => getJson<Installation>('/api/installation', signal),
    staleTime: Infinity,
  });
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <span className={styles.mark}>{t('common.product')}</span>
        <LanguageSwitch />
      </div>
      <Page title={t('start.title')}>
        {installation.isPending && <LoadingBlock rows={6} />}
        {installation.data?.isEmpty === false && (
          <EmptyState title={t('start.begun')} action={<LinkButton to="/sign-in">{t('sign-in.title')}</LinkButton>}>
            <p>{t('start.begun.next')}</p>
          </EmptyState>
        )}
        {installation.data?.isEmpty !== false && !installation.isPending && <StartForm />}
      </Page>
    </div>
  );
}

function StartForm() {
  const { t, problem } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const printed = decodeURIComponent(useLocation().hash.slice(1));
  const [wrong, setWrong] = useState<Partial<Record<Field, string>>>({});
  const isSlugChosen = useRef(false);
  const fields: Record<Field, RefObject<HTMLInputElement | null>> = {
    code: useRef(null),
    name: useRef(null),
    email: useRef(null),
    password: useRef(null),
    municipality: useRef(null),
    slug: useRef(null),
  };
  const begin = useMutation({
    mutationFn: (request: FirstAdminRequest) =>
      sendJson<Session>('POST', '/api/installation/first-administrator', request),
    onSuccess: async (session) => {
      client.clear();
      client.setQueryData(SESSION_KEY, session);
      await navigate(workspacePage(session.workspaces[0]!.slug), { replace: true });
    },
  });

  const suggest = (event: FormEvent<HTMLFormElement>) => {
    const { name, value } = event.target as HTMLInputElement;
    if (name === 'slug') isSlugChosen.current = value !== '';
    if (name === 'municipality' && !isSlugChosen.current && fields.slug.current)
      fields.slug.current.value = suggestSlug(value);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = (field: Field) => String(form.get(field) ?? '').trim();
    const request: FirstAdminRequest = {
      code: given('code'),
      name: given('name'),
      email: given('email'),
      password: String(form.get('password') ?? ''),
      municipality: given('municipality'),
      slug: given('slug'),
    };
    const found = {
      ...(request.code === '' ? { code: t('start.code-missing') } : {}),
      ...(request.name === '' ? { name: t('start.name-missing') } : {}),
      ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(request.email) ? {} : { email: t('start.email-missing') }),
      ...(request.password.length < SHORTEST_PASSWORD ? { password: t('start.password-short') } : {}),
      ...(request.municipality === '' ? { municipality: t('start.municipality-missing') } : {}),
      ...(request.slug !== '' && suggestSlug(request.slug) === request.slug ? {} : { slug: t('start.slug-wrong') }),
    };
    setWrong(found);
    begin.reset();
    if (Object.keys(found).length === 0) begin.mutate(request);
  };

  const refused = begin.error instanceof RequestError ? begin.error.problem : null;
  const mistakes = [
    ...FIELDS.flatMap((field) => (wrong[field] ? [{ text: wrong[field], field: fields[field] }] : [])),
    ...(refused
      ? [{ text: problem(refused), field: refused.code === 'weak-password' ? fields.password : fields.code }]
      : []),
  ];
  const field = (name: Field) => ({ name, inputRef: fields[name], error: wrong[name] });
  return (
    <>
      <p className={styles.lead}>{t('start.lead')}</p>
      <ErrorSummary mistakes={mistakes} />
      <form className={styles.form} onInput={suggest} onSubmit={submit} noValidate>
        <TextField {...field('code')} label={t('start.code')} help={t('start.code.help')} defaultValue={printed} />
        <fieldset className={styles.group}>
          <legend>{t('start.you')}</legend>
          <TextField {...field('name')} label={t('start.name')} autoComplete="name" />
          <TextField {...field('email')} label={t('start.email')} type="email" autoComplete="username" />
          <TextField
            {...field('password')}
            label={t('start.password')}
            help={t('start.password.help')}
            type="password"
            autoComplete="new-password"
          />
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{t('start.town')}</legend>
          <TextField {...field('municipality')} label={t('start.municipality')} help={t('start.municipality.help')} />
          <TextField {...field('slug')} label={t('start.slug')} help={t('start.slug.help')} />
        </fieldset>
        <div>
          <Button type="submit" look="main" isDisabled={begin.isPending}>
            {t('start.submit')}
          </Button>
        </div>
      </form>
    </>
  );
}
