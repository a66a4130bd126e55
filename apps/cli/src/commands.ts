import { type RunCommand } from './command-line.js';

interface Command {
  readonly name: string;
  readonly summary: string;
  /** Loads only what the command needs: `themes`, `reach` and `measure` see no database. */
  load(): Promise<RunCommand>;
}

export const COMMANDS: readonly Command[] = [
  {
    name: 'import',
    summary: 'brings files of a platform or a table into a process',
    load: async () => (await import('./import-command.js')).runImportCommand,
  },
  {
    name: 'themes',
    summary: 'finds themes in the texts of a CSV file, without a database',
    load: async () => (await import('./themes.js')).runThemes,
  },
  {
    name: 'reach',
    summary: 'compares participants with the population, from two CSV files',
    load: async () => (await import('./reach.js')).runReach,
  },
  {
    name: 'measure',
    summary: 'computes one measure from JSON on the standard input',
    load: async () => (await import('./measure.js')).runMeasure,
  },
  {
    name: 'backup',
    summary: 'writes everything in the database into one file',
    load: async () => (await import('./backup-command.js')).runBackup,
  },
  {
    name: 'restore',
    summary: 'puts a backup into an empty database, or with --force into this one',
    load: async () => (await import('./backup-command.js')).runRestore,
  },
  {
    name: 'export-workspace',
    summary: 'writes one municipality into one file',
    load: async () => (await import('./workspace-command.js')).runExportWorkspace,
  },
  {
    name: 'import-workspace',
    summary: 'brings a municipality in from such a file',
    load: async () => (await import('./workspace-command.js')).runImportWorkspace,
  },
  {
    name: 'admin',
    summary: 'makes an administrator, and a municipality where there is none',
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
