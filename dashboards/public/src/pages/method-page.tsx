import { Document } from '../parts/document.js';
import { Text } from '../parts/text.js';
import { linkTo, processPath, titleOf, type ProcessView } from '../view.js';

const PARTS = ['counting', 'themes', 'reach', 'quotes', 'decisions', 'late', 'release'] as const;

/** How the numbers and words of the page came about, in plain language. */
export function MethodPage({ view }: { readonly view: ProcessView }) {
  const { site, content } = view;
  const { words } = site;
  const { t } = words;
  const { methods, withheld } = content;
  const path = processPath(content.workspace.slug, content.process.slug);
  return (
    <Document site={site} title={titleOf(site, t('public.method'))}>
      <p className="kind">
        <a href={linkTo(site, path)}>
          <Text text={content.process.title} words={words} />
        </a>
      </p>
      <h1>{t('public.method')}</h1>
      {PARTS.map((part) => (
        <section key={part} id={part} aria-labelledby={`${part}-title`}>
          <h2 id={`${part}-title`}>{words.word('public.method.title', part)}</h2>
          <p>{words.word('public.method.text', part)}</p>
        </section>
      ))}
      {withheld.length === 0 ? null : (
        <section aria-labelledby="withheld-title">
          <h2 id="withheld-title">{t('public.method.withheld')}</h2>
          <ul>
            {withheld.map(({ reason, texts }) => (
              <li key={reason}>
                {words.word('public.withheld', reason)} {t('public.method.texts', { texts })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="versions-title">
        <h2 id="versions-title">{t('public.method.versions')}</h2>
        <dl className="facts">
          {(
            [
              ['themes', methods.themes],
              ['reach', methods.reach],
              ['impact', methods.impact],
              ['program', methods.program],
              ['hash', methods.datasetHash],
            ] as const
          ).map(([name, version]) =>
            version === null ? null : (
              <div key={name}>
                <dt>{words.word('public.method.version', name)}</dt>
                <dd className="code">{version}</dd>
              </div>
            ),
          )}
        </dl>
      </section>
    </Document>
  );
}
