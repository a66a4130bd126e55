import { Document } from '../parts/document.js';
import { Day } from '../parts/text.js';
import { titleOf, type Site } from '../view.js';

/** What an admin fills in; days are ISO dates. */
export interface AccessibilityFacts {
  readonly entity: string;
  readonly url: string;
  readonly publishedOn: string;
  readonly updatedOn: string;
  readonly status: 'full' | 'partial' | 'none';
  /** What is not accessible and why; empty where all is. */
  readonly problems: string;
  readonly preparedOn: string;
  readonly reviewedOn: string | null;
  readonly auditor: string | null;
  readonly contactPerson: string;
  readonly email: string;
  readonly phone: string;
  readonly supervisor: string | null;
  readonly architecture: string;
  readonly apps: string | null;
}

const ACT = 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20190000848';
const OMBUDSMAN = 'https://bip.brpo.gov.pl';

/**
 * The accessibility statement that the act of 4 April 2019 asks of Polish public bodies. Programs that check statements find its parts
 * by the ids of the official structure (`a11y-…`).
 */
export function AccessibilityPage({ site, facts }: { readonly site: Site; readonly facts: AccessibilityFacts | null }) {
  const { words } = site;
  const { t } = words;
  return (
    <Document site={site} title={titleOf(site, t('public.accessibility'))}>
      <h1 id="a11y-deklaracja">{t('public.accessibility')}</h1>
      {facts === null ? <p>{t('public.a11y.missing')}</p> : <Statement site={site} facts={facts} />}
    </Document>
  );
}

function Statement({ site, facts }: { readonly site: Site; readonly facts: AccessibilityFacts }) {
  const { words } = site;
  const { t } = words;
  return (
    <>
      <p id="a11y-wstep">
        <strong id="a11y-podmiot">{facts.entity}</strong> {t('public.a11y.intro')}{' '}
        <a href={ACT}>{t('public.a11y.act')}</a>. {t('public.a11y.applies')}{' '}
        <a id="a11y-url" href={facts.url}>
          {facts.url}
        </a>
        .
      </p>
      <dl className="facts">
        <DayRow id="a11y-data-publikacja" label={t('public.a11y.published')} day={facts.publishedOn} site={site} />
        <DayRow id="a11y-data-aktualizacja" label={t('public.a11y.updated')} day={facts.updatedOn} site={site} />
      </dl>
      <h2>{t('public.a11y.status')}</h2>
      <p id="a11y-status">{words.word('public.a11y.status', facts.status)}</p>
      {facts.problems === '' ? null : (
        <>
          <h3>{t('public.a11y.problems')}</h3>
          <Lines text={facts.problems} />
        </>
      )}
      <h2>{t('public.a11y.prepared')}</h2>
      <dl className="facts">
        <DayRow id="a11y-data-sporzadzenie" label={t('public.a11y.prepared-on')} day={facts.preparedOn} site={site} />
        {facts.reviewedOn === null ? null : (
          <DayRow id="a11y-data-przeglad" label={t('public.a11y.reviewed-on')} day={facts.reviewedOn} site={site} />
        )}
      </dl>
      <p id="a11y-audytor">
        {facts.auditor === null ? t('public.a11y.self') : t('public.a11y.by', { auditor: facts.auditor })}
      </p>
      <h2>{t('public.a11y.keyboard')}</h2>
      <p>{t('public.a11y.keyboard-text')}</p>
      <h2 id="a11y-kontakt">{t('public.a11y.contact')}</h2>
      <p>{t('public.a11y.contact-text')}</p>
      <ul>
        <li>
          {t('public.a11y.person')} <span id="a11y-osoba">{facts.contactPerson}</span>
        </li>
        <li>
          {t('public.a11y.email')}{' '}
          <a id="a11y-email" href={`mailto:${facts.email}`}>
            {facts.email}
          </a>
        </li>
        <li>
          {t('public.a11y.phone')}{' '}
          <a id="a11y-telefon" href={`tel:${facts.phone.replace(/[^+\d]/g, '')}`}>
            {facts.phone}
          </a>
        </li>
      </ul>
      <h2>{t('public.a11y.procedure')}</h2>
      <div id="a11y-procedura">
        <p>{t('public.a11y.procedure-right')}</p>
        <p>{t('public.a11y.procedure-say')}</p>
        <p>{t('public.a11y.procedure-days')}</p>
        <p>
          {t('public.a11y.complaint')} {facts.supervisor ?? facts.entity}.{' '}
          <a href={OMBUDSMAN}>{t('public.a11y.ombudsman')}</a>
        </p>
      </div>
      <h2>{t('public.a11y.architecture')}</h2>
      <div id="a11y-architektura">
        <Lines text={facts.architecture} />
      </div>
      {facts.apps === null ? null : (
        <>
          <h2>{t('public.a11y.apps')}</h2>
          <div id="a11y-aplikacje">
            <Lines text={facts.apps} />
          </div>
        </>
      )}
    </>
  );
}

function DayRow(props: { readonly id: string; readonly label: string; readonly day: string; readonly site: Site }) {
  const { id, label, day, site } = props;
  return (
    <div>
      <dt>{label}</dt>
      <dd id={id}>
        <Day day={day} words={site.words} />
      </dd>
    </div>
  );
}

function Lines({ text }: { readonly text: string }) {
  return text.split(/\n+/).map((line, index) => <p key={index}>{line}</p>);
}
