import type { ReactNode } from 'react';
import type { LocalisedText } from '#domain';
import { Document } from '../parts/document.js';
import { Text } from '../parts/text.js';
import { linkTo, listPath, titleOf, type Site } from '../view.js';

/** One message and one way on: there is no such page, it was withdrawn, a letter is on its way. */
export function NoticePage(props: {
  readonly site: Site;
  readonly title: string;
  readonly text: string;
  /** The office's own words, such as why a release was withdrawn. */
  readonly reason?: LocalisedText;
  /** A button that does something, or where to go. */
  readonly action?: ReactNode;
}) {
  const { site, title, text, reason, action } = props;
  return (
    <Document site={site} title={titleOf(site, title)} isPrivate>
      <div className="opening">
        <h1>{title}</h1>
        <p className="lead">{text}</p>
        {reason === undefined || Object.keys(reason).length === 0 ? null : (
          <blockquote className="notice">
            <p>
              <Text text={reason} words={site.words} />
            </p>
          </blockquote>
        )}
        {action}
        {action === undefined && site.workspace.slug !== '' ? (
          <p>
            <a href={linkTo(site, listPath(site.workspace.slug))}>{site.words.t('public.all-processes')}</a>
          </p>
        ) : null}
      </div>
    </Document>
  );
}

/** A button that posts to an address; for what must not happen by merely opening a link, as mail programs do. */
export function PostButton({ action, label }: { readonly action: string; readonly label: string }) {
  return (
    <form method="post" action={action}>
      <button type="submit">{label}</button>
    </form>
  );
}
