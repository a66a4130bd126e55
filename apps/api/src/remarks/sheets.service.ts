import { readRemarkSheet, writeRemarkSheet } from '#connectors';
import { type RemarkSheetQuery, type SheetCheck } from '#contracts';
import { dayIn, InvalidInputError, LARGEST_SHEET_BYTES, mayActAs } from '#domain';
import { inLanguage, wordFor } from '#language';
import { findBySheetIds, findProcess, listRegister, textIn, type RegisterRow } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type ProcessPlace } from '../http/access.decorator.js';
import { UploadStore } from '../imports/upload-store.js';
import { mergeSheet } from './merge-sheet.js';
import { RemarksService } from './remarks.service.js';

/** Sheets for offices without an account: they go out with the rows of the filter and come back to be merged. */
@Injectable()
export class SheetsService {
  constructor(
    private readonly remarks: RemarksService,
    private readonly store: UploadStore,
  ) {}

  async write(
    place: ProcessPlace,
    { lang, ...filter }: RemarkSheetQuery,
    now: Date,
  ): Promise<{ name: string; content: Buffer }> {
    const rows = await this.remarks.readAll(place, filter);
    const process = await this.remarks.inRegister(place, (db) => findProcess(db, place.workspaceId, place.processSlug));
    const sheet = rows.map((row) => ({
      ...row,
      channel: wordFor(lang, 'channel', row.channel),
      text: [row.title ?? '', row.body].filter((part) => part !== '').join('\n'),
      theme: row.themeLabel,
      reason: textIn(row.reason, 'pl'),
    }));
    const heading = {
      process: inLanguage(process?.title ?? {}, lang) || place.processSlug,
      workspace: place.workspaceSlug,
      madeOn: dayIn(place.timeZone, now),
    };
    const stem = lang === 'pl' ? 'uwagi' : 'remarks';
    const name = `${stem}-${place.processSlug}${place.isSample ? '-sample-data' : ''}.xlsx`;
    return { name, content: await writeRemarkSheet(sheet, heading, lang) };
  }

  /** What a sheet would change; the file is read and gone, nothing is stored. */
  async check(place: ProcessPlace, request: FastifyRequest): Promise<SheetCheck> {
    const { workspaceId, processId } = place;
    const { file } = await this.store.receive(request);
    try {
      if (file.bytes > LARGEST_SHEET_BYTES)
        throw new InvalidInputError('file-too-large', 'The sheet is too large.', { file: file.name });
      const sheet = await readRemarkSheet(file);
      const sheetIds = [...new Set(sheet.rows.map(({ id }) => id).filter((id) => id !== ''))];
      return await this.remarks.inRegister(place, async (db) => {
        const found = await findBySheetIds(db, workspaceId, processId, sheetIds);
        const ids = [...new Set(found.map(({ id }) => id))];
        const rows = await listRegister(db, workspaceId, processId, { ids }, { after: null, limit: ids.length });
        return mergeSheet(sheet, remarksById(found, rows), mayActAs(place.role, 'publisher'));
      });
    } finally {
      await this.store.remove(file.path);
    }
  }
}

function remarksById(
  found: readonly { readonly sheetId: string; readonly id: string }[],
  rows: readonly RegisterRow[],
): (sheetId: string) => readonly RegisterRow[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const remarksOf = new Map<string, RegisterRow[]>();
  for (const { sheetId, id } of found) {
    const known = remarksOf.get(sheetId);
    const row = rowOf.get(id)!;
    if (known) known.push(row);
    else remarksOf.set(sheetId, [row]);
  }
  return (sheetId) => remarksOf.get(sheetId) ?? [];
}
