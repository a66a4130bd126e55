import { type RunKind } from '#domain';
import { measureImpactJob } from '../impact/measure-impact.job.js';
import { syncSource } from '../connections/sync-source.js';
import { importJob } from '../import/import.job.js';
import { relinkJob } from '../import/relink-source.js';
import { findPersonalDataJob } from '../personal-data/find-personal-data.job.js';
import { writeReportJob } from '../reports/write-report.job.js';
import { measureReachJob } from '../reach/measure-reach.job.js';
import { loadSamplesJob } from '../samples/load-samples.job.js';
import { findThemesJob } from '../themes/find-themes.job.js';
import { type JobHandler } from './job-context.js';

/** Every kind of long work and who does it. */
export const HANDLERS: Readonly<Record<RunKind, JobHandler>> = {
  import: importJob,
  'find-themes': findThemesJob,
  'measure-reach': measureReachJob,
  'measure-impact': measureImpactJob,
  'link-people': relinkJob,
  'find-personal-data': findPersonalDataJob,
  'write-report': writeReportJob,
  'load-samples': loadSamplesJob,
  'sync-source': (context) => syncSource(context),
};
