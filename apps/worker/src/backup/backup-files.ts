const NAME = /^nasluch-(\d{4}-\d{2}-\d{2})\.backup$/;
const DAY_MS = 86_400_000;
const [DAILY, WEEKLY] = [7, 4];

/** `2026-03-02` → `nasluch-2026-03-02.backup` */
export function backupName(day: string): string {
  return `nasluch-${day}.backup`;
}

/**
 * Which backups of a folder have had their time: kept are the seven newest, and of those before them the newest of each of the last
 * four weeks (Monday to Sunday) that have one. Files of other names are nobody's business.
 *
 * @example outdatedBackups(['nasluch-2026-03-02.backup', 'notes.txt']); // []
 */
export function outdatedBackups(names: readonly string[]): string[] {
  const days = names.flatMap((name) => NAME.exec(name)?.[1] ?? []).sort((a, b) => (a < b ? 1 : -1));
  const weeks = new Set<number>();
  const outdated = days.slice(DAILY).filter((day) => {
    const week = weekOf(day);
    if (weeks.has(week) || weeks.size === WEEKLY) return true;
    weeks.add(week);
    return false;
  });
  return outdated.map(backupName);
}

/** Weeks since a Monday long ago. */
function weekOf(day: string): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) / DAY_MS + 3) / 7);
}
