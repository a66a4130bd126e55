import { Inject, Injectable } from '@nestjs/common';
import { joinList, writeNasluchCsv, writeNasluchXlsx, type NasluchRow } from '#connectors';
import { type ContributionExportQuery } from '#contracts';
import { listForExport, type Database, type ExportedContribution } from '#persistence';
import { type Readable } from 'node:stream';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { SearchService } from './search.service.js';

/** Rows held at a time: a process of any size leaves in constant memory. */
const PAGE_ROWS = 1_000;

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly content: Readable;
}

/** The contributions of a process as a file that the product reads back. */
@Injectable()
export class ExportService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly search: SearchService,
  ) {}

  open(place: ProcessPlace, { format, lang: language, ...filter }: ContributionExportQuery): ExportedFile {
    const stem = language === 'pl' ? 'opinie' : 'contributions';
    const name = `${stem}-${place.processSlug}${place.isSample ? '-sample-data' : ''}.${format}`;
    const batches = this.read(place, filter);
    if (format === 'csv') return { name, type: 'text/csv; charset=utf-8', content: writeNasluchCsv(batches, language) };
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { name, type, content: writeNasluchXlsx(batches, language) };
  }

  private async *read(
    place: ProcessPlace,
    asked: Omit<ContributionExportQuery, 'format' | 'lang'>,
  ): AsyncGenerator<readonly NasluchRow[]> {
    const { workspaceId, processId } = place;
    const filter = await this.search.sharpen(place, asked);
    let after: string | null = null;
    for (;;) {
      const rows: ExportedContribution[] = await this.database.inWorkspace(workspaceId, (db) =>
        listForExport(db, workspaceId, processId, filter, { after, limit: PAGE_ROWS }),
      );
      if (rows.length > 0) yield rows.map(toRow);
      if (rows.length < PAGE_ROWS) return;
      after = rows.at(-1)!.id;
    }
  }
}

function toRow(row: ExportedContribution): NasluchRow {
  const { id, source, reference, kind, voice, channel, permission, eligibility, official } = row;
  return {
    id,
    source,
    reference,
    kind,
    voice,
    channel,
    permission,
    eligibility,
    official,
    parent: row.parentId ?? '',
    parentKind: row.parentKind ?? '',
    title: row.title ?? '',
    text: row.body,
    language: row.language ?? '',
    groupSize: row.groupSize === null ? '' : String(row.groupSize),
    submittedAt: row.submittedAt ?? '',
    precision: row.precision ?? '',
    permissionOrigin: row.origin ?? '',
    decision: row.decision ?? '',
    delivery: row.delivery ?? '',
    stage: row.stage ?? '',
    statusLabel: row.statusLabel ?? '',
    categories: joinList(row.categories),
    theme: row.theme ?? '',
    link: row.url ?? '',
  };
}
