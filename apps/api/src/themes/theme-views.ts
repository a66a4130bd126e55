import { type CivicTopic, type ThemeCheck, type ThemeRow, type ThemesReport } from '#contracts';
import { type ThemeCheckRow, type ThemeCountRow, type ThemeRunRow } from '#persistence';

type Settings = ThemeRunRow['settings'];

/** A theme as it leaves the server; the name of its topic is the one of the run's codeframe. */
export function viewTheme(theme: ThemeCountRow, settings: Settings): ThemeRow {
  return { ...theme, terms: [...theme.terms], topic: viewTopic(theme.topic, settings) };
}

export function viewTopic(code: string | null, { topics = [] }: Settings): CivicTopic | null {
  const topic = topics.find((candidate) => candidate.code === code);
  return topic ? { code: topic.code, name: { ...topic.name } } : null;
}

export function viewEvidence({ evidence }: ThemeRunRow): ThemesReport['evidence'] {
  const { codeframe, glossary, vectors, background = null, fitted, coverage = null } = evidence;
  if (codeframe === undefined || glossary === undefined || vectors === undefined || fitted === undefined) return null;
  return { codeframe, glossary, vectors, background: background && { ...background }, fitted, coverage };
}

export function viewSettings({ settings }: ThemeRunRow): ThemesReport['settings'] {
  const { codeframe, codeframeName = null, glossary, background, backgroundName = null } = settings;
  if (codeframe === undefined || glossary === undefined || background === undefined) return null;
  return { codeframe, codeframeName, glossary, background, backgroundName };
}

export function viewCheck({ at, ...check }: ThemeCheckRow): ThemeCheck {
  return { ...check, at: at.toISOString() };
}
