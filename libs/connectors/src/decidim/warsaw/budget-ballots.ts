import { type PersonRecord, type SourceRow, type SourceTime } from '#domain';
import { headerKey } from '../../files/header.js';
import { findColumn, type Table, type TableRow } from '../../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../../options.js';
import { demographicValue } from '../../values/demographics.js';
import { rowReader, type RowReader } from '../../values/row-reader.js';
import { readChannel } from './budget-projects.js';

/**
 * Reads the anonymised ballots of Warsaw's participatory budget: one row a ballot, with the numbers of the projects of the district and
 * of the whole city in two cells, joined by commas. Only ballots whose status is `ważny` give votes, one a project; each other is
 * listed with its status. Ages stand in years, else as a mark under one of the city's bands.
 */
export function budgetBallotReader(table: Table, options: ReadOptions): (row: TableRow) => SourceRow {
  const column = (...headers: string[]) => findColumn(table.columns, ...headers);
  const id = column('id', 'id karty', 'numer karty', 'lp.');
  const status = column('status karty do głosowania', 'status karty');
  const method = column('sposób głosowania');
  const picks = [column('numery projektów dzielnicowych'), column('numery projektów ogólnomiejskich')];
  const times = [column('data oddania głosu', 'data złożenia'), column('data aktywacji'), column('data utworzenia')];
  const seen = new Set<string>();
  const readPerson = personReader(table, options);
  return (row) => {
    const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE });
    const ballot = reader.text(id);
    if (ballot === '') reader.reject('missing-reference', id);
    else if (seen.has(ballot)) reader.reject('duplicate-reference', id);
    else if (!/^ważn[yae]$/i.test(reader.text(status))) reader.reject('invalid-ballot', status);
    else {
      if (!row.broken) seen.add(ballot);
      const votedAt = times.reduce<SourceTime | null>((found, name) => found ?? readMoment(reader, name), null);
      const person = readPerson(reader, ballot);
      const channel = options.channel ?? readChannel(reader, method);
      const chosen = readPicks(reader, picks);
      if (chosen.length === 0) return reader.row([{ type: 'participant', person, registeredAt: votedAt }]);
      return reader.row(
        chosen.map((project) => ({
          type: 'vote',
          reference: `${ballot}/${project}`,
          option: project,
          value: 'pick',
          weight: 1,
          person,
          channel,
          votedAt,
        })),
      );
    }
    return reader.row([]);
  };
}

/** A dash stands where a ballot was never activated or handed in. */
function readMoment(reader: RowReader, column: string | undefined): SourceTime | null {
  return /^[-*]?$/.test(reader.text(column)) ? null : reader.time(column);
}

function readPicks(reader: RowReader, columns: readonly (string | undefined)[]): readonly string[] {
  const chosen = new Set<string>();
  for (const column of columns) {
    for (const part of reader.text(column).split(/[,;]/)) {
      const project = part.trim();
      if (project === '' || project === '-') continue;
      if (chosen.has(project)) reader.reject('duplicate-reference', column, project);
      chosen.add(project);
    }
  }
  return [...chosen];
}

function personReader(table: Table, options: ReadOptions): (reader: RowReader, ballot: string) => PersonRecord {
  const column = (...headers: string[]) => findColumn(table.columns, ...headers);
  const asked = [
    ['age', column('wiek')],
    ['sex', column('płeć')],
    ['place', column('dzielnica')],
  ] as const;
  const bands = table.columns.flatMap((name) => {
    const band = /^(?:wiek )?(\d+-\d+|\d+\+)$/.exec(headerKey(name))?.[1];
    return band === undefined ? [] : [{ name, band }];
  });
  return (reader, ballot) => {
    const attributes: Record<string, string> = {};
    for (const [variable, name] of asked) {
      if (name === undefined) continue;
      const answer = demographicValue(variable, reader.text(name), null, options);
      if (!answer.valid) reader.reject('unknown-value', name);
      attributes[answer.variable] = answer.value;
    }
    if ((attributes['age'] ?? '') === '') {
      const band = bands.find(({ name }) => /^(tak|1|x)$/i.test(reader.text(name)))?.band;
      if (band !== undefined) attributes['age'] = band;
    }
    return { identifierKind: 'ballot', identifier: ballot, attributes };
  };
}
