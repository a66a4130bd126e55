export { restoreBackup, writeBackup, type ArchiveContents } from './backup.js';
export { exportWorkspace, importWorkspace } from './workspace-archive.js';
export { type ArchiveWritten } from './write-archive.js';
