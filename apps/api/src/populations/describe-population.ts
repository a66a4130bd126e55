import { checkTeryt, readTerritoryCode, type ReferenceProblem } from '#analysis';
import { type PopulationPreview, type PopulationProblemAnswer, type PopulationTableAnswer } from '#contracts';
import { type PopulationGroup } from '#domain';
import { type PopulationTableRow } from '#persistence';
import { type CheckedPopulation } from '../../../worker/src/population/read-reference.js';

/** Longest list of rows that a problem names. */
const MOST_ROWS = 100;

export function describeProblem(problem: ReferenceProblem): PopulationProblemAnswer {
  const { code, variable, group, other, rows, found, expected, implied } = problem;
  const difference = found !== null && expected !== null ? found - expected : null;
  return { code, variable, group, other, rows: rows.slice(0, MOST_ROWS), found, expected, difference, implied };
}

export function describeTable(row: PopulationTableRow): PopulationTableAnswer {
  const { flags, createdAt: _, ...table } = row;
  const problems = Array.isArray(flags['problems']) ? (flags['problems'] as PopulationProblemAnswer[]) : [];
  const biggest = Math.max(0, ...table.variables.map(({ residents }) => residents));
  const residents = table.sharesOnly ? null : Math.round(Math.max(table.residents ?? 0, biggest));
  return { ...table, residents, usedBy: [...table.usedBy], variables: [...table.variables], problems };
}

export function variablesOf(groups: readonly PopulationGroup[]) {
  return [...new Set(groups.map(({ variable }) => variable))].map((variable) => {
    const own = groups.filter((group) => group.variable === variable);
    return { variable, groups: own.length, residents: own.reduce((sum, { population }) => sum + population, 0) };
  });
}

/** The published total, or the fullest variable. */
export function residentsOf({ checked }: CheckedPopulation): number {
  if (checked.sharesOnly) return 0;
  return Math.round(Math.max(checked.total ?? 0, ...variablesOf(checked.groups).map(({ residents }) => residents)));
}

/** Is the code of a territory one, and what may it have been; null where none is given. */
export function describeCode(code: string | null): PopulationPreview['tables'][number]['code'] {
  if (code === null || code.trim() === '') return null;
  const known = readTerritoryCode(code);
  const teryt = checkTeryt(known?.teryt ?? code);
  return {
    ok: known !== null,
    kind: known?.kind ?? null,
    reason: known !== null || teryt.ok ? null : teryt.reason,
    type: teryt.ok ? teryt.type : null,
    candidates: known === null && !teryt.ok ? [...(teryt.candidates ?? [])] : [],
  };
}
