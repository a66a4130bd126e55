import { type RunCommand } from './command-line.js';
import * as help from './help.js';

interface Command {
  readonly name: string;
  readonly summary: string;
  /** Null where the command answers itself, without loading more than its text. */
  readonly help: string | null;
  /** Loads only what the command needs: `themes`, `reach` and `measure` see no database. */
  load(): Promise<RunCommand>;
}

export const COMMANDS: readonly Command[] = [
  {
    name: 'import',
    summary: 'brings files of a platform or a table into a process',
    help: help.importHelp,
    load: async () => (await import('./import-command.js')).runImportCommand,
  },
  {
    name: 'themes',
    summary: 'finds themes in the texts of a CSV file, without a database',
    help: null,
    load: async () => (await import('./themes.js')).runThemes,
  },
  {
    name: 'reach',
    summary: 'compares participants with the population, from two CSV files',
    help: help.reachHelp,
    load: async () => (await import('./reach.js')).runReach,
  },
  {
    name: 'population',
    summary: 'loads a national table of residents, from which each municipality takes its own',
    help: help.populationHelp,
    load: async () => (await import('./population-command.js')).runPopulation,
  },
  {
    name: 'measure',
    summary: 'computes one measure from JSON on the standard input',
    help: help.measureHelp,
    load: async () => (await import('./measure.js')).runMeasure,
  },
  {
    name: 'backup',
    summary: 'writes everything in the database into one file',
    help: help.backupHelp,
    load: async () => (await import('./backup-command.js')).runBackup,
  },
  {
    name: 'restore',
    summary: 'puts a backup into an empty database, or with --force into this one',
    help: help.restoreHelp,
    load: async () => (await import('./backup-command.js')).runRestore,
  },
  {
    name: 'export-workspace',
    summary: 'writes one municipality into one file',
    help: help.exportWorkspaceHelp,
    load: async () => (await import('./workspace-command.js')).runExportWorkspace,
  },
  {
    name: 'import-workspace',
    summary: 'brings a municipality in from such a file',
    help: help.importWorkspaceHelp,
    load: async () => (await import('./workspace-command.js')).runImportWorkspace,
  },
  {
    name: 'admin',
    summary: 'makes an administrator, and a municipality where there is none',
    help: help.adminHelp,
    load: async () => (await import('./admin-command.js')).runAdmin,
  },
];

export function overview(version: string): string {
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(18)}${summary}`);
  return `nasluch ${version}: what residents said, who was reached, what was done with it

nasluch COMMAND …

${lines.join('\n')}

nasluch COMMAND --help says more of each; nasluch --version gives the version.
Commands that use the database take it from DATABASE_URL, or from the folder NASLUCH_DATA_DIR.
`;
}
