import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './data-links.module.css';

/** Every other way in for what residents said, what has come in that way, and what the process knows about its data. */
export function DataLinks({ mayWrite }: { readonly mayWrite: boolean }) {
  const { t } = useWords();
  const path = useProcessPath();
  const { hasVotes } = useProcess();
  const groups = [
    {
      title: t('data.links.add'),
      links: mayWrite
        ? [
            { to: '/submissions/new', label: t('submissions.new') },
            { to: '/notes/new', label: t('fieldwork.note.title') },
            { to: '/data/templates', label: t('fieldwork.templates.title') },
          ]
        : [],
    },
    {
      title: t('data.links.came'),
      links: [
        { to: '/submissions', label: t('submissions.title') },
        { to: '/surveys', label: t('surveys.link') },
        ...(hasVotes ? [{ to: '/votes', label: t('votes.title') }] : []),
        { to: '/data/connections', label: t('connections.link') },
        { to: '/diary', label: t('diary.title') },
      ],
    },
    {
      title: t('data.links.about'),
      links: [
        { to: '/data/quality', label: t('quality.link') },
        { to: '/data/people', label: t('linkage.link') },
        { to: '/data/publication', label: t('publication.link') },
        { to: '/data/review', label: t('review.link') },
      ],
    },
  ];
  return (
    <div className={styles.groups}>
      {groups
        .filter(({ links }) => links.length > 0)
        .map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <h2 className={styles.heading}>{title}</h2>
            <ul className={styles.links}>
              {links.map(({ to, label }) => (
                <li key={to}>
                  <Link to={processPage(path, to)}>{label}</Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
    </div>
  );
}
