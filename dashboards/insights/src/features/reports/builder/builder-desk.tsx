import { useState } from 'react';
import type { BuiltReportAnswer, SaveBuiltReportRequest } from '#contracts';
import type { ReportBlock, ReportLanguage } from '#domain';
import { RequestError } from '../../../shared/api/client.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { blockName, type Draft } from './block-names.js';
import { BlockSettings } from './block-settings.js';
import { Canvas } from './canvas.js';
import { Outline } from './outline.js';
import { ReportChecks } from './report-checks.js';
import { ReportDifference } from './report-difference.js';
import { ReportSettings } from './report-settings.js';
import { ReportDocuments, ReportMore, ReportVersionList } from './report-side.js';
import { useChangeReport, useReportChecks, useReportDifference, type ReportAct } from './use-report.js';
import styles from './builder.module.css';

interface BuilderDeskProps {
  readonly report: BuiltReportAnswer;
  readonly mayEdit: boolean;
  readonly reload: () => void;
}

type Part = 'outline' | 'canvas' | 'settings';

/** A report being built: its order on the left, the page in the middle, what can be changed on the right. */
export function BuilderDesk({ report, mayEdit, reload }: BuilderDeskProps) {
  const words = useWords();
  const { t, word, fileLanguage: reader, moment } = words;
  const announce = useAnnounce();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [undone, setUndone] = useState<readonly ReportBlock[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [part, setPart] = useState<Part>('outline');
  const [language, setLanguage] = useState<ReportLanguage>(
    report.languages.includes(reader) ? reader : report.languages[0]!,
  );
  const [said, setSaid] = useState('');
  const change = useChangeReport(report.id);
  const checks = useReportChecks(report.id);
  const difference = useReportDifference(report.id);
  const shown: Draft = draft ?? report;
  const block = shown.blocks.find(({ id }) => id === chosen);
  const preview = shown.languages.includes(language) ? language : shown.languages[0]!;

  const save = (next: Draft, version = report.version, sent: Draft | null = null) => {
    const { title, languages, audience, blocks } = next;
    const body = { title, languages, audience, blocks, version } as SaveBuiltReportRequest;
    return act({ act: 'save', body }, (saved) => t('builder.saved', { version: saved.version }), sent);
  };
  const act = async (asked: ReportAct, done: (saved: BuiltReportAnswer) => string, sent: Draft | null = null) => {
    try {
      const saved = await change.mutateAsync(asked);
      // what was typed while it was saved is not saved yet
      setDraft((now) => (sent === null || now === sent ? null : now));
      setUndone(null);
      setSaid(done(saved));
      return true;
    } catch {
      setSaid('');
      return false;
    }
  };
  const store = async () => draft === null || (await save(draft, report.version, draft));
  const edit = (next: Draft) => {
    setSaid('');
    setDraft(next);
  };
  const choose = (id: string | null) => {
    setChosen(id);
    document.getElementById(`block-${id}`)?.scrollIntoView({ block: 'nearest' });
  };
  const remove = (gone: ReportBlock) => {
    setUndone(shown.blocks);
    edit({ ...shown, blocks: shown.blocks.filter(({ id }) => id !== gone.id) });
    setChosen(null);
    announce(t('builder.removed', { block: blockName(gone, words) }));
  };
  const freeze = () => {
    const blocks = shown.blocks.map((one) =>
      (one.kind === 'figure' || one.kind === 'table' || one.kind === 'decisions') && one.state !== 'frozen'
        ? { ...one, state: 'frozen' as const }
        : one,
    );
    void save({ ...shown, blocks }).then((isSaved) => isSaved && setSaid(t('builder.frozen')));
  };
  const conflict = change.error instanceof RequestError && change.error.problem.code === 'built-report-changed';
  const details = conflict ? (change.error as RequestError).problem.details : {};
  return (
    <>
      <div className={styles.bar}>
        {mayEdit && (
          <>
            <Button look="main" onPress={() => void store()} isDisabled={draft === null || change.isPending}>
              {t('builder.save')}
            </Button>
            <Button onPress={freeze} isDisabled={change.isPending}>
              {t('builder.freeze')}
            </Button>
            <Button
              onPress={() => void store().then((isStored) => isStored && difference.mutate())}
              isDisabled={change.isPending}
            >
              {t('builder.refresh')}
            </Button>
          </>
        )}
        <Button
          onPress={() => void store().then((isStored) => isStored && checks.mutate())}
          isDisabled={change.isPending}
        >
          {t('builder.checks')}
        </Button>
        {undone !== null && (
          <Button
            look="quiet"
            onPress={() => {
              edit({ ...shown, blocks: undone });
              setUndone(null);
            }}
          >
            {t('builder.undo')}
          </Button>
        )}
        {draft !== null && <span className={styles.unsaved}>{t('builder.unsaved')}</span>}
      </div>
      <p role="status" className={styles.status}>
        {said}
      </p>
      {conflict ? (
        <div role="alert" className={styles.conflict}>
          <p>
            {t('builder.conflict', {
              version: String(details.version ?? ''),
              date: typeof details.at === 'string' ? moment(details.at) : '',
              person: typeof details.person === 'string' ? details.person : t('builder.conflict.nobody'),
            })}
          </p>
          <div className={styles.buttons}>
            <Button onPress={() => void save(shown, Number(details.version))}>{t('builder.conflict.mine')}</Button>
            <Button
              look="quiet"
              onPress={() => {
                change.reset();
                setDraft(null);
                reload();
              }}
            >
              {t('builder.conflict.theirs')}
            </Button>
          </div>
        </div>
      ) : (
        change.error && !difference.data && <ErrorPanel error={change.error} />
      )}
      {[checks.error, difference.error].map((error, at) => error && <ErrorPanel key={at} error={error} />)}
      {checks.data && <ReportChecks checks={checks.data} draft={shown} onChoose={choose} />}
      <div role="group" aria-label={t('builder.tabs')} className={styles.tabs}>
        {(['outline', 'canvas', 'settings'] as const).map((one) => (
          <Button key={one} look={part === one ? 'main' : 'second'} onPress={() => setPart(one)}>
            {word('builder', one)}
          </Button>
        ))}
      </div>
      <div className={styles.desk} data-part={part}>
        <section className={styles.outlinePart}>
          <h2>{t('builder.outline')}</h2>
          <Outline
            blocks={shown.blocks}
            chosen={block?.id ?? null}
            mayEdit={mayEdit}
            onChoose={choose}
            onChange={(blocks) => edit({ ...shown, blocks })}
          />
        </section>
        <section className={styles.canvasPart}>
          <div className={styles.canvasHead}>
            <h2>{t('builder.canvas')}</h2>
            {shown.languages.length > 1 && (
              <SelectField
                label={t('builder.language')}
                isLabelHidden
                value={preview}
                options={shown.languages.map((one) => ({ value: one, label: word('reports.language', one) }))}
                onChange={(one) => setLanguage(one as ReportLanguage)}
              />
            )}
          </div>
          <Canvas report={report} draft={shown} language={preview} chosen={block?.id ?? null} />
        </section>
        <section className={styles.settingsPart}>
          <h2>{t('builder.settings')}</h2>
          {mayEdit &&
            (block ? (
              <BlockSettings
                key={block.id}
                block={block}
                report={report}
                languages={shown.languages}
                isPublic={shown.audience === 'public'}
                onChange={(changed) =>
                  edit({ ...shown, blocks: shown.blocks.map((one) => (one.id === changed.id ? changed : one)) })
                }
                onRemove={() => remove(block)}
              />
            ) : (
              <ReportSettings draft={shown} onChange={edit} />
            ))}
          <ReportDocuments report={report} store={store} isSaving={change.isPending} />
          <ReportVersionList
            report={report}
            mayEdit={mayEdit}
            onRestore={(from) =>
              void act({ act: 'restoration', body: { version: report.version, from } }, () =>
                t('builder.versions.restored', { version: from }),
              )
            }
          />
          {mayEdit && (
            <ReportMore
              report={report}
              store={store}
              isSaving={change.isPending}
              onRelease={() =>
                void act({ act: 'release', body: { version: report.version } }, ({ version }) =>
                  t('builder.released', { version }),
                )
              }
            />
          )}
        </section>
      </div>
      {difference.data && (
        <ReportDifference
          difference={difference.data}
          isPending={change.isPending}
          error={change.error}
          onClose={() => difference.reset()}
          onAccept={() =>
            void act(
              { act: 'refresh', body: { version: report.version, release: null, seen: difference.data.seen } },
              () => t('builder.refreshed'),
            ).then((isDone) => isDone && difference.reset())
          }
        />
      )}
    </>
  );
}
