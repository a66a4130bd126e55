import { SMALLEST_GROUP, SMALLEST_PERCENTAGE_BASE, SMALLEST_SENSITIVE_GROUP } from '#domain';
import { toXlsx, WORKBOOK_TYPE, type TableData } from '#figures';
import { useProcess } from '../process/process-context.js';
import { useWords } from '../words/use-words.js';
import { saveBlob } from './save-file.js';

interface Described {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly method?: string | undefined;
  readonly table: TableData;
}

/** Saves the table of a figure as a workbook, with a sheet of notes on where it comes from, as of when, and what is hidden. */
export function useWorkbook(): (file: string, figure: Described) => void {
  const { t, moment } = useWords();
  const process = useProcess();
  return (file, { title, subtitle, source, method, table }) => {
    const { datasetAt, datasetVersion, isSample, slug } = process;
    const notes: [string, string][] = [
      [t('workbook.table'), title],
      ['', subtitle],
      [t('workbook.process'), slug],
      ...(isSample ? [[t('workbook.invented'), t('workbook.invented-value')] satisfies [string, string]] : []),
      [t('workbook.source'), source],
      ...(method === undefined ? [] : [[t('workbook.method'), method] satisfies [string, string]]),
      [
        t('workbook.dataset'),
        datasetAt === null
          ? t('workbook.dataset-live')
          : t('common.data-as-of', { date: moment(datasetAt), version: String(datasetVersion) }),
      ],
      [t('workbook.made-at'), new Date().toISOString()],
      [
        t('workbook.protection'),
        t('workbook.protection-value', {
          least: SMALLEST_GROUP,
          sensitive: SMALLEST_SENSITIVE_GROUP,
          share: SMALLEST_PERCENTAGE_BASE,
        }),
      ],
    ];
    const bytes = toXlsx(table, { data: t('workbook.data'), notes: t('workbook.notes') }, notes);
    saveBlob(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: WORKBOOK_TYPE }), file);
  };
}
