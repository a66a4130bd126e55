import { linkTo, type ProcessView } from '../view.js';

/** Where a reader finds her own idea, asks for mails, writes to the office, or takes the address along. */
export function Forms({ view, path }: { readonly view: ProcessView; readonly path: string }) {
  const { site, canSubscribe } = view;
  const { t } = site.words;
  return (
    <section id="your-idea" aria-labelledby="your-idea-title" className="forms">
      <h2 id="your-idea-title">{t('public.your-idea')}</h2>
      <IdeaForm view={view} path={path} />
      {canSubscribe ? (
        <form method="post" action={linkTo(site, `${path}/subscription`)}>
          <h3>{t('public.subscribe')}</h3>
          <p id="subscribe-help">{t('public.subscribe.help')}</p>
          <label htmlFor="address">{t('public.subscribe.address')}</label>
          <input
            id="address"
            name="address"
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            aria-describedby="subscribe-help"
          />
          <button type="submit">{t('public.subscribe.send')}</button>
        </form>
      ) : null}
      <form method="post" action={linkTo(site, `${path}/feedback`)}>
        <h3>{t('public.feedback')}</h3>
        <p id="feedback-help">{t('public.feedback.help')}</p>
        <label htmlFor="feedback-text">{t('public.feedback.text')}</label>
        <textarea
          id="feedback-text"
          name="text"
          rows={4}
          required
          minLength={3}
          maxLength={2000}
          aria-describedby="feedback-help"
        />
        <button type="submit">{t('public.feedback.send')}</button>
      </form>
      <div className="take-along">
        <img src={`${path}/qr.svg`} width={132} height={132} alt={t('public.qr.alt')} loading="lazy" />
        <p>{t('public.qr')}</p>
      </div>
    </section>
  );
}

/** One field for a code, the number of a paper form or an address; sent in the body, so that it stands in no address. */
export function IdeaForm({ view, path }: { readonly view: ProcessView; readonly path: string }) {
  const { site } = view;
  const { t } = site.words;
  return (
    <form method="post" action={linkTo(site, `${path}/idea`)} className="idea-form">
      <p id="idea-help">{t('public.idea.help')}</p>
      <label htmlFor="idea-key">{t('public.idea.key')}</label>
      <input
        id="idea-key"
        name="key"
        type="text"
        required
        maxLength={500}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby="idea-help"
      />
      <button type="submit">{t('public.idea.send')}</button>
    </form>
  );
}
