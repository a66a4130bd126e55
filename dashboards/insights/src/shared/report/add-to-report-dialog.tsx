import { useState } from 'react';
import type { FigureSource, ReportTemplateCode } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { Button } from '../ui/button.js';
import { ChoiceField } from '../ui/choice-field.js';
import { DialogButtons, DialogFrame } from '../ui/dialog-frame.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { Notice } from '../ui/notice.js';
import { SelectField } from '../ui/select-field.js';
import { useWords } from '../words/use-words.js';
import { useAddToReport, useBeginReport, useBuiltReports } from './use-built-reports.js';

const NEW: readonly ReportTemplateCode[] = ['reach-report', 'council-note', 'evaluation-chapter', 'empty'];

/** Which report a figure goes to, and whether as a figure or as a table. */
export function AddToReportDialog({
  source,
  onClose,
}: {
  readonly source: FigureSource;
  readonly onClose: () => void;
}) {
  const { t, text, word } = useWords();
  const path = useProcessPath();
  const reports = useBuiltReports();
  const begin = useBeginReport();
  const add = useAddToReport();
  const [chosen, setChosen] = useState<string | null>(null);
  const [kind, setKind] = useState<'figure' | 'table'>('figure');
  const standing = reports.data?.reports ?? [];
  const value = chosen ?? standing[0]?.id ?? NEW[0]!;
  const nameOf = (title: Readonly<Record<string, string>>) => text(title) || t('builder.untitled');
  const isPending = begin.isPending || add.isPending;
  const send = async () => {
    const template = NEW.find((code) => code === value);
    const report =
      template === undefined
        ? value
        : (await begin.mutateAsync({ template, title: { pl: word('builder.template', template) } })).id;
    setChosen(report);
    await add.mutateAsync({ report, kind, source });
  };
  if (add.isSuccess)
    return (
      <DialogFrame title={t('builder.add-to.title')} onClose={onClose}>
        <Notice>{t('builder.add-to.done', { report: nameOf(add.data.title) })}</Notice>
        <DialogButtons>
          <Button look="main" onPress={onClose}>
            {t('common.close')}
          </Button>
          <Link to={processPage(path, `/reports/${add.data.id}`)}>{t('builder.add-to.open')}</Link>
        </DialogButtons>
      </DialogFrame>
    );
  return (
    <DialogFrame title={t('builder.add-to.title')} onClose={onClose} isBusy={isPending}>
      {reports.isSuccess && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void send().catch(() => undefined);
          }}
        >
          <SelectField
            label={t('builder.add-to.which')}
            value={value}
            options={[
              ...standing.map(({ id, title }) => ({ value: id, label: nameOf(title) })),
              ...NEW.map((code) => ({
                value: code as string,
                label: t('builder.add-to.new', { template: word('builder.template', code) }),
              })),
            ]}
            onChange={setChosen}
          />
          <ChoiceField
            legend={t('builder.add-to.as')}
            name="kind"
            type="radio"
            options={(['figure', 'table'] as const).map((one) => ({ value: one, label: word('builder.kind', one) }))}
            chosen={[kind]}
            onChoose={(one) => setKind(one === 'table' ? 'table' : 'figure')}
          />
          <DialogButtons>
            <Button look="main" type="submit" isDisabled={isPending}>
              {t('builder.add-to.button')}
            </Button>
            <Button look="quiet" onPress={onClose} isDisabled={isPending}>
              {t('common.cancel')}
            </Button>
          </DialogButtons>
        </form>
      )}
      {[reports.error, begin.error, add.error].map((error, at) => error && <ErrorPanel key={at} error={error} />)}
    </DialogFrame>
  );
}
