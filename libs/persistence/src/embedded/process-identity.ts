import { readFileSync, readdirSync } from 'node:fs';

/** Names one life of a process: a number is used again after a crash, so on Linux the moment of its start belongs to it. */
export function processIdentity(pid: number = process.pid): string {
  return `${pid}.${startOf(pid) ?? 0}`;
}

/** Is the process that once gave this identity still running? */
export function isAlive(identity: string): boolean {
  const pid = Number(identity.split('.')[0]);
  return isRunning(pid) && processIdentity(pid) === identity;
}

/** Is there a process of this number, whoever it belongs to? A zombie counts as gone where that can be told. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return stateOf(pid) !== 'Z';
}

/** Processes whose command line holds one of the words; null where the system does not show command lines (not Linux). */
export function findProcesses(...words: readonly string[]): number[] | null {
  let entries: string[];
  try {
    entries = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  } catch {
    return null;
  }
  return entries.map(Number).filter((pid) => {
    const commandLine = readProcess(pid, 'cmdline') ?? '';
    return /(^|\/)postgres(\0|:)/.test(commandLine) && words.some((word) => commandLine.includes(word));
  });
}

function startOf(pid: number): string | null {
  return statusFields(pid)?.[19] ?? null;
}

function stateOf(pid: number): string | null {
  return statusFields(pid)?.[0] ?? null;
}

/** Fields of /proc/PID/stat behind the name of the program, which may itself hold spaces and brackets: state is the first. */
function statusFields(pid: number): string[] | null {
  const status = readProcess(pid, 'stat');
  return status === null ? null : status.slice(status.lastIndexOf(')') + 2).split(' ');
}

function readProcess(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
