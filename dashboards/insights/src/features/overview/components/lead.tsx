import type { ReactNode } from 'react';
import type { Overview } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { Sentence } from '../../../shared/words/sentence.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './lead.module.css';

/** The consultation in four sentences, each number and name a link to what stands behind it. */
export function Lead({ overview }: { overview: Overview }) {
  const { t, group } = useWords();
  const path = useProcessPath();
  const link = (rest: string) => (text: string) => <Link to={processPage(path, rest)}>{text}</Link>;
  const { total, said, reached, done } = overview;
  const topTheme = said.state === 'ready' ? said.themes[0] : undefined;
  const leastHeard = reached.groups
    .filter(({ verdict, ratio }) => verdict === 'under' && ratio !== null)
    .sort((a, b) => a.ratio! - b.ratio!)[0];

  const sentences: ReactNode[] = [];
  if (total.contributions > 0) {
    sentences.push(
      <Sentence
        of="overview.summary.gave"
        with={{ people: total.people, opinions: total.contributions }}
        parts={{ people: link('/reach'), opinions: link(listOf()) }}
      />,
    );
  }
  if (topTheme) {
    sentences.push(
      <Sentence
        of="overview.summary.top-theme"
        with={{ theme: topTheme.label }}
        parts={{ theme: link(`/themes/${topTheme.id}`) }}
      />,
    );
  }
  if (leastHeard && reached.variable) {
    sentences.push(
      <Sentence
        of="overview.summary.least-heard"
        with={{ group: group(reached.variable, leastHeard.group) }}
        parts={{ group: link('/reach') }}
      />,
    );
  }
  if (done.answered > 0) {
    sentences.push(
      <Sentence
        of="overview.summary.answered"
        with={{ answered: done.answered, all: done.eligible }}
        parts={{
          answered: link(listOf({ eligibility: 'eligible', answered: 'yes' })),
          all: link(listOf({ eligibility: 'eligible' })),
        }}
      />,
    );
  } else if (done.eligible > 0) {
    sentences.push(t('overview.summary.nobody-answered'));
  }
  if (sentences.length === 0) sentences.push(t('overview.summary.nothing'));
  return (
    <p className={styles.lead}>
      {sentences.map((sentence, index) => (
        <span key={index}>{sentence} </span>
      ))}
    </p>
  );
}
