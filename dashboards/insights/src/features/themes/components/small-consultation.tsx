import type { Contribution, ThemesReport } from '#contracts';
import { MINIMUM_TEXTS_FOR_THEMES } from '#domain';
import { Quote } from '../../../shared/contributions/quote.js';
import { Button } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { useWords } from '../../../shared/words/use-words.js';
import { EditTools } from '../../../shared/themes/edit-tools.js';
import { SelectionBar } from '../editing/selection-bar.js';
import styles from './small-consultation.module.css';
import { ThemeTable } from './theme-table.js';
import { SelectBox, useSelection, type Selection } from '../editing/use-selection.js';

interface SmallConsultationProps {
  readonly report: ThemesReport;
  readonly mayEdit: boolean;
}

/** Below fifty texts the page is the list itself; an editor puts opinions into themes by hand, helped by suggested topics. */
export function SmallConsultation({ report, mayEdit }: SmallConsultationProps) {
  const { t, text } = useWords();
  const selection = useSelection();
  const { remarks, themes } = report;
  if (remarks.length === 0) {
    return (
      <EmptyState title={t('small.empty.title')}>
        <p>{t('small.empty.next')}</p>
      </EmptyState>
    );
  }
  const shown = remarks.map(({ id }) => id);
  const chosen = remarks.filter(({ id }) => selection.ids.includes(id));
  const topics = new Set(chosen.map(({ topic }) => topic?.code));
  const [first] = chosen;
  const suggestedLabel = topics.size === 1 && first?.topic ? text(first.topic.name) : undefined;
  const areAllChosen = selection.ids.length === shown.length;

  return (
    <>
      <p className={styles.lead}>{t('small.lead', { count: MINIMUM_TEXTS_FOR_THEMES })}</p>
      {mayEdit && (
        <div className={styles.tools}>
          <EditTools />
        </div>
      )}
      {themes.length > 0 && (
        <section className={styles.section} aria-labelledby="themes-by-hand">
          <h2 id="themes-by-hand">{t('small.themes')}</h2>
          <ThemeTable report={report} offTopic={report.offTopic} />
        </section>
      )}
      <section className={styles.section} aria-labelledby="remarks">
        <h2 id="remarks">{t('small.remarks')}</h2>
        {mayEdit && (
          <div className={styles.select}>
            <Button look="quiet" onPress={() => selection.choose(areAllChosen ? [] : shown)}>
              {t(areAllChosen ? 'select.none' : 'select.all')}
            </Button>
            <Suggestions remarks={remarks} selection={selection} />
          </div>
        )}
        <ul className={styles.list}>
          {remarks.map((contribution) => (
            <li key={contribution.id}>
              <Quote
                contribution={contribution}
                headingLevel={3}
                showTheme
                showTopic={!contribution.theme?.grouped}
                select={mayEdit && <SelectBox contribution={contribution} selection={selection} shown={shown} />}
              />
            </li>
          ))}
        </ul>
        {mayEdit && <SelectionBar selection={selection} themes={themes} suggestedLabel={suggestedLabel} />}
      </section>
    </>
  );
}

/** One button for each suggested topic: it chooses the opinions that stand in no theme yet. */
function Suggestions({ remarks, selection }: { remarks: readonly Contribution[]; selection: Selection }) {
  const { t, text } = useWords();
  const byTopic = new Map<string, { name: string; ids: string[] }>();
  for (const { id, topic, theme } of remarks) {
    if (topic === null || theme?.grouped) continue;
    const known = byTopic.get(topic.code) ?? { name: text(topic.name), ids: [] };
    byTopic.set(topic.code, { ...known, ids: [...known.ids, id] });
  }
  if (byTopic.size === 0) return null;
  const suggested = [...byTopic].sort(([, a], [, b]) => b.ids.length - a.ids.length);
  return (
    <div role="group" aria-labelledby="suggestions" className={styles.suggestions}>
      <p>
        <b id="suggestions">{t('small.suggestions')}</b> {t('small.suggestions.help')}
      </p>
      {suggested.map(([code, { name, ids }]) => (
        <Button key={code} look="quiet" onPress={() => selection.choose(ids)}>
          {t('small.suggestion', { topic: name, count: ids.length })}
        </Button>
      ))}
    </div>
  );
}
